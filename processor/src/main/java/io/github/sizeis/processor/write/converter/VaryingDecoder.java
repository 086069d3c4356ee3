package io.github.sizeis.processor.write.converter;

import static io.github.sizeis.processor.write.java.Param.MEMORY;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Valid;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.CountCode;
import io.github.sizeis.processor.write.memory.StructCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes how the valid part of an array is read: nothing else of the array is looked at. */
record VaryingDecoder(ArrayDecoder elements, Valid.Varying varying) {

  private FieldDecoder decoder() {
    return elements.decoder();
  }

  private Field field() {
    return elements.field();
  }

  private Array array() {
    return elements.array();
  }

  private StructCode code() {
    return elements.code();
  }

  private boolean isInline() {
    return !field().shape().isPointer();
  }

  private boolean moves() {
    return varying.first().isPresent();
  }

  private String first() {
    return moves() ? "first" : "0";
  }

  /** Loads what must be loaded first, and returns the expression for the value. */
  CodeBlock decode() {
    List<Param> parameters = new ArrayList<>();
    CodeBlock.Builder arguments = CodeBlock.builder();
    if (isInline()) {
      parameters.addAll(List.of(MEMORY, Param.of(TypeName.INT, moves() ? "start" : "at")));
      arguments.add("memory, $L", code().position(field()));
    } else {
      parameters.add(Param.of(TypeName.LONG, moves() ? "start" : "address"));
      arguments.add("$L", decoder().load());
    }
    array().size().ifPresent(c -> load(c, CountCode.What.ROOM, parameters, arguments));
    varying.first().ifPresent(c -> load(c, CountCode.What.FIRST, parameters, arguments));
    load(varying.length(), CountCode.What.COUNT, parameters, arguments);
    elements.addCounters();
    MethodSpec.Builder method = decoder().reader(parameters.toArray(Param[]::new));
    elements.add(isInline() ? inline(method) : behindPointer(method));
    return decoder().call(arguments.build());
  }

  private void load(
      Count count, CountCode.What what, List<Param> parameters, CodeBlock.Builder arguments) {
    String name = what.name().toLowerCase(Locale.ROOT);
    CodeBlock read = code().counts().read(field(), count, what);
    parameters.add(Param.of(TypeName.LONG, name));
    arguments.add(
        ", $L",
        decoder().loads().load("long", field().javaName() + JavaTypes.capitalized(name), read));
  }

  private CodeBlock inElements(Count count, String parameter) {
    return code().inElements(field(), count, CodeBlock.of("$N", parameter));
  }

  private MethodSpec.Builder inline(MethodSpec.Builder method) {
    method.addStatement(
        "int n = $T.window($L, $L, $L, $S)",
        RuntimeTypes.COUNT_CHECKS,
        array().declared(),
        first(),
        inElements(varying.length(), "count"),
        field().cName());
    if (moves()) {
      method.addStatement("int at = start + (int) first * $L", elements.step());
    }
    return method.addCode(elements.elementsInPlace());
  }

  private MethodSpec.Builder behindPointer(MethodSpec.Builder method) {
    String pointer = moves() ? "start" : "address";
    method.addStatement(
        "int n = in.window($N, $L, $L, $L, $L, $S)",
        pointer,
        inElements(array().size().orElseThrow(), "room"),
        first(),
        inElements(varying.length(), "count"),
        elements.step(),
        field().cName());
    elements.addNullCheck(method, pointer);
    if (moves()) {
      method.addStatement("long address = start + first * $L", elements.step());
    }
    return method.addCode(elements.elementsAt());
  }
}
