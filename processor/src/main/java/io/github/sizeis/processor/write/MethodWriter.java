package io.github.sizeis.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Function;
import io.github.sizeis.processor.model.Repetition;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the client's methods for a function: the steps of a call, in order. */
record MethodWriter(FrameWriter frame) {

  List<MethodSpec> write() {
    return function()
        .repetition()
        .map(
            r ->
                r instanceof Repetition.Enumeration
                    ? List.of(stream(), streamWithProgress(), page())
                    : List.of(growing((Repetition.Growth) r)))
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
    return method(frame.resultType())
        .addJavadoc(doc())
        .addJavadoc(returns())
        .addJavadoc(failures())
        .addCode(opened())
        .addCode(called(CodeBlock.builder().add(check()).add(returned()).build()))
        .endControlFlow()
        .build();
  }

  private CodeBlock check() {
    return function().status().isPresent() ? step("$L.check(call)") : CodeBlock.of("");
  }

  private CodeBlock returned() {
    return frame.resultType().equals(TypeName.VOID)
        ? CodeBlock.of("")
        : step("return $L.result(call, source)");
  }

  private CodeBlock step(String format) {
    return CodeBlock.builder().addStatement(format, frame.className()).build();
  }

  private CodeBlock opened() {
    CodeBlock arguments =
        frame.parameters().stream()
            .map(p -> CodeBlock.of(", $N", p.name()))
            .collect(CodeBlock.joining(""));
    return CodeBlock.builder()
        .beginControlFlow(
            "try ($T call = $L.open(source.limits()$L))",
            RuntimeTypes.CALL,
            frame.className(),
            arguments)
        .build();
  }

  /** Calls, does something with what came out, and frees it. */
  private CodeBlock called(CodeBlock result) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (frame.hasRooms()) {
      code.add(step("$L.room(call, source.limits())"));
    }
    code.addStatement("$L.invoke(library, call$L)", frame.className(), frame.callbackArguments());
    boolean frees = !function().frees().isEmpty();
    if (frees) {
      code.beginControlFlow("try");
    }
    code.add(result);
    if (frees) {
      boolean deep = function().freedDeeply().findAny().isPresent();
      code.nextControlFlow("finally")
          .add(step(deep ? "$L.free(library, call, source)" : "$L.free(library, call)"))
          .endControlFlow();
    }
    return code.build();
  }

  /** Returns the type of what a stream is of. */
  private TypeName element() {
    TypeName list = JavaTypes.bare(frame.resultType());
    return ((ParameterizedTypeName) list).typeArguments().get(0);
  }

  private TypeName streamType() {
    return ParameterizedTypeName.get(ClassName.get(Stream.class), element());
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
        .addStatement(
            "return $T.stream($S, handle -> $N($Lhandle), progress)",
            RuntimeTypes.PAGES,
            function().cName(),
            pageName(),
            argumentNames())
        .build();
  }

  private String pageName() {
    return function().javaName() + "Page";
  }

  private MethodSpec page() {
    Repetition.Enumeration enumeration =
        (Repetition.Enumeration) function().repetition().orElseThrow();
    TypeName handle = JavaTypes.nullable(ArrayTypeName.of(TypeName.BYTE));
    return MethodSpec.methodBuilder(pageName())
        .addModifiers(Modifier.PRIVATE)
        .returns(ParameterizedTypeName.get(RuntimeTypes.PAGE, element()))
        .addParameters(frame.parameters())
        .addParameter(handle, "handle")
        .addCode(opened())
        .addStatement(
            "call.fill($L.$N, handle)", frame.className(), frame.offset(enumeration.resume()))
        .addCode(called(step("return $L.page(call, source)")))
        .endControlFlow()
        .build();
  }

  private MethodSpec growing(Repetition.Growth growth) {
    CodeBlock.Builder result = CodeBlock.builder();
    result.beginControlFlow("if (!$L.isTooSmall(call))", frame.className());
    result.add(check());
    result.add(returned().isEmpty() ? CodeBlock.of("return;\n") : returned());
    result.endControlFlow();
    result.addStatement("room.grow($L.needed(call))", frame.className());
    return method(frame.resultType())
        .addJavadoc(doc())
        .addJavadoc(returns())
        .addJavadoc(failures())
        .addStatement(
            "$T room = new $T($S, $L, $L)",
            RuntimeTypes.GROWING_ROOM,
            RuntimeTypes.GROWING_ROOM,
            function().cName(),
            growth.from(),
            growth.attempts())
        .beginControlFlow("while (true)")
        .addCode(opened())
        .addStatement("$L.size(call, room.size())", frame.className())
        .addCode(called(result.build()))
        .endControlFlow()
        .endControlFlow()
        .build();
  }
}
