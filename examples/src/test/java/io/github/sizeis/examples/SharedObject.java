package io.github.sizeis.examples;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** C of the tests, as a library. */
public final class SharedObject {

  /** The folder of libraries that were compiled before, for machines without a compiler. */
  private static final @Nullable String COMPILED = System.getProperty("sizeis.sharedObjects");

  private SharedObject() {}

  /**
   * Compiles a file of C; where there is no compiler, the test ends as without a library.
   *
   * @param resource the file, among the resources of the tests
   * @param directory where the library goes
   * @param options further options of gcc
   * @return the library, which is called as the file is
   */
  public static Path compile(String resource, Path directory, String... options)
      throws InterruptedException {
    Path source = source(resource);
    String name = source.getFileName().toString().replace(".c", "");
    String file = "lib" + name + ".so";
    if (COMPILED != null) {
      return Path.of(COMPILED, file);
    }
    Path library = directory.resolve(file);
    List<String> gcc =
        List.of("gcc", "-std=c11", "-Wall", "-Werror", "-O2", "-shared", "-fPIC", "-pthread");
    List<String> files = List.of("-o", library.toString(), source.toString());
    List<String> command = new ArrayList<>(gcc);
    command.addAll(List.of(options));
    command.addAll(files);
    try {
      ChildProcess.run(command, Map.of(), Duration.ofMinutes(1)).requireSuccess();
    } catch (IOException e) {
      RealLibrary.leaveOut("gcc", "gcc libc6-dev");
    }
    return library;
  }

  private static Path source(String resource) {
    try {
      return Path.of(
          Objects.requireNonNull(SharedObject.class.getResource(resource), resource).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
