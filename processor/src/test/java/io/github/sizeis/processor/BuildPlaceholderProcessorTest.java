package io.github.sizeis.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.JavaFileObjects;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class BuildPlaceholderProcessorTest {

  @Test
  void writesAClass() {
    var compilation =
        javac()
            .withProcessors(new BuildPlaceholderProcessor())
            .compile(
                JavaFileObjects.forSourceString(
                    "a.A", "package a; @FunctionalInterface interface A { void run(); }"));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("a.ABuilt")
        .contentsAsUtf8String()
        .contains("final class ABuilt");
  }

  @Test
  void twoCompilersAreHere() {
    Assertions.assertNotNull(ToolProvider.getSystemJavaCompiler());
    Assertions.assertFalse(new EclipseCompiler().getSourceVersions().isEmpty());
  }
}
