package io.github.sizeis.processor.write.converter;

import static io.github.sizeis.processor.write.java.Param.ADDRESS;
import static io.github.sizeis.processor.write.java.Param.AT;
import static io.github.sizeis.processor.write.java.Param.IN;
import static io.github.sizeis.processor.write.java.Param.MEMORY;
import static io.github.sizeis.processor.write.java.Param.OUT;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.StructCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what the converter of a struct with a link has besides: how a whole chain of it is read
 * and written, one element after the other, so that no chain is too long for the stack.
 */
record ChainWriter(StructCode code) {

  private static final Param FIELD =
      new Param(ClassName.get(String.class), "field", "the C name of the chain");

  private boolean isVariable() {
    return code.layout().isVariable();
  }

  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(decodeChain());
    if (!isVariable()) {
      methods.add(decodeInlineChain());
    }
    methods.add(follow());
    if (code.dialect() == Dialect.HOST) {
      methods.add(encodeChain());
      methods.add(measureChain());
    }
    return methods;
  }

  private TypeName list() {
    return ParameterizedTypeName.get(ClassName.get(List.class), code.value());
  }

  private TypeName links() {
    return ParameterizedTypeName.get(RuntimeTypes.LINKS, code.value());
  }

  private MethodSpec decodeChain() {
    Param first = ADDRESS.as("where the first element lies; 0 for none");
    CodeBlock read = CodeBlock.of("follow(in, links, address$L);\n", code.andAbi());
    return reading(code.seam("decodeChain", list(), "Reads a chain.", IN, first, FIELD), read);
  }

  private MethodSpec decodeInlineChain() {
    Param memory = MEMORY.as("the bytes of the first element, and maybe more");
    Param at = AT.as("where it starts in them");
    String doc = "Reads a chain of which the first element lies in a struct.";
    CodeBlock read =
        CodeBlock.of(
            """
            long next = $1L;
            links.add(decodeElement(in, memory, at$2L));
            follow(in, links, next$2L);
            """,
            next(),
            code.andAbi());
    return reading(code.seam("decodeInlineChain", list(), doc, IN, memory, at, FIELD), read);
  }

  private MethodSpec reading(MethodSpec.Builder method, CodeBlock read) {
    return method
        .addJavadoc("@return the elements, unmodifiable\n")
        .addStatement("$T links = new $T<>(in, field)", links(), RuntimeTypes.LINKS)
        .beginControlFlow("try")
        .addCode(read)
        .addStatement("return links.list()")
        .nextControlFlow("catch ($T e)", RuntimeTypes.NATIVE_DATA_EXCEPTION)
        .addStatement("throw links.under(e)")
        .endControlFlow()
        .build();
  }

  private CodeBlock next() {
    return code.address(code.struct().link().orElseThrow());
  }

  private MethodSpec follow() {
    Param links = Param.of(links(), "links");
    String element = isVariable() ? "decodeElementAt(in, address" : "decodeElement(in, memory, at";
    return code.reader("follow", TypeName.VOID, IN, links, Param.of(TypeName.LONG, "first"))
        .addStatement("long address = first")
        .beginControlFlow("while (address != 0)")
        .addStatement(
            "$T memory = in.open(links.go(address), $L)",
            RuntimeTypes.BYTE_BUFFER,
            isVariable() ? code.leastSize() : code.dialect().sizeOf(code.struct().name()))
        .addStatement("int at = in.position()")
        .addStatement("long next = $L", next())
        .addStatement("links.add($L$L))", element, code.andAbi())
        .addStatement("address = next")
        .endControlFlow()
        .build();
  }

  private Param values() {
    return new Param(list(), "values", "the elements");
  }

  private MethodSpec encodeChain() {
    Param at = AT.as("where the first element starts in its memory");
    String doc = "Writes a chain of one element or more.";
    String link = code.names().offset(code.struct().link().orElseThrow());
    return code.seam("encodeChain", TypeName.VOID, doc, OUT, at, values(), FIELD)
        .addStatement("int here = at")
        .addStatement("int i = 0")
        .beginControlFlow("try")
        .beginControlFlow("for ($T value : values)", code.value())
        .beginControlFlow("if (i > 0)")
        .addStatement("int next = out.take($L)", bytes())
        .addStatement("out.address(here + $N, out.address(next))", link)
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
    return isVariable() ? "extentOf(value)" : "SIZE";
  }

  private MethodSpec measureChain() {
    Param inline =
        new Param(TypeName.BOOLEAN, "inline", "whether the first element lies in a struct");
    String doc = "Measures the memory that a chain takes.";
    return code.seam("measureChain", TypeName.VOID, doc, Param.SIZER, values(), inline)
        .addStatement("boolean counted = inline")
        .beginControlFlow("for ($T value : values)", code.value())
        .beginControlFlow("if (!counted)")
        .addStatement("size.block($L)", bytes())
        .endControlFlow()
        .addStatement("counted = false")
        .addStatement("measure(size, value)")
        .endControlFlow()
        .build();
  }
}
