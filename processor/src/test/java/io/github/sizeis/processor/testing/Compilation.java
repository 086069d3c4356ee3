package io.github.sizeis.processor.testing;

import com.sun.jna.Pointer;
import io.github.sizeis.Idl;
import io.github.sizeis.processor.SizeIsProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** One run of a compiler with the processor, in a directory of its own. */
public final class Compilation {

  private final Toolchain toolchain;
  private final Path directory;
  private final List<Path> classpath = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<Processor> processors = new ArrayList<>();
  private final Map<String, String> sources = new LinkedHashMap<>();

  private Compilation(Toolchain toolchain, Path directory) {
    this.toolchain = toolchain;
    this.directory = directory;
    Stream.of(Idl.class, Pointer.class, Nullable.class, Compilation.class)
        .map(Compilation::home)
        .forEach(classpath::add);
    processors.add(new SizeIsProcessor());
  }

  private static Path home(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /** Starts one in a new directory below another. */
  public static Compilation with(Toolchain toolchain, Path parent) {
    try {
      return new Compilation(toolchain, Files.createTempDirectory(parent, toolchain.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds a source: its path, as {@code a/B.java}, and its text. The compiler gets them in order.
   */
  public Compilation source(String path, String text) {
    sources.put(path, text);
    return this;
  }

  /** Adds classes that were compiled before. */
  public Compilation classpath(Path classes) {
    classpath.add(classes);
    return this;
  }

  /** Adds options; without any, warnings are not asked for. */
  public Compilation options(List<String> more) {
    options.addAll(more);
    return this;
  }

  /** Adds another processor before ours. */
  public Compilation processor(Processor processor) {
    processors.add(0, processor);
    return this;
  }

  /** Replaces our processor, by one that wraps it or by none. */
  public Compilation onlyProcessors(List<Processor> instead) {
    processors.clear();
    processors.addAll(instead);
    return this;
  }

  /** Runs the compiler. */
  public Compiled compile() {
    try {
      return compile(write());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> write() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = directory.resolve("in").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    return files;
  }

  private Compiled compile(List<Path> files) throws IOException {
    Path classes = Files.createDirectories(directory.resolve("classes"));
    Path generated = Files.createDirectories(directory.resolve("generated"));
    JavaCompiler compiler = toolchain.compiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, null, null)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classpath);
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, Set.of(classes));
      manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, Set.of(generated));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              out,
              manager,
              diagnostics,
              options.isEmpty() ? toolchain.quiet() : options,
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(processors);
      boolean success = task.call();
      List<Said> said = diagnostics.getDiagnostics().stream().map(Said::of).toList();
      return new Compiled(success, said, classes, generated, out.toString());
    }
  }
}
