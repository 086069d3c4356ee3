package io.github.sizeis.processor.regression;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Toolchain;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Sources that are compiled together.
 *
 * @param name what they are called in reports, and in the file system
 * @param toolchain the compiler
 * @param release the release of Java they are compiled for
 * @param sources the sources, by path
 */
record Group(String name, Toolchain toolchain, int release, Map<String, String> sources) {

  /** Whether what is generated can be compiled and run. */
  boolean isSound() {
    return List.of("sink", "examples", "structs0", "good-Everything").contains(name);
  }

  /** Compiles them in a directory of its own below another. */
  Compiled compile(Path parent, List<String> options) {
    Compilation compilation = Compilation.with(toolchain, parent).options(options);
    // as the compiler gets them, so is the order of problems
    sources.keySet().stream().sorted().forEach(p -> compilation.source(p, sources.get(p)));
    return compilation.compile();
  }
}
