package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Function;

/** Writes the client's method for a function: the steps of a call, in order. */
record MethodWriter(FrameWriter frame) {
  MethodSpec write() {
    Function function = frame.function();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name(function))
            .addModifiers(frame.scope().access())
            .returns(frame.resultType())
            .addParameters(frame.parameters())
            .addJavadoc("$L\n", doc(function));
    return method.addCode(steps()).build();
  }

  /** Three names are the client's own. */
  private static String name(Function function) {
    return switch (function.javaName()) {
      case "load", "over", "withLimits" -> function.javaName() + "_";
      default -> function.javaName();
    };
  }

  private CodeBlock doc(Function function) {
    CodeBlock.Builder doc =
        CodeBlock.builder()
            .add(Doc.proseOr(function.doc(), "Calls C {@code " + function.cName() + "}."))
            .add("\n");
    for (int i = 0; i < function.arguments().size(); i++) {
      ParameterSpec parameter = frame.parameters().get(i);
      String orNull = parameter.type().isAnnotated() ? "; may be null" : "";
      doc.add(
          "\n@param $L C {@code $L}$L",
          parameter.name(),
          function.arguments().get(i).cName(),
          orNull);
    }
    if (!frame.resultType().equals(TypeName.VOID)) {
      doc.add("\n@return $L", frame.returnDoc());
    }
    function
        .status()
        .ifPresent(
            s -> doc.add("\n@throws $L if the call fails", RuntimeTypes.NATIVE_CALL_EXCEPTION));
    doc.add(
        "\n@throws $L if an argument or the result is not what is declared",
        RuntimeTypes.NATIVE_DATA_EXCEPTION);
    return doc.build();
  }

  private CodeBlock steps() {
    String name = frame.className();
    CodeBlock arguments =
        frame.parameters().stream()
            .map(p -> CodeBlock.of(", $N", p.name()))
            .collect(CodeBlock.joining(""));
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow(
        "try ($T call = $L.open(source.limits()$L))", RuntimeTypes.CALL, name, arguments);
    if (frame.hasRooms()) {
      code.addStatement("$L.room(call, source.limits())", name);
    }
    code.addStatement("$L.invoke(library, call$L)", name, frame.callbackArguments());
    boolean frees = !frame.function().frees().isEmpty();
    if (frees) {
      code.beginControlFlow("try");
    }
    frame.function().status().ifPresent(s -> code.addStatement("$L.check(call)", name));
    if (!frame.resultType().equals(TypeName.VOID)) {
      code.addStatement("return $L.result(call, source)", name);
    }
    if (frees) {
      code.nextControlFlow("finally");
      code.addStatement("$L.free(library, call)", name);
      code.endControlFlow();
    }
    return code.endControlFlow().build();
  }
}
