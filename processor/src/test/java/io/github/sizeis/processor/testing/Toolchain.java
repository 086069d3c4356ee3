package io.github.sizeis.processor.testing;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processor must behave alike on. */
public enum Toolchain {
  JAVAC,
  ECLIPSE;

  JavaCompiler compiler() {
    return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
  }

  /** Returns the options for a compilation whose warnings are of no interest. */
  List<String> quiet() {
    String level = String.valueOf(Runtime.version().feature());
    return this == JAVAC
        ? List.of("-nowarn")
        : List.of("-warn:none", "-source", level, "-target", level);
  }

  /** Returns the same for a release; without one, compilers write classes of their newest. */
  public List<String> quiet(int release) {
    return List.of(quiet().get(0), "--release", String.valueOf(release));
  }

  /** Returns the options for a compilation in which every warning is an error. */
  public List<String> strict(int release) {
    String level = String.valueOf(release);
    // options: JDK 21 and later note that release 8 is on its way out
    return this == JAVAC
        ? List.of("-Xlint:all,-options", "-Xdoclint:all,-missing", "-Werror", "--release", level)
        : List.of("-failOnWarning", "--release", level);
  }
}
