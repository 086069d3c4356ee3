package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;

/** Spells the handlers that put the path into messages; they cost nothing while all goes well. */
public final class Paths {

  private Paths() {}

  /** Adds code to a method, whose errors get a field's name in front of their path. */
  public static MethodSpec.Builder under(MethodSpec.Builder method, String field, CodeBlock code) {
    if (field.isEmpty()) {
      return method.addCode(code);
    }
    return method
        .beginControlFlow("try")
        .addCode(code)
        .nextControlFlow("catch ($T e)", RuntimeTypes.NATIVE_DATA_EXCEPTION)
        .addStatement("throw e.under($S)", field)
        .endControlFlow();
  }

  /** Returns a loop over {@code i}, whose errors get a field's name and the index. */
  public static CodeBlock eachUnder(String field, CodeBlock count, CodeBlock body) {
    return CodeBlock.builder()
        .addStatement("int i = 0")
        .beginControlFlow("try")
        .beginControlFlow("for (; i < $L; i++)", count)
        .add(body)
        .endControlFlow()
        .nextControlFlow("catch ($T e)", RuntimeTypes.NATIVE_DATA_EXCEPTION)
        .addStatement("throw e.under($S, i)", field)
        .endControlFlow()
        .build();
  }
}
