package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.FrameHook;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.memory.CountCode;
import io.github.sizeis.processor.write.memory.NumberCode;
import io.github.sizeis.processor.write.value.Scope;
import io.github.sizeis.processor.write.value.ValueTypes;
import io.github.sizeis.processor.write.value.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that read a struct: {@code decode}, and a helper for each field that is more
 * than one expression. All pointers and counts are loaded before anything is followed, so that the
 * loads can overlap.
 */
public final class DecodeWriter {

  private final Scope scope;
  private final Struct struct;
  private final ConverterNames names;
  private final Dialect dialect;
  private final List<MethodSpec> methods = new ArrayList<>();

  public DecodeWriter(Scope scope, Struct struct, ConverterNames names, Dialect dialect) {
    this.scope = scope;
    this.struct = struct;
    this.names = names;
    this.dialect = dialect;
  }

  List<MethodSpec> write() {
    TypeName value = JavaTypes.className(struct.name().valueClass());
    String adopt =
        ValueWriter.adoptsArrays(struct) && !ValueWriter.isRecord(scope, struct)
            ? "$T.TRANSFERRED, "
            : "";
    Object[] adoptType = adopt.isEmpty() ? new Object[0] : new Object[] {RuntimeTypes.OWNERSHIP};
    CodeBlock adopted = CodeBlock.of(adopt, adoptType);
    if (struct.part().isPresent()) {
      methods.add(
          method("decode", value, "Reads the value.")
              .addStatement(
                  "return new $T($LdecodePart(in, memory, at$L))", value, adopted, dialect.andAbi())
              .build());
      TypeName part = ValueTypes.of(struct.parts().get(0).shape());
      MethodSpec.Builder method =
          method("decodePart", part, "Reads the one part that uses of the value may be.");
      methods.add(method.addCode(body(parts -> CodeBlock.of("return $L", parts))).build());
    } else if (struct.isUntagged()) {
      methods.add(
          method("decode", value, "Reads the value.")
              .addStatement("return new $T($L)", value, union())
              .build());
    } else if (struct.link().isPresent()) {
      Field link = struct.link().get();
      methods.add(
          method("decode", value, "Reads the value, which must have none behind it.")
              .addStatement(
                  "in.alone($L, $S)",
                  dialect.hostRead("address", CodeBlock.of("memory"), position(link)),
                  link.cName())
              .addStatement("return decodeElement(in, memory, at$L)", dialect.andAbi())
              .build());
      methods.add(whole("decodeElement", value, adopted));
    } else {
      methods.add(whole("decode", value, adopted));
    }
    return methods;
  }

  private CodeBlock union() {
    return CodeBlock.of("LAYOUTS.read(memory, at$L)", dialect == Dialect.DUMP ? ", abi" : "");
  }

  /**
   * Writes {@code decode} for a function's frame: the result is its one part, or has several.
   *
   * @param checks what is checked before all is read
   */
  public List<MethodSpec> writeFrame(TypeName result, CodeBlock checks) {
    boolean alone = struct.parts().size() == 1;
    boolean adopts =
        !alone && ValueWriter.adoptsArrays(struct) && !ValueWriter.isRecord(scope, struct);
    CodeBlock adopt =
        adopts ? CodeBlock.of("$T.TRANSFERRED, ", RuntimeTypes.OWNERSHIP) : CodeBlock.of("");
    TypeName object =
        result.isAnnotated() ? JavaTypes.nullable(ClassName.OBJECT) : ClassName.OBJECT;
    methods.add(
        FrameHook.inMemory(FrameHook.hook("decode", object).addParameter(RuntimeTypes.READER, "in"))
            .addCode(checks)
            .addCode(
                body(
                    parts ->
                        alone
                            ? alone(result, parts)
                            : CodeBlock.of("return new $T($L$L)", result, adopt, parts)))
            .build());
    return methods;
  }

  /** What is read may be narrower than the result, so it is boxed as that. */
  private static CodeBlock alone(TypeName result, CodeBlock part) {
    return result.isPrimitive()
        ? CodeBlock.of("return $T.valueOf($L)", result.box(), part)
        : CodeBlock.of("return $L", part);
  }

