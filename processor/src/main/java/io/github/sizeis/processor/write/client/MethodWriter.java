package io.github.sizeis.processor.write.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Repetition;
import io.github.sizeis.processor.write.java.Doc;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.List;
import java.util.stream.Stream;

/** Writes the client's methods for a function: the steps of a call, in order. */
record MethodWriter(FrameWriter frame) {

  List<MethodSpec> write() {
    return function()
        .repetition()
        .map(
            r ->
                r.either(
                    pages -> List.of(stream(), streamWithProgress()),
                    growth -> List.of(growing(growth))))
        .orElseGet(() -> List.of(once()));
  }

  private Function function() {
    return frame.function();
  }

  /** Three names are the client's own. */
  private String name() {
    return switch (function().javaName()) {
      case "load", "over", "withLimits" -> function().javaName() + "_";
      default -> function().javaName();
    };
  }

  private MethodSpec.Builder method(TypeName result) {
    return MethodSpec.methodBuilder(name())
        .addModifiers(frame.scope().access())
        .returns(result)
        .addParameters(frame.parameters());
  }

  private CodeBlock doc(ParameterSpec... more) {
    CodeBlock.Builder doc = CodeBlock.builder();
    doc.add(Doc.proseOr(function().doc(), "Calls C {@code " + function().cName() + "}."));
    doc.add("\n");
    for (int i = 0; i < function().arguments().size(); i++) {
      ParameterSpec parameter = frame.parameters().get(i);
      String orNull = parameter.type().isAnnotated() ? "; may be null" : "";
      String cName = function().arguments().get(i).cName();
      doc.add("\n@param $L C {@code $L}$L", parameter.name(), cName, orNull);
    }
    for (ParameterSpec parameter : more) {
      doc.add("\n@param $L hears of each page", parameter.name());
    }
    return doc.build();
  }

  private CodeBlock failures() {
    CodeBlock.Builder doc = CodeBlock.builder();
    if (function().status().isPresent()) {
      doc.add("\n@throws $L if the call fails", RuntimeTypes.NATIVE_CALL_EXCEPTION);
    }
    return doc.add(
            "\n@throws $L if an argument or the result is not what is declared\n",
            RuntimeTypes.NATIVE_DATA_EXCEPTION)
        .build();
  }

  private CodeBlock returns() {
    return frame.resultType().equals(TypeName.VOID)
        ? CodeBlock.of("")
        : CodeBlock.of("\n@return $L", frame.returnDoc());
  }

  private MethodSpec once() {
    return calling(CodeBlock.of("call()"));
  }

  private MethodSpec growing(Repetition.Growth growth) {
    return calling(CodeBlock.of("call($L, $L)", growth.from(), growth.attempts()));
  }

  private MethodSpec calling(CodeBlock call) {
    boolean isVoid = frame.resultType().equals(TypeName.VOID);
    return method(frame.resultType())
        .addJavadoc(doc())
        .addJavadoc(returns())
        .addJavadoc(failures())
        .addStatement(isVoid ? "$L.$L" : "return $L.$L", opened(), call)
        .build();
  }

  /** Returns a new frame with the arguments. */
  private CodeBlock opened() {
    CodeBlock arguments =
        frame.parameters().stream()
            .map(p -> CodeBlock.of(",$W$N", p.name()))
            .collect(CodeBlock.joining(""));
    return CodeBlock.of("new $L(library, source$L)", frame.className(), arguments);
  }

  private TypeName streamType() {
    return ParameterizedTypeName.get(ClassName.get(Stream.class), frame.elementType());
  }

  private CodeBlock argumentNames() {
    return frame.parameters().stream()
        .map(p -> CodeBlock.of("$N, ", p.name()))
        .collect(CodeBlock.joining(""));
  }

  private MethodSpec stream() {
    return method(streamType())
        .addJavadoc(doc())
        .addJavadoc("\n@return all elements, page by page as they are asked for\n")
        .addStatement("return $N($L$T.NONE)", name(), argumentNames(), RuntimeTypes.PROGRESS)
        .build();
  }

  private MethodSpec streamWithProgress() {
    ParameterSpec progress = ParameterSpec.builder(RuntimeTypes.PROGRESS, "progress").build();
    return method(streamType())
        .addParameter(progress)
        .addJavadoc(doc(progress))
        .addJavadoc("\n@return all elements, page by page as they are asked for\n")
        .addStatement("return $L.stream(progress)", opened())
        .build();
  }
}
