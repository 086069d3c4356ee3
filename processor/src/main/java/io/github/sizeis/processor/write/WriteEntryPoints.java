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

/** Writes the methods of a converter through which users write, each with limits and without. */
final class WriteEntryPoints {

  private final Scope scope;
  private final Struct struct;
  private final ClassName value;
  private final ClassName structure;
  private final boolean isVariable;

  WriteEntryPoints(Scope scope, Struct struct) {
    this.scope = scope;
    this.struct = struct;
    this.value = JavaTypes.className(struct.name().valueClass());
    this.structure = JavaTypes.className(struct.name().structure());
    this.isVariable = scope.layouts().of(struct.name()).growsInPlace();
  }

  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(withoutLimits(toNative(), "toNative", "value"));
    methods.add(
        withLimits(
            toNative(),
            "allocate(size)",
            oneValue(CodeBlock.of("return $T.owning(out.finish())", structure))));
    if (!isVariable) {
      methods.add(withoutLimits(listToNative(), "listToNative", "values"));
      methods.add(listWithLimits());
    }
    methods.add(withoutLimits(writeInto(), "write", "value, memory"));
    methods.add(
        withLimits(writeInto(), "into(memory, size)", oneValue(CodeBlock.of("out.finish()"))));
    return methods;
  }

  private String bytes() {
    return isVariable ? "extentOf(value)" : "SIZE";
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

  private MethodSpec.Builder toNative() {
    return method(
            "toNative",
            structure,
            """
            Writes the value, and all that it points to, into one new block of memory.

            <p>Close the structure when native code is done with it. The collector frees what was
            forgotten.\
            """)
        .addJavadoc("@return a structure that owns the block\n")
        .addParameter(value, "value")
        .addJavadoc("@param value the value\n");
  }

  private MethodSpec.Builder listToNative() {
    return method(
            "listToNative",
            JavaTypes.nullable(RuntimeTypes.MEMORY),
            "Writes values one behind the other, and all that they point to, into one new block.")
        .addJavadoc("@return the block, to be closed; null, which is NULL, for no values\n")
        .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), value), "values")
        .addJavadoc("@param values the values\n");
  }

  private MethodSpec.Builder writeInto() {
    return method(
            "write",
            TypeName.VOID,
            "Writes the value to the start of memory, and what it points to behind it.")
        .addParameter(value, "value")
        .addParameter(RuntimeTypes.MEMORY, "memory")
        .addJavadoc("@param value the value\n")
        .addJavadoc("@param memory where to write; it must outlive every use\n")
        .addJavadoc(
            "@throws IllegalArgumentException if the memory is too small; the message tells how much"
                + " is needed\n");
  }

  private static MethodSpec.Builder refusing(MethodSpec.Builder method) {
    return method.addJavadoc(
        "@throws $T if a part does not fit its field; its path tells which\n",
        RuntimeTypes.NATIVE_DATA_EXCEPTION);
  }

  /** The same with the limits that hold where none are given. */
  private static MethodSpec withoutLimits(
      MethodSpec.Builder method, String name, String arguments) {
    boolean returns = !name.equals("write");
    return refusing(method)
        .addStatement(
            (returns ? "return " : "") + "$L($L, $T.DEFAULT)", name, arguments, RuntimeTypes.LIMITS)
        .build();
  }

  private static MethodSpec.Builder limited(MethodSpec.Builder method) {
    return refusing(method)
        .addParameter(RuntimeTypes.LIMITS, "limits")
        .addJavadoc("@param limits how deeply structs may be nested\n")
        .addStatement("$T size = new $T(limits)", RuntimeTypes.SIZER, RuntimeTypes.SIZER);
  }

  private CodeBlock oneValue(CodeBlock last) {
    return CodeBlock.builder()
        .addStatement("encode(out, out.take($L), value)", bytes())
        .addStatement(last)
        .build();
  }

  private MethodSpec withLimits(MethodSpec.Builder method, String writer, CodeBlock write) {
    limited(method).addStatement("size.block($L)", bytes()).addStatement("measure(size, value)");
    return writing(method, writer, write, CodeBlock.of("e.under($S)", cName()));
  }

  private MethodSpec listWithLimits() {
    MethodSpec.Builder method = limited(listToNative());
    method
        // What is measured must be what is written, whatever others do to the list meanwhile.
        .addStatement("values = $T.copyOf(values, $S)", RuntimeTypes.VALUES, cName())
        .beginControlFlow("if (values.isEmpty())")
        .addStatement("return null")
        .endControlFlow()
        .addStatement("size.array(values.size(), SIZE)")
        .beginControlFlow("for ($T value : values)", value)
        .addStatement("measure(size, value)")
        .endControlFlow()
        .addStatement("int i = 0");
    CodeBlock write =
        CodeBlock.builder()
            .addStatement("int at = out.array(values.size(), SIZE, false)")
            .beginControlFlow("for ($T value : values)", value)
            .addStatement("encode(out, at + i * SIZE, value)")
            .addStatement("i++")
            .endControlFlow()
            .addStatement("return out.finish()")
            .build();
    return writing(method, "allocate(size)", write, CodeBlock.of("e.under($S, i)", cName()));
  }

  private static MethodSpec writing(
      MethodSpec.Builder method, String writer, CodeBlock write, CodeBlock error) {
    return method
        .beginControlFlow("try ($T out = $T.$L)", RuntimeTypes.WRITER, RuntimeTypes.WRITER, writer)
        .addCode(write)
        .nextControlFlow("catch ($T e)", RuntimeTypes.NATIVE_DATA_EXCEPTION)
        .addStatement("throw $L", error)
        .endControlFlow()
        .build();
  }
}
