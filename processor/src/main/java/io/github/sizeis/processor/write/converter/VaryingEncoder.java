package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.Runs;
import io.github.sizeis.processor.write.memory.ValueCounts;
import io.github.sizeis.processor.write.value.WriteSource;

/**
 * Writes how the valid part of an array is written; the rest of its room stays zero.
 *
 * @param given what is written, of which room and first index are computed
 */
record VaryingEncoder(FieldEncoder encoder, Array array, WriteSource given) {

  private ValueCounts counts() {
    return new ValueCounts(encoder.code(), given);
  }

  private Field field() {
    return encoder.field();
  }

  private boolean moves() {
    return array.varying().orElseThrow().first().isPresent();
  }

  private String first() {
    return moves() ? "first" : "0";
  }

  private CodeBlock count() {
    return new Runs(encoder.code().names(), array.element(), field().cName())
        .count(CodeBlock.of("values"));
  }

  private CodeBlock step() {
    return encoder.code().step(field());
  }

  /** Adds the helpers, and returns the statement that writes the array. */
  Code encode(CodeBlock at, CodeBlock value) {
    boolean isPointer = field().shape().isPointer();
    encoder.elementHelper(array.element()).forEach(encoder::add);
    encoder.add(isPointer ? behindPointer() : inline());
    encoder.writer().methods().addAll(counts().methods(field()));
    CodeBlock first = moves() ? CodeBlock.of(", $L", counts().first(field())) : CodeBlock.of("");
    return isPointer
        ? Code.statement(
            "out.address($L, $N(out, $L, $L$L))",
            at,
            encoder.helper(),
            value,
            counts().room(field()),
            first)
        : Code.statement("$N(out, $L, $L$L)", encoder.helper(), at, value, first);
  }

  private CodeBlock elements() {
    return new ArrayEncoder(encoder, array).elements();
  }

  private void addFirst(MethodSpec.Builder method) {
    if (moves()) {
      method.addParameter(TypeName.LONG, "first");
    }
  }

  private void addStart(MethodSpec.Builder method) {
    if (moves()) {
      method.addStatement("int at = start + (int) first * $L", step());
    }
  }

  private MethodSpec.Builder inline() {
    MethodSpec.Builder method = encoder.inPlace(moves() ? "start" : "at", "values");
    addFirst(method);
    method.addStatement(
        "int n = $T.window($L, $L, $L, $S)",
        RuntimeTypes.COUNT_CHECKS,
        array.declared(),
        first(),
        count(),
        field().cName());
    addStart(method);
    return method.addCode(elements());
  }

  private MethodSpec.Builder behindPointer() {
    MethodSpec.Builder method = encoder.behindPointer(Param.of(TypeName.LONG, "room"));
    addFirst(method);
    boolean isNullable = field().shape().isNullable();
    if (isNullable) {
      method.beginControlFlow("if (values == null)").addStatement("return 0").endControlFlow();
    }
    String at = moves() ? "start" : "at";
    method
        .addStatement("int n = $L", count())
        .addStatement(
            "int $L = out.window(room, $L, n, $L, $L, $S)",
            at,
            first(),
            step(),
            isNullable,
            field().cName())
        .beginControlFlow("if ($L < 0)", at)
        .addStatement("return 0")
        .endControlFlow();
    addStart(method);
    return method.addCode(elements()).addStatement("return out.address($L)", at);
  }
}
