package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Derivation;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.FrameHook;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.memory.CountCode;
import io.github.sizeis.processor.write.memory.InPlaceEncoder;
import io.github.sizeis.processor.write.memory.NumberCode;
import io.github.sizeis.processor.write.memory.ValueCounts;
import io.github.sizeis.processor.write.value.Given;
import io.github.sizeis.processor.write.value.Scope;
import io.github.sizeis.processor.write.value.ValueTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that write a struct: {@code encode}, and a helper for each pointer. */
public final class EncodeWriter {

  private final Scope scope;
  private final Struct struct;
  private final ConverterNames names;
  private final List<MethodSpec> methods = new ArrayList<>();

  public EncodeWriter(Scope scope, Struct struct, ConverterNames names) {
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
      methods.add(method.addCode(body(Given.part(scope, struct)).withMemory()).build());
    } else if (struct.isUntagged()) {
      methods.add(
          method("encode", value, "value", "Writes the value.")
              .addStatement("value.bytes.put(out.memory(), at, SIZE)")
              .build());
    } else {
      methods.add(
          method("encode", value, "value", "Writes the value.")
              .addCode(body(Given.value(scope, struct)).withMemory())
              .build());
    }
    return methods;
  }

  /** Writes {@code encode} for a function's frame, where more is written after the arguments. */
  public List<MethodSpec> writeFrame(Given arguments, CodeBlock more) {
    methods.add(
        FrameHook.inMemory(
                FrameHook.hook("encode", TypeName.VOID).addParameter(RuntimeTypes.WRITER, "out"))
            .addCode(body(arguments).block())
            .addCode(more)
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

  private Code body(Given given) {
    Code code = Code.none();
    // what tells the arm, and what counts in it, is in memory before the arm is
    Code unions = Code.none();
    for (Field field : struct.fields()) {
      switch (field.role()) {
        case VALUE -> {
          Code part = part(field, position(field), given.part(field), given);
          if (field.shape().choice().isPresent()) {
            unions = unions.and(part);
          } else {
            code = code.and(part);
          }
        }
        case DISCRIMINANT -> {
          // the union tells it, below
        }
        case COUNT -> {
          // the arrays tell it, below
        }
        case SIZE_OF_THIS -> code = code.and(ownSize(field));
        case RESERVED, NEXT, IGNORED, ELSEWHERE -> {
          // the memory is zero already; chains write their links
        }
      }
    }
    for (Derivation derivation : struct.derivations()) {
      Field array = struct.field(derivation.array());
      code = code.and(derived(derivation, array, given.part(array)));
    }
    return code.and(unions).and(checks(given));
  }

  private Code ownSize(Field field) {
    return Code.onMemory(integer(field).put(JavaScalar.INT, CodeBlock.of("SIZE")));
  }

  /** What is in memory by now must be what is declared. */
  private Code checks(Given given) {
    Code code = Code.none();
    for (Field array : struct.countedArrays()) {
      code = code.and(agreement(array, given.part(array), isWritten(array), given));
    }
    for (Field field : struct.fields()) {
      if (field.role() != Field.Role.ELSEWHERE) {
        code = code.and(range(field));
      }
    }
    return code;
  }

  /** Returns the check that a field is in the range that it is declared to be in. */
  Code range(Field field) {
    return field.range().map(r -> Code.onMemory(counts().range(field, r))).orElseGet(Code::none);
  }

  /** Returns where a field lies. */
  CodeBlock position(Field field) {
    return CodeBlock.of("at + $N", names.offset(field));
  }

  Code part(Field field, CodeBlock at, CodeBlock value, Given given) {
    if (field.shape().choice().isPresent()) {
      return new ChoiceEncoder(this, field, field.shape().choice().get()).encode(value);
    }
    new FieldEncoder(this, field).addHelpers();
    if (field.isBits()) {
      return Code.onMemory(integer(field).encoded(value));
    }
    if (field.shape().array().flatMap(Array::window).isPresent()) {
      WindowEncoder window = new WindowEncoder(this, field, given);
      window.addHelpers();
      return window.write(at, value);
    }
    if (field.shape().isConverted()) {
      return Code.statement("$N(out, $L, $L)", FieldEncoder.helper(names, field), at, value);
    }
    String helper = FieldEncoder.helper(names, field);
    return field.shape().accept(new InPlaceEncoder(names, at, value, field.cName(), helper));
  }

  /** Writes a field that the length of an array tells. */
  Code derived(Derivation derivation, Field array, CodeBlock value) {
    Field field = struct.field(derivation.field());
    CodeBlock number = number(array, value);
    if (!derivation.isLength()) {
      methods.add(counts().solverMethod(derivation, array));
      number = CodeBlock.of("$N(memory, at, $L)", counts().solver(array), number);
    }
    CodeBlock label = CodeBlock.of("$S", derivation.array());
    NumberCode integer = integer(field);
    if (!derivation.isLength() && integer.isSigned()) {
      // what is solved may be negative, as the last index of nothing is
      return Code.onMemory(integer.write(JavaScalar.LONG, number, label));
    }
    CodeBlock fitted =
        CodeBlock.of(
            "$T.count($L, $L, $L)",
            RuntimeTypes.COUNT_CHECKS,
            number,
            integer.largestCount(),
            label);
    return Code.onMemory(integer.put(JavaScalar.LONG, fitted));
  }

  private NumberCode integer(Field field) {
    return NumberCode.of(names, Dialect.HOST, field);
  }

  /** Checks an array whose length is not simply written: it must be what memory now says. */
  Code agreement(Field array, CodeBlock value, boolean isWritten, Given given) {
    if (isWritten || array.shape().counted().isEmpty()) {
      return Code.none();
    }
    Count told = array.shape().counted().orElseThrow().told();
    if (counts().isPointed(told)) {
      ValueCounts ofValue = new ValueCounts(scope, struct, names, given);
      methods.add(ofValue.countMethod(array));
      return Code.plain(agreement(array, value, ofValue.count(array), told));
    }
    CodeBlock agreement = agreement(array, value, counts().count(array), told);
    return CountCode.isOfMemory(told) ? Code.onMemory(agreement) : Code.plain(agreement);
  }

  private CodeBlock agreement(Field array, CodeBlock value, CodeBlock expected, Count told) {
    return CodeBlock.builder()
        .addStatement(
            "$T.agree($L, $L, $S, $S)",
            RuntimeTypes.COUNT_CHECKS,
            number(array, value),
            expected,
            array.cName(),
            told.text())
        .build();
  }

  private boolean isWritten(Field array) {
    return struct.derivations().stream()
        .anyMatch(d -> d.isLength() && d.array().equals(array.cName()));
  }

  CountCode counts() {
    return new CountCode(scope, struct, names, Dialect.HOST);
  }

  private CodeBlock number(Field array, CodeBlock value) {
    return new ValueCounts(scope, struct, names, Given.value(scope, struct)).number(array, value);
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