  private MethodSpec whole(String name, TypeName value, CodeBlock adopted) {
    return method(name, value, "Reads the value.")
        .addCode(
            body(
                parts ->
                    struct.family().isPresent()
                        ? CodeBlock.of("return $L", parts)
                        : CodeBlock.of("return new $T($L$L)", value, adopted, parts)))
        .build();
  }

  private MethodSpec.Builder method(String name, TypeName returns, String doc) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(scope.access(Modifier.STATIC))
            .returns(returns)
            .addJavadoc("$L For generated code.\n\n", doc)
            .addJavadoc("@param in the conversion under way\n")
            .addJavadoc("@param memory the bytes of the struct, and maybe more\n")
            .addJavadoc("@param at where the struct starts in them\n")
            .addParameter(RuntimeTypes.READER, "in")
            .addParameter(RuntimeTypes.BYTE_BUFFER, "memory")
            .addParameter(TypeName.INT, "at");
    if (dialect == Dialect.DUMP) {
      method.addParameter(TypeName.INT, "abi").addJavadoc("@param abi the ABI of the memory\n");
    }
    return method.addJavadoc("@return what the struct holds\n");
  }

  private CodeBlock body(java.util.function.UnaryOperator<CodeBlock> result) {
    CodeBlock.Builder code = CodeBlock.builder();
    NameAllocator locals = new NameAllocator();
    List.of("in", "memory", "at", "abi").forEach(locals::newName);
    List<CodeBlock> parts = new ArrayList<>();
    for (Field field : struct.fields()) {
      FieldDecoder decoder = decoder(field);
      if (field.role() != Field.Role.ELSEWHERE) {
        field.range().ifPresent(r -> code.add(counts().range(field, r)));
      }
      switch (field.role()) {
        case VALUE -> parts.add(decoder.decode(code, locals));
        case RESERVED -> code.add(reserved(field));
        case SIZE_OF_THIS ->
            code.addStatement(
                "$T.sizeOfThis($L, $L, $S)",
                RuntimeTypes.FIELD_CHECKS,
                integer(field).asLong(),
                ownSize(),
                field.cName());
        case COUNT, ELSEWHERE -> {
          // the arrays that it counts load it
        }
        case DISCRIMINANT -> {
          // the union that it tells loads it
        }
        case NEXT, IGNORED -> {
          // chains follow the one, nobody the other
        }
      }
    }
    return code.addStatement(result.apply(CodeBlock.join(parts, ",$W"))).build();
  }

  private CodeBlock reserved(Field field) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!field.isBits()) {
      code.addStatement(
          "$T.reserved(memory, $L, $L, $S)",
          RuntimeTypes.IN_PLACE_NUMBERS,
          position(field),
          dialect.sizeOf(field.shape()),
          field.cName());
    } else if (!field.bits().orElseThrow().isEmpty()) {
      code.addStatement(
          "$T.reserved($L, $S)", RuntimeTypes.FIELD_CHECKS, integer(field).asLong(), field.cName());
    }
    return code.build();
  }

  /** Returns the code of a field that is a plain integer, or of a bit field. */
  NumberCode integer(Field field) {
    return NumberCode.of(names, dialect, field);
  }

  FieldDecoder decoder(Field field) {
    return new FieldDecoder(this, field);
  }

  /** Returns where a field lies. */
  CodeBlock position(Field field) {
    return CodeBlock.of("at + $L", dialect.offset(names.offset(field)));
  }

  CountCode counts() {
    return new CountCode(scope, struct, names, dialect);
  }

  private CodeBlock ownSize() {
    return dialect == Dialect.HOST ? CodeBlock.of("SIZE") : CodeBlock.of("size(abi)");
  }

  Scope scope() {
    return scope;
  }

  Struct struct() {
    return struct;
  }

  ConverterNames names() {
    return names;
  }

  Dialect dialect() {
    return dialect;
  }

  void add(MethodSpec helper) {
    methods.add(helper);
  }
}
