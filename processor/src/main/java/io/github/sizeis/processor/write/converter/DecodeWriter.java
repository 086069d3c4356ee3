package io.github.sizeis.processor.write.converter;

import static io.github.sizeis.processor.write.java.Param.AT;
import static io.github.sizeis.processor.write.java.Param.IN;
import static io.github.sizeis.processor.write.java.Param.MEMORY;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.StructCode;
import io.github.sizeis.processor.write.value.ValueTypes;
import io.github.sizeis.processor.write.value.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes the methods that read a struct: {@code decode}, and a helper for each field that is more
 * than one expression. All pointers and counts are loaded before anything is followed, so that the
 * loads can overlap.
 *
 * @param code what all code of the struct has in common
 * @param methods the methods so far
 */
public record DecodeWriter(StructCode code, List<MethodSpec> methods) {

  public DecodeWriter(StructCode code) {
    this(code, new ArrayList<>());
  }

  List<MethodSpec> write() {
    Struct struct = code.struct();
    TypeName value = code.value();
    String andAbi = code.andAbi();
    if (struct.part().isPresent()) {
      add(
          method("decode", value, "Reads the value.")
              .addStatement(
                  "return new $T($LdecodePart(in, memory, at$L))", value, adopted(), andAbi));
      TypeName part = ValueTypes.of(struct.parts().get(0).shape());
      String doc = "Reads the one part that uses of the value may be.";
      add(method("decodePart", part, doc).addCode(body(read -> read)));
    } else if (struct.isUntagged()) {
      CodeBlock bytes = CodeBlock.of("LAYOUTS.read(memory, at$L)", andAbi);
      add(
          method("decode", value, "Reads the value.")
              .addStatement("return new $T($L)", value, bytes));
    } else if (struct.link().isPresent()) {
      Field link = struct.link().get();
      add(
          method("decode", value, "Reads the value, which must have none behind it.")
              .addStatement("in.alone($L, $S)", code.address(link), link.cName())
              .addStatement("return decodeElement(in, memory, at$L)", andAbi));
      add(whole("decodeElement"));
    } else {
      add(whole("decode"));
    }
    return methods;
  }

  /** Returns what tells a constructor that the arrays which it is given are its own. */
  private CodeBlock adopted() {
    return ValueWriter.adoptsArrays(code.struct())
            && !ValueWriter.isRecord(code.scope(), code.struct())
        ? CodeBlock.of("$T.TRANSFERRED, ", RuntimeTypes.OWNERSHIP)
        : CodeBlock.of("");
  }

  /**
   * Writes {@code decode} for a function's frame: the result is its one part, or has several.
   *
   * @param checks what is checked before all is read
   */
  public List<MethodSpec> writeFrame(TypeName result, CodeBlock checks) {
    boolean alone = code.struct().parts().size() == 1;
    TypeName object =
        result.isAnnotated() ? JavaTypes.nullable(ClassName.OBJECT) : ClassName.OBJECT;
    UnaryOperator<CodeBlock> made =
        parts ->
            alone ? alone(result, parts) : CodeBlock.of("new $T($L$L)", result, adopted(), parts);
    add(Members.hook("decode", object, IN, MEMORY, AT).addCode(checks).addCode(body(made)));
    return methods;
  }

  /** What is read may be narrower than the result, so it is boxed as that. */
  private static CodeBlock alone(TypeName result, CodeBlock part) {
    return result.isPrimitive() ? CodeBlock.of("$T.valueOf($L)", result.box(), part) : part;
  }

  private MethodSpec.Builder whole(String name) {
    UnaryOperator<CodeBlock> made =
        parts -> CodeBlock.of("new $T($L$L)", code.value(), adopted(), parts);
    return method(name, code.value(), "Reads the value.")
        .addCode(body(code.struct().family().isPresent() ? read -> read : made));
  }

  private MethodSpec.Builder method(String name, TypeName returns, String doc) {
    return code.seam(name, returns, doc, IN, MEMORY, AT)
        .addJavadoc("@return what the struct holds\n");
  }

  private CodeBlock body(UnaryOperator<CodeBlock> result) {
    Loads loads = new Loads();
    List<CodeBlock> parts = new ArrayList<>();
    for (Field field : code.struct().fields()) {
      if (field.role() != Field.Role.ELSEWHERE) {
        field.range().ifPresent(r -> loads.add(code.counts().range(field, r)));
      }
      switch (field.role()) {
        case VALUE -> parts.add(new FieldDecoder(this, field, loads).decode());
        case RESERVED -> loads.add(reserved(field));
        case SIZE_OF_THIS -> loads.add(sizeOfThis(field));
        case COUNT, COMPUTED, DISCRIMINANT, NEXT, IGNORED, ELSEWHERE -> {
          // arrays, unions and chains load what tells them; nobody looks at the others
        }
      }
    }
    loads.add(Code.line("return $L", result.apply(CodeBlock.join(parts, ",$W"))));
    return loads.code();
  }

  private CodeBlock sizeOfThis(Field field) {
    return Code.line(
        "$T.sizeOfThis($L, $L, $S)",
        RuntimeTypes.FIELD_CHECKS,
        code.integer(field).asLong(),
        code.size(),
        field.cName());
  }

  private CodeBlock reserved(Field field) {
    if (field.isBits()) {
      return field.bits().orElseThrow().isEmpty()
          ? CodeBlock.of("")
          : Code.line(
              "$T.reserved($L, $S)",
              RuntimeTypes.FIELD_CHECKS,
              code.integer(field).asLong(),
              field.cName());
    }
    return Code.line(
        "$T.reserved(memory, $L, $L, $S)",
        RuntimeTypes.IN_PLACE_NUMBERS,
        code.position(field),
        code.dialect().sizeOf(field.shape()),
        field.cName());
  }

  void add(MethodSpec.Builder method) {
    methods.add(method.build());
  }
}
