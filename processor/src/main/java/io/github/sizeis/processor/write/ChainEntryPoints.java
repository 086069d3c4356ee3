package io.github.sizeis.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Struct;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods of a converter through which users read and write whole chains. */
final class ChainEntryPoints {

  private final Scope scope;
  private final Struct struct;
  private final TypeName list;
  private final boolean isVariable;

  ChainEntryPoints(Scope scope, Struct struct) {
    this.scope = scope;
    this.struct = struct;
    this.list =
        ParameterizedTypeName.get(
            ClassName.get(List.class), JavaTypes.className(struct.name().valueClass()));
    this.isVariable = scope.layouts().of(struct.name()).isVariable();
  }

  List<MethodSpec> write() {
    return List.of(fromPointer(), fromPointerAndSource(), toNative(), toNativeWithLimits());
  }

  private MethodSpec.Builder reading() {
    return MethodSpec.methodBuilder("chainFromNative")
        .addModifiers(scope.access(Modifier.STATIC))
        .returns(list)
        .addJavadoc("Reads a linked list, from a struct on.\n\n")
        .addParameter(JavaTypes.nullable(RuntimeTypes.POINTER), "pointer")
        .addJavadoc("@param pointer where the first struct starts; NULL is the empty list\n");
  }

  private static MethodSpec.Builder refusing(MethodSpec.Builder method) {
    return method
        .addJavadoc("@return the values, unmodifiable\n")
        .addJavadoc(
            "@throws $T if memory does not hold what is declared; its path tells where\n",
            RuntimeTypes.NATIVE_DATA_EXCEPTION);
  }

  private MethodSpec fromPointer() {
    return refusing(reading())
        .addStatement("return chainFromNative(pointer, $T.memory())", RuntimeTypes.SOURCE)
        .build();
  }

  private MethodSpec fromPointerAndSource() {
    MethodSpec.Builder method =
        reading()
            .addParameter(RuntimeTypes.SOURCE, "source")
            .addJavadoc("@param source where memory is read from, and how much of it at most\n");
    refusing(method)
        .addStatement("$T in = $T.of(source)", RuntimeTypes.READER, RuntimeTypes.READER)
        .beginControlFlow("try");
    String cName = struct.name().cName();
    if (scope.container().dumps()) {
      method
          .beginControlFlow("if (!in.isHostAbi())")
          .addStatement("int abi = in.abi()")
          .addStatement(
              "long dumped = in.rootChain(pointer, Dump.$L(abi), $S)",
              isVariable ? "leastSize" : "size",
              cName)
          .addStatement("return Dump.decodeChain(in, dumped, $S, abi)", cName)
          .endControlFlow();
    } else {
      method.addStatement("in.requireHostAbi($S)", cName);
    }
    return method
        .addStatement(
            "long address = in.rootChain(pointer, $L, $S)", isVariable ? "MIN_SIZE" : "SIZE", cName)
        .addStatement("return decodeChain(in, address, $S)", cName)
        .nextControlFlow("finally")
        .addStatement("in.close()")
        .endControlFlow()
        .build();
  }

  private MethodSpec.Builder writing() {
    return MethodSpec.methodBuilder("chainToNative")
        .addModifiers(scope.access(Modifier.STATIC))
        .returns(JavaTypes.nullable(RuntimeTypes.MEMORY))
        .addJavadoc(
            "Writes values as a linked list, and all that they point to, into one new block.\n\n")
        .addParameter(list, "values")
        .addJavadoc("@param values the values\n");
  }

  private static MethodSpec.Builder giving(MethodSpec.Builder method) {
    return method
        .addJavadoc("@return the block, to be closed; null, which is NULL, for no values\n")
        .addJavadoc(
            "@throws $T if a part does not fit its field; its path tells which\n",
            RuntimeTypes.NATIVE_DATA_EXCEPTION);
  }

  private MethodSpec toNative() {
    return giving(writing())
        .addStatement("return chainToNative(values, $T.DEFAULT)", RuntimeTypes.LIMITS)
        .build();
  }

  private MethodSpec toNativeWithLimits() {
    CodeBlock bytes = isVariable ? CodeBlock.of("extentOf(values.get(0))") : CodeBlock.of("SIZE");
    String cName = struct.name().cName();
    MethodSpec.Builder method =
        writing()
            .addParameter(RuntimeTypes.LIMITS, "limits")
            .addJavadoc("@param limits how deeply structs may be nested\n");
    return giving(method)
        // What is measured must be what is written, whatever others do to the list meanwhile.
        .addStatement("values = $T.copyOf(values, $S)", RuntimeTypes.VALUES, cName)
        .beginControlFlow("if (values.isEmpty())")
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$T size = new $T(limits)", RuntimeTypes.SIZER, RuntimeTypes.SIZER)
        .addStatement("measureChain(size, values, false)")
        .addStatement(
            "$T out = $T.allocate(size, $S)", RuntimeTypes.WRITER, RuntimeTypes.WRITER, cName)
        .beginControlFlow("try")
        .addStatement("encodeChain(out, out.take($L), values, $S)", bytes, cName)
        .addStatement("return out.finish()")
        .nextControlFlow("finally")
        .addStatement("out.close()")
        .endControlFlow()
        .build();
  }
}
