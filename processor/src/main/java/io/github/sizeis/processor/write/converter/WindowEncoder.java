package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Window;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.Runs;
import io.github.sizeis.processor.write.memory.ValueCounts;
import io.github.sizeis.processor.write.value.Given;
import io.github.sizeis.processor.write.value.ValueTypes;

/** Writes how the valid part of an array is written; the rest of its room stays zero. */
record WindowEncoder(EncodeWriter writer, Field field, Given given) {

  private ValueCounts counts() {
    return new ValueCounts(writer.scope(), writer.struct(), writer.names(), given);
  }

  private Array array() {
    return field.shape().array().orElseThrow();
  }

  private boolean isInline() {
    return !field.shape().isPointer();
  }

  private CodeBlock elements() {
    return new ArrayEncoder(new FieldEncoder(writer, field), array()).elements();
  }

  private Window window() {
    return array().window().orElseThrow();
  }

  private String helper() {
    return FieldEncoder.helper(writer.names(), field);
  }

  private Runs run() {
    return new Runs(writer.names(), array().element(), field.cName());
  }

  private CodeBlock step() {
    return Dialect.HOST.sizeOf(array().element());
  }

  /** Returns the statement that writes the array, and what it needs of the value beside it. */
  Code write(CodeBlock at, CodeBlock value) {
    CodeBlock first =
        window().first().isPresent()
            ? CodeBlock.of(", $L", counts().first(field))
            : CodeBlock.of("");
    if (isInline()) {
      return Code.statement("$N(out, $L, $L$L)", helper(), at, value, first);
    }
    CodeBlock room = counts().room(field);
    return Code.statement("out.address($L, $N(out, $L, $L$L))", at, helper(), value, room, first);
  }

  void addHelpers() {
    writer.add(isInline() ? inline() : behindPointer());
    counts().methods(field).forEach(writer::add);
  }

  private void addFirst(MethodSpec.Builder method) {
    window().first().ifPresent(f -> method.addParameter(TypeName.LONG, "first"));
  }

  private String first() {
    return window().first().isPresent() ? "first" : "0";
  }

  private MethodSpec inline() {
    boolean moves = window().first().isPresent();
    MethodSpec.Builder method =
        FieldEncoder.method(helper())
            .addParameter(TypeName.INT, moves ? "start" : "at")
            .addParameter(ValueTypes.of(field.shape()), "values");
    addFirst(method);
    method.addStatement(
        "int n = $T.window($L, $L, $L, $S)",
        RuntimeTypes.COUNT_CHECKS,
        array().declared(),
        first(),
        run().count(CodeBlock.of("values")),
        field.cName());
    if (moves) {
      method.addStatement("int at = start + (int) first * $L", step());
    }
    return method.addCode(elements()).build();
  }

  private MethodSpec behindPointer() {
    boolean moves = window().first().isPresent();
    MethodSpec.Builder method =
        FieldEncoder.method(helper())
            .returns(TypeName.LONG)
            .addParameter(ValueTypes.of(field.shape()), "values")
            .addParameter(TypeName.LONG, "room");
    addFirst(method);
    if (field.shape().isNullable()) {
      method.beginControlFlow("if (values == null)").addStatement("return 0").endControlFlow();
    }
    String at = moves ? "start" : "at";
    method.addStatement("int n = $L", run().count(CodeBlock.of("values")));
    method.addStatement(
        "int $L = out.window(room, $L, n, $L, $L, $S)",
        at,
        first(),
        step(),
        field.shape().isNullable(),
        field.cName());
    method.beginControlFlow("if ($L < 0)", at).addStatement("return 0").endControlFlow();
    if (moves) {
      method.addStatement("int at = start + (int) first * $L", step());
    }
    return method.addCode(elements()).addStatement("return out.address($L)", at).build();
  }
}
