package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.value.Scope;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what the converter of a struct with a link has besides: how a whole chain of it is read
 * and written, one element after the other, so that no chain is too long for the stack.
 */
final class ChainWriter {

  private final Scope scope;
  private final Struct struct;
  private final ConverterNames names;
  private final Dialect dialect;
  private final ClassName value;
  private final TypeName list;
  private final boolean isVariable;

  ChainWriter(Scope scope, Struct struct, ConverterNames names, Dialect dialect) {
    this.scope = scope;
    this.struct = struct;
    this.names = names;
    this.dialect = dialect;
    this.value = JavaTypes.className(struct.name().valueClass());
    this.list = ParameterizedTypeName.get(ClassName.get(List.class), value);
    this.isVariable = scope.layouts().of(struct.name()).isVariable();
  }

  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(decodeChain());
    if (!isVariable) {
      methods.add(decodeInlineChain());
    }
    methods.add(follow());
    if (dialect == Dialect.HOST) {
      methods.add(encodeChain());
      methods.add(measureChain());
    }
    return methods;
  }

  private MethodSpec.Builder method(String name, TypeName returns, String doc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(scope.access(Modifier.STATIC))
        .returns(returns)
        .addJavadoc("$L For generated code.\n\n", doc);
  }

  private MethodSpec.Builder reading(String name, String doc) {
    return method(name, list, doc)
        .addParameter(RuntimeTypes.READER, "in")
        .addJavadoc("@param in the conversion under way\n");
  }

  private MethodSpec.Builder fieldAndAbi(MethodSpec.Builder method) {
    method.addParameter(String.class, "field").addJavadoc("@param field the C name of the chain\n");
    if (dialect == Dialect.DUMP) {
      method.addParameter(TypeName.INT, "abi").addJavadoc("@param abi the ABI of the memory\n");
    }
    return method.addJavadoc("@return the elements, unmodifiable\n");
  }

  private TypeName links() {
    return ParameterizedTypeName.get(RuntimeTypes.LINKS, value);
  }

  private CodeBlock begin() {
    return CodeBlock.builder()
        .addStatement("$T links = new $T<>(in, field)", links(), RuntimeTypes.LINKS)
        .build();
  }

  private MethodSpec decodeChain() {
    MethodSpec.Builder method =
        reading("decodeChain", "Reads a chain.")
            .addParameter(TypeName.LONG, "address")
            .addJavadoc("@param address where the first element lies; 0 for none\n");
    return reportingWhich(
            fieldAndAbi(method).addCode(begin()),
            CodeBlock.builder()
                .addStatement("follow(in, links, address$L)", dialect.andAbi())
                .build())
        .build();
  }

  private MethodSpec decodeInlineChain() {
    MethodSpec.Builder method =
        reading("decodeInlineChain", "Reads a chain of which the first element lies in a struct.")
            .addParameter(RuntimeTypes.BYTE_BUFFER, "memory")
            .addParameter(TypeName.INT, "at")
            .addJavadoc("@param memory the bytes of the first element, and maybe more\n")
            .addJavadoc("@param at where it starts in them\n");
    CodeBlock read =
        CodeBlock.builder()
            .addStatement("long next = $L", next("memory", CodeBlock.of("at")))
            .addStatement("links.add(decodeElement(in, memory, at$L))", dialect.andAbi())
            .addStatement("follow(in, links, next$L)", dialect.andAbi())
            .build();
    return reportingWhich(fieldAndAbi(method).addCode(begin()), read).build();
  }

  private static MethodSpec.Builder reportingWhich(MethodSpec.Builder method, CodeBlock read) {
    return method
        .beginControlFlow("try")
        .addCode(read)
        .addStatement("return links.list()")
        .nextControlFlow("catch ($T e)", RuntimeTypes.NATIVE_DATA_EXCEPTION)
        .addStatement("throw links.under(e)")
        .endControlFlow();
  }

  private CodeBlock next(String memory, CodeBlock at) {
    CodeBlock offset = dialect.offset(names.offset(struct.link().orElseThrow()));
    return dialect.hostRead("address", CodeBlock.of(memory), CodeBlock.of("$L + $L", at, offset));
  }

  private MethodSpec follow() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("follow")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(RuntimeTypes.READER, "in")
            .addParameter(links(), "links")
            .addParameter(TypeName.LONG, "first");
    if (dialect == Dialect.DUMP) {
      method.addParameter(TypeName.INT, "abi");
    }
    method.addStatement("long address = first").beginControlFlow("while (address != 0)");
    CodeBlock least =
        !isVariable
            ? dialect.sizeOf(struct.name())
            : dialect == Dialect.HOST ? CodeBlock.of("MIN_SIZE") : CodeBlock.of("leastSize(abi)");
    method
        .addStatement("$T memory = in.open(links.go(address), $L)", RuntimeTypes.BYTE_BUFFER, least)
        .addStatement("int at = in.position()")
        .addStatement("long next = $L", next("memory", CodeBlock.of("at")))
        .addStatement(
            isVariable
                ? "links.add(decodeElementAt(in, address$L))"
                : "links.add(decodeElement(in, memory, at$L))",
            dialect.andAbi());
    return method.addStatement("address = next").endControlFlow().build();
  }

  private MethodSpec encodeChain() {
    MethodSpec.Builder method =
        method("encodeChain", TypeName.VOID, "Writes a chain of one element or more.")
            .addParameter(RuntimeTypes.WRITER, "out")
            .addParameter(TypeName.INT, "at")
            .addParameter(list, "values")
            .addParameter(String.class, "field")
            .addJavadoc("@param out the conversion under way\n")
            .addJavadoc("@param at where the first element starts in its memory\n")
            .addJavadoc("@param values the elements\n")
            .addJavadoc("@param field the C name of the chain\n");
    CodeBlock link = CodeBlock.of("here + $N", names.offset(struct.link().orElseThrow()));
    return method
        .addStatement("int here = at")
        .addStatement("int i = 0")
        .beginControlFlow("try")
        .beginControlFlow("for ($T value : values)", value)
        .beginControlFlow("if (i > 0)")
        .addStatement("int next = out.take($L)", bytes())
        .addStatement("out.address($L, out.address(next))", link)
        .addStatement("here = next")
        .endControlFlow()
        .addStatement("encode(out, here, value)")
        .addStatement("i++")
        .endControlFlow()
        .nextControlFlow("catch ($T e)", RuntimeTypes.NATIVE_DATA_EXCEPTION)
        .addStatement("throw e.under(field, i)")
        .endControlFlow()
        .build();
  }

  private String bytes() {
    return isVariable ? "extentOf(value)" : "SIZE";
  }

  private MethodSpec measureChain() {
    return method("measureChain", TypeName.VOID, "Measures the memory that a chain takes.")
        .addParameter(RuntimeTypes.SIZER, "size")
        .addParameter(list, "values")
        .addParameter(TypeName.BOOLEAN, "inline")
        .addJavadoc("@param size where the sizes are added up\n")
        .addJavadoc("@param values the elements\n")
        .addJavadoc("@param inline whether the first element lies in a struct\n")
        .addStatement("boolean counted = inline")
        .beginControlFlow("for ($T value : values)", value)
        .beginControlFlow("if (!counted)")
        .addStatement("size.block($L)", bytes())
        .endControlFlow()
        .addStatement("counted = false")
        .addStatement("measure(size, value)")
        .endControlFlow()
        .build();
  }
}
