package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Derivation;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Field.Role;
import io.github.sizeis.processor.model.JavaScalar;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Writes the methods that write a struct: {@code encode}, and a helper for each pointer. */
final class EncodeWriter {

  /** The local variable, not a part's accessor or a field's label of the same name. */
  private static final Pattern BUFFER = Pattern.compile("(?<![.\\w\"])memory\\b");

  private final Scope scope;
  private final Struct struct;
  private final ConverterNames names;
  private final List<MethodSpec> methods = new ArrayList<>();

  EncodeWriter(Scope scope, Struct struct, ConverterNames names) {
    this.scope = scope;
    this.struct = struct;
    this.names = names;
  }

  List<MethodSpec> write() {
    TypeName value = JavaTypes.className(struct.name().valueClass());
    if (struct.part().isPresent()) {
      Field part = struct.parts().get(0);
      methods.add(
          method("encode", value, "value", "Writes the value.")
              .addStatement("encodePart(out, at, $L)", scope.partOf(struct, part))
              .build());
      MethodSpec.Builder method =
          method(
              "encodePart",
              ValueTypes.of(part.shape()),
              "part",
              "Writes the one part that uses of the value may be.");
      methods.add(method.addCode(body(f -> CodeBlock.of("part"))).build());
    } else {
      methods.add(
          method("encode", value, "value", "Writes the value.")
              .addCode(body(f -> scope.partOf(struct, f)))
              .build());
    }
    return methods;
  }

  /** Writes {@code encode} for a function's frame, whose parts are parameters of the method. */
  List<MethodSpec> writeFrame(List<ParameterSpec> parameters, Function<Field, CodeBlock> parts) {
    methods.add(
        MethodSpec.methodBuilder("encode")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(RuntimeTypes.WRITER, "out")
            .addParameter(TypeName.INT, "at")
            .addParameters(parameters)
            .addCode(body(parts))
            .build());
    return methods;
  }

  private MethodSpec.Builder method(String name, TypeName type, String parameter, String doc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(scope.access(Modifier.STATIC))
        .addJavadoc("$L For generated code.\n\n", doc)
        .addJavadoc("@param out the conversion under way\n")
        .addJavadoc("@param at where the struct starts in its memory\n")
        .addJavadoc("@param $L what to write\n", parameter)
        .addParameter(RuntimeTypes.WRITER, "out")
        .addParameter(TypeName.INT, "at")
        .addParameter(type, parameter);
  }

  private CodeBlock body(Function<Field, CodeBlock> parts) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Field field : struct.fields()) {
      CodeBlock at = CodeBlock.of("at + $N", names.offset(field));
      CodeBlock label = CodeBlock.of("$S", field.cName());
      switch (field.role()) {
        case VALUE -> code.add(part(field, at, parts.apply(field)));
        case COUNT -> {
          // the arrays tell it, below
        }
        case SIZE_OF_THIS -> {
          Shape.Scalar scalar = (Shape.Scalar) field.shape();
          code.add(
              new MachineWrites(at, label)
                  .writeBits(
                      scalar.machine(), scalar.bigEndian(), JavaScalar.INT, CodeBlock.of("SIZE")));
        }
        case RESERVED, ELSEWHERE -> {
          // the memory is zero already
        }
      }
    }
    struct.derivations().forEach(d -> code.add(derived(d, parts)));
    struct.countedArrays().forEach(a -> code.add(agreement(a, parts)));
    struct.fields().stream()
        .filter(f -> f.role() != Role.ELSEWHERE)
        .forEach(f -> f.range().ifPresent(r -> code.add(counts().range(f, r))));
    return withMemory(code.build());
  }

  /** Returns statements with the buffer that they write to, where they write to one. */
  static CodeBlock withMemory(CodeBlock statements) {
    return BUFFER.matcher(statements.toString()).find()
        ? CodeBlock.builder()
            .addStatement("$T memory = out.memory()", RuntimeTypes.BYTE_BUFFER)
            .add(statements)
            .build()
        : statements;
  }

  private CodeBlock part(Field field, CodeBlock at, CodeBlock value) {
    new FieldEncoder(this, field).addHelpers();
    if (field.shape() instanceof Shape.Nested || field.shape() instanceof Shape.Unwrapped) {
      return CodeBlock.builder()
          .addStatement("$N(out, $L, $L)", FieldEncoder.helper(names, field), at, value)
          .build();
    }
    String helper = FieldEncoder.helper(names, field);
    return field.shape().accept(new InPlaceEncoder(names, at, value, field.cName(), helper));
  }

  /** Writes a field that the length of an array tells. */
  private CodeBlock derived(Derivation derivation, Function<Field, CodeBlock> parts) {
    Field field = struct.field(derivation.field());
    CodeBlock number = number(struct.field(derivation.array()), parts);
    if (!derivation.isLength()) {
      methods.add(counts().solverMethod(derivation));
      number = CodeBlock.of("$N(memory, at, $L)", counts().solver(derivation), number);
    }
    Shape.Scalar scalar = (Shape.Scalar) field.shape();
    CodeBlock fitted =
        CodeBlock.of(
            "$T.count($L, $L, $S)",
            RuntimeTypes.FITS,
            number,
            MachineWrites.largestCount(scalar.machine()),
            derivation.array());
    return new MachineWrites(
            CodeBlock.of("at + $N", names.offset(field)), CodeBlock.of("$S", field.cName()))
        .writeBits(scalar.machine(), scalar.bigEndian(), JavaScalar.LONG, fitted);
  }

  /** Checks an array whose length is not simply written: it must be what memory now says. */
  private CodeBlock agreement(Field array, Function<Field, CodeBlock> parts) {
    boolean written =
        struct.derivations().stream()
            .anyMatch(d -> d.isLength() && d.array().equals(array.cName()));
    if (written) {
      return CodeBlock.of("");
    }
    return CodeBlock.builder()
        .addStatement(
            "$T.agree($L, $L, $S, $S)",
            RuntimeTypes.FITS,
            number(array, parts),
            counts().count(array),
            array.cName(),
            ((Shape.CountedByFields) array.shape()).count().text())
        .build();
  }

  private CountCode counts() {
    return new CountCode(struct, names, Dialect.HOST);
  }

  private CodeBlock number(Field array, Function<Field, CodeBlock> parts) {
    Shape.CountedByFields counted = (Shape.CountedByFields) array.shape();
    CodeBlock number = CodeBlock.of("$T.count($L)", RuntimeTypes.VALUES, parts.apply(array));
    return counted.count().unit() == Count.Unit.BYTES
        ? CodeBlock.of("(long) $L * $L", number, Dialect.HOST.sizeOf(counted.element()))
        : number;
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

  void add(MethodSpec helper) {
    methods.add(helper);
  }
}
