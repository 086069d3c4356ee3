package io.github.sizeis.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Struct;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods of a converter through which users read. */
final class ReadEntryPoints {

  private static final String REFUSED =
      "@throws $T if memory does not hold what is declared; its path tells where\n";

  private final Scope scope;
  private final Struct struct;
  private final ClassName value;
  private final ClassName structure;
  private final TypeName list;
  private final boolean isVariable;

  ReadEntryPoints(Scope scope, Struct struct) {
    this.scope = scope;
    this.struct = struct;
    this.value = JavaTypes.className(struct.name().valueClass());
    this.structure = JavaTypes.className(struct.name().structure());
    this.isVariable = scope.layouts().of(struct.name()).isVariable();
    this.list = ParameterizedTypeName.get(ClassName.get(List.class), value);
  }

  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(fromPointer());
    methods.add(fromPointerAndSource());
    methods.add(fromStructure());
    methods.add(fromStructureAndSource());
    if (!scope.layouts().of(struct.name()).growsInPlace()) {
      methods.add(listFromPointer());
      methods.add(listFromPointerAndSource());
    }
    return methods;
  }

  private String cName() {
    return struct.name().cName();
  }

  private MethodSpec.Builder method(String name, TypeName returns, String doc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(scope.access(Modifier.STATIC))
        .returns(returns)
        .addJavadoc("$L\n\n", doc);
  }

  private MethodSpec.Builder pointer(MethodSpec.Builder method) {
    return method
        .addParameter(JavaTypes.nullable(RuntimeTypes.POINTER), "pointer")
        .addJavadoc("@param pointer where the struct starts; NULL is refused\n");
  }

  private static MethodSpec.Builder source(MethodSpec.Builder method) {
    return method
        .addParameter(RuntimeTypes.SOURCE, "source")
        .addJavadoc("@param source where memory is read from, and how much of it at most\n");
  }

  private static MethodSpec.Builder refused(MethodSpec.Builder method) {
    return method.addJavadoc(REFUSED, RuntimeTypes.NATIVE_DATA_EXCEPTION);
  }

  private MethodSpec fromPointer() {
    MethodSpec.Builder method = method("fromNative", value, "Reads the struct at an address.");
    return refused(pointer(method).addJavadoc("@return the value\n"))
        .addStatement("return fromNative(pointer, $T.memory())", RuntimeTypes.SOURCE)
        .build();
  }

  private MethodSpec fromPointerAndSource() {
    MethodSpec.Builder method =
        method("fromNative", value, "Reads the struct at an address of a source.");
    source(pointer(method)).addJavadoc("@return the value\n");
    CodeBlock.Builder read = CodeBlock.builder();
    if (scope.container().dumps()) {
      read.beginControlFlow("if (!in.isHostAbi())").addStatement("int abi = in.abi()");
      if (isVariable) {
        read.addStatement("long dumped = in.root(pointer, Dump.leastSize(abi))")
            .addStatement("return Dump.decodeAt(in, dumped, abi)");
      } else {
        read.addStatement("long dumped = in.root(pointer, Dump.size(abi))")
            .addStatement("$T dump = in.open(dumped, Dump.size(abi))", RuntimeTypes.BYTE_BUFFER)
            .addStatement("return Dump.decode(in, dump, in.position(), abi)");
      }
      read.endControlFlow();
    } else {
      read.addStatement("in.requireHostAbi()");
    }
    if (isVariable) {
      read.addStatement("return decodeAt(in, in.root(pointer, MIN_SIZE))");
    } else {
      read.addStatement("long address = in.root(pointer, SIZE)")
          .addStatement("$T memory = in.open(address, SIZE)", RuntimeTypes.BYTE_BUFFER)
          .addStatement("return decode(in, memory, in.position())");
    }
    return reading(refused(method), read.build(), CodeBlock.of("e.under($S)", cName()));
  }

  private MethodSpec reading(MethodSpec.Builder method, CodeBlock read, CodeBlock error) {
    return method
        .addStatement("$T in = $T.of(source)", RuntimeTypes.READER, RuntimeTypes.READER)
        .beginControlFlow("try")
        .addCode(read)
        .nextControlFlow("catch ($T e)", RuntimeTypes.NATIVE_DATA_EXCEPTION)
        .addStatement("throw $L", error)
        .nextControlFlow("finally")
        .addStatement("in.close()")
        .endControlFlow()
        .build();
  }

  private MethodSpec fromStructure() {
    MethodSpec.Builder method =
        method(
            "fromNative",
            value,
            "Reads the memory of a structure; its Java fields are not looked at.");
    return refused(structure(method).addJavadoc("@return the value\n"))
        .addStatement("return fromNative(structure, $T.memory())", RuntimeTypes.SOURCE)
        .build();
  }

  private MethodSpec fromStructureAndSource() {
    MethodSpec.Builder method =
        method(
            "fromNative",
            value,
            "Reads the memory of a structure within limits; its Java fields are not looked at.");
    return refused(source(structure(method)).addJavadoc("@return the value\n"))
        .addStatement("return fromNative(structure.getPointer(), source)")
        .build();
  }

  private MethodSpec.Builder structure(MethodSpec.Builder method) {
    return method
        .addParameter(structure, "structure")
        .addJavadoc("@param structure the structure\n");
  }

  private MethodSpec.Builder pointerAndCount(MethodSpec.Builder method) {
    return method
        .addParameter(JavaTypes.nullable(RuntimeTypes.POINTER), "pointer")
        .addParameter(TypeName.LONG, "count")
        .addJavadoc("@param pointer where the first struct starts; not followed if count is 0\n")
        .addJavadoc("@param count how many structs lie there, one behind the other\n");
  }

  private MethodSpec listFromPointer() {
    MethodSpec.Builder method = method("listFromNative", list, "Reads an array of structs.");
    return refused(pointerAndCount(method).addJavadoc("@return the values, unmodifiable\n"))
        .addStatement("return listFromNative(pointer, count, $T.memory())", RuntimeTypes.SOURCE)
        .build();
  }

  private MethodSpec listFromPointerAndSource() {
    MethodSpec.Builder method =
        method("listFromNative", list, "Reads an array of structs from a source.");
    source(pointerAndCount(method)).addJavadoc("@return the values, unmodifiable\n");
    CodeBlock.Builder read = CodeBlock.builder();
    if (scope.container().dumps()) {
      read.addStatement("boolean host = in.isHostAbi()")
          .addStatement("int abi = in.abi()")
          .addStatement("int size = host ? SIZE : Dump.size(abi)");
    } else {
      read.addStatement("in.requireHostAbi()").addStatement("int size = SIZE");
    }
    read.addStatement("long address = in.rootArray(pointer, count, size)")
        .addStatement("int n = in.count(address, count, size, \"\")")
        .beginControlFlow("if (n == 0)")
        .addStatement("return $T.emptyList()", RuntimeTypes.VALUES)
        .endControlFlow()
        .addStatement("$T memory = in.open(address, (long) n * size)", RuntimeTypes.BYTE_BUFFER)
        .addStatement("int at = in.position()")
        .addStatement("$T[] values = new $T[n]", Object.class, Object.class)
        .beginControlFlow("for (i = 0; i < n; i++)")
        .addStatement("values[i] = $L", element())
        .endControlFlow()
        .addStatement("return $T.list(values)", RuntimeTypes.VALUES);
    method.addStatement("int i = -1");
    CodeBlock error = CodeBlock.of("i < 0 ? e.under($S) : e.under($S, i)", cName(), cName());
    return reading(refused(method), read.build(), error);
  }

  private CodeBlock element() {
    CodeBlock host = CodeBlock.of("decode(in, memory, at + i * SIZE)");
    return scope.container().dumps()
        ? CodeBlock.of("host ? $L : Dump.decode(in, memory, at + i * size, abi)", host)
        : host;
  }
}
