package io.github.sizeis.examples.reachability;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The JDKs of this machine, where {@code .ci/run} looks for them. */
final class Jdks {

  private static final List<String> FOLDERS =
      List.of(
          "/usr/lib/jvm",
          "/opt",
          "/opt/java",
          System.getProperty("user.home") + "/.sdkman/candidates/java");

  private Jdks() {}

  /** The home of a JDK of a version or a later one; this one's, if it is. */
  static Optional<Path> atLeast(int version) {
    return candidates().stream().filter(h -> version(h) >= version).findFirst();
  }

  private static List<Path> candidates() {
    List<Path> homes = new ArrayList<>();
    homes.add(Path.of(System.getProperty("java.home")));
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.equals("SIZEIS_SECOND_JDK") || name.startsWith("JAVA_HOME_")) {
                homes.add(Path.of(value));
              }
            });
    for (String folder : FOLDERS) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(folder))) {
        found.forEach(homes::add);
      } catch (IOException e) {
        // there is no such folder
      }
    }
    return homes;
  }

  /** The major version, which the file {@code release} tells; 0 where there is no JDK. */
  private static int version(Path home) {
    Properties release = new Properties();
    try (InputStream in = Files.newInputStream(home.resolve("release"))) {
      release.load(in);
    } catch (IOException e) {
      return 0;
    }
    String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.replaceFirst("\\D.*", ""));
  }
}
