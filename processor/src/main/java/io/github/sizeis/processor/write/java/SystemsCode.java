package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.internal.Targets;

/** How generated code refuses machines that it is not for. */
public final class SystemsCode {

  private SystemsCode() {}

  /** Returns the machines that something is for. */
  public static CodeBlock of(String name, Targets on) {
    return CodeBlock.of("$T.of($S, $S)", RuntimeTypes.SYSTEMS, name, on);
  }

  /** Returns the statement that refuses any other machine; nothing if there is no other. */
  public static CodeBlock requireHere(String name, Targets on) {
    return on.isEverywhere()
        ? CodeBlock.of("")
        : CodeBlock.builder().addStatement("$L.requireHere()", of(name, on)).build();
  }
}
