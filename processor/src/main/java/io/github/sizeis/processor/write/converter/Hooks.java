package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.value.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what the converter as an object, all of which is in the runtime, asks of this struct. */
final class Hooks {
  private static final ParameterSpec IN = given(RuntimeTypes.READER, "in");
  private static final ParameterSpec OUT = given(RuntimeTypes.WRITER, "out");
  private static final ParameterSpec SIZER = given(RuntimeTypes.SIZER, "sizer");
  private static final ParameterSpec MEMORY = given(RuntimeTypes.BYTE_BUFFER, "memory");
  private static final ParameterSpec AT = given(TypeName.INT, "at");
  private static final ParameterSpec ADDRESS = given(TypeName.LONG, "address");
  private static final ParameterSpec FIELD = given(ClassName.get(String.class), "field");
  private static final ParameterSpec VALUE = given(ClassName.OBJECT, "value");

  private final Scope scope;
  private final Struct struct;
  private final StructLayout layout;
  private final ClassName value;
  private final TypeName list;

  Hooks(Scope scope, Struct struct) {
    this.scope = scope;
    this.struct = struct;
    this.layout = scope.layouts().of(struct.name());
    this.value = JavaTypes.className(struct.name().valueClass());
    this.list = ParameterizedTypeName.get(ClassName.get(List.class), value);
  }

  private static ParameterSpec given(TypeName type, String name) {
    return ParameterSpec.builder(type, name).build();
  }

  /** Returns the overrides; a struct that points to something is measured. */
  List<MethodSpec> write(boolean points) {
    List<MethodSpec> hooks = new ArrayList<>();
    hooks.add(returning(ClassName.OBJECT, "get", "decode(in, memory, at)", IN, MEMORY, AT));
    if (!layout.growsInPlace()) {
      hooks.add(getAll());
    }
    if (layout.isVariable()) {
      hooks.add(returning(ClassName.OBJECT, "getAt", "decodeAt(in, address)", IN, ADDRESS));
    }
    hooks.add(doing("put", CodeBlock.of("encode(out, at, ($T) value)", value), OUT, AT, VALUE));
    if (points) {
      hooks.add(doing("add", CodeBlock.of("measure(sizer, ($T) value)", value), SIZER, VALUE));
    }
    if (layout.growsInPlace()) {
      hooks.add(
          hook("bytesOf", VALUE)
              .returns(TypeName.LONG)
              .addStatement("return extentOf(($T) value)", value)
              .build());
    }
    if (struct.link().isPresent()) {
      hooks.addAll(chain());
    }
    if (scope.container().dumps()) {
      hooks.addAll(dump());
    }
    hooks.add(
        hook("structure", given(RuntimeTypes.POINTER, "memory"))
            .returns(ClassName.OBJECT)
            .addStatement("return new $T(memory)", JavaTypes.className(struct.name().structure()))
            .build());
    return hooks;
  }

  private static MethodSpec getAll() {
    return hook("getAll", IN, MEMORY, AT, given(ArrayTypeName.of(ClassName.OBJECT), "values"))
        .beginControlFlow("for (int i = 0; i < values.length; i++)")
        .addStatement("values[i] = decode(in, memory, at + i * SIZE)")
        .endControlFlow()
        .build();
  }

  private List<MethodSpec> chain() {
    ParameterSpec values = given(list, "values");
    List<MethodSpec> hooks = new ArrayList<>();
    hooks.add(returning(list, "getChain", "decodeChain(in, address, field)", IN, ADDRESS, FIELD));
    CodeBlock put = CodeBlock.of("encodeChain(out, at, values, field)");
    hooks.add(doing("putChain", put, OUT, AT, values, FIELD));
    hooks.add(doing("addChain", CodeBlock.of("measureChain(sizer, values, false)"), SIZER, values));
    return hooks;
  }

  private List<MethodSpec> dump() {
    List<MethodSpec> hooks = new ArrayList<>();
    hooks.add(returning(TypeName.INT, "sizeInDump", "Dump.size(in.abi())", IN));
    String decode = "Dump.decode(in, memory, at, in.abi())";
    hooks.add(returning(ClassName.OBJECT, "getDump", decode, IN, MEMORY, AT));
    if (layout.isVariable()) {
      hooks.add(returning(TypeName.INT, "leastInDump", "Dump.leastSize(in.abi())", IN));
      String decodeAt = "Dump.decodeAt(in, address, in.abi())";
      hooks.add(returning(ClassName.OBJECT, "getDumpAt", decodeAt, IN, ADDRESS));
    }
    if (struct.link().isPresent()) {
      String chain = "Dump.decodeChain(in, address, field, in.abi())";
      hooks.add(returning(list, "getDumpChain", chain, IN, ADDRESS, FIELD));
    }
    return hooks;
  }

  private static MethodSpec.Builder hook(String name, ParameterSpec... parameters) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameters(Stream.of(parameters).toList());
  }

  private static MethodSpec returning(
      TypeName type, String name, String result, ParameterSpec... parameters) {
    return hook(name, parameters).returns(type).addStatement("return $L", result).build();
  }

  private static MethodSpec doing(String name, CodeBlock call, ParameterSpec... parameters) {
    return hook(name, parameters).addStatement(call).build();
  }
}
