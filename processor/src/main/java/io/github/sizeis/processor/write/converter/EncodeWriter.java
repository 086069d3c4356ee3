package io.github.sizeis.processor.write.converter;

import static io.github.sizeis.processor.write.java.Param.AT;
import static io.github.sizeis.processor.write.java.Param.MEMORY;
import static io.github.sizeis.processor.write.java.Param.OUT;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Derivation;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.CountCode;
import io.github.sizeis.processor.write.memory.NumberCode;
import io.github.sizeis.processor.write.memory.StructCode;
import io.github.sizeis.processor.write.memory.ValueCounts;
import io.github.sizeis.processor.write.value.ValueTypes;
import io.github.sizeis.processor.write.value.WriteSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the methods that write a struct: {@code encode}, and a helper for each pointer.
 *
 * @param code what all code of the struct has in common, for the host
 * @param methods the methods so far
 */
public record EncodeWriter(StructCode code, List<MethodSpec> methods) {

  public EncodeWriter(StructCode code) {
    this(code, new ArrayList<>());
  }

  List<MethodSpec> write() {
    Struct struct = code.struct();
    MethodSpec.Builder whole = method("encode", "Writes the value.", code.value(), "value");
    if (struct.part().isPresent()) {
      Field part = struct.parts().get(0);
      add(whole.addStatement("encodePart(out, at, $L)", code.scope().partOf(struct, part)));
      String doc = "Writes the one part that uses of the value may be.";
      add(
          method("encodePart", doc, ValueTypes.of(part.shape()), "part")
              .addCode(body(WriteSource.part(code.scope(), struct)).withMemory()));
    } else if (struct.isUntagged()) {
      add(whole.addStatement("value.bytes.put(out.memory(), at, SIZE)"));
    } else {
      add(whole.addCode(body(given()).withMemory()));
    }
    return methods;
  }

  /** Returns a value of the struct as what is written. */
  WriteSource given() {
    return WriteSource.value(code.scope(), code.struct());
  }

  /** Writes {@code encode} for a function's frame, where more is written after the arguments. */
  public List<MethodSpec> writeFrame(WriteSource arguments, CodeBlock more) {
    add(
        Members.hook("encode", TypeName.VOID, OUT, MEMORY, AT)
            .addCode(body(arguments).block())
            .addCode(more));
    return methods;
  }

  private MethodSpec.Builder method(String name, String doc, TypeName type, String parameter) {
    return code.seam(
        name,
        TypeName.VOID,
        doc,
        OUT,
        AT.as("where the struct starts in its memory"),
        new Param(type, parameter, "what to write"));
  }

  private Code body(WriteSource given) {
    Code fields = Code.none();
    // what tells the arm, and what counts in it, is in memory before the arm is
    Code unions = Code.none();
    for (Field field : code.struct().fields()) {
      switch (field.role()) {
        case VALUE -> {
          Code part = part(field, code.position(field), given.part(field), given);
          if (field.shape().choice().isPresent()) {
            unions = unions.and(part);
          } else {
            fields = fields.and(part);
          }
        }
        case SIZE_OF_THIS -> fields = fields.and(ownSize(field));
        case COUNT, DISCRIMINANT, COMPUTED -> {
          // other fields tell them, below
        }
        case RESERVED, NEXT, IGNORED, ELSEWHERE -> {
          // the memory is zero already; chains write their links
        }
      }
    }
    for (Derivation derivation : code.struct().derivations()) {
      Field array = code.struct().field(derivation.array());
      fields = fields.and(derived(derivation, array, given.part(array)));
    }
    Code all = fields.and(unions);
    for (Field field : code.struct().computed()) {
      all = all.and(computed(field));
    }
    return all.and(checks(given));
  }

  /** Writes a field that other fields tell, which are in memory by now. */
  private Code computed(Field field) {
    methods.add(code.counts().formulaMethod(field));
    NumberCode integer = code.integer(field);
    CodeBlock number = CodeBlock.of("$N(memory, at)", code.counts().formula(field));
    CodeBlock label = CodeBlock.of("$S", field.cName());
    if (integer.isHuge()) {
      // Java's long is then the bits, of which each would fit
      number = CodeBlock.of("$T.unsigned($L, $L)", RuntimeTypes.NUMBER_CHECKS, number, label);
    }
    return Code.onMemory(integer.write(JavaScalar.LONG, number, label));
  }

  private Code ownSize(Field field) {
    return Code.onMemory(code.integer(field).put(JavaScalar.INT, CodeBlock.of("SIZE")));
  }

  /** What is in memory by now must be what is declared. */
  private Code checks(WriteSource given) {
    Code checks = Code.none();
    for (Field array : code.struct().countedArrays()) {
      checks = checks.and(agreement(array, given.part(array), isWritten(array), given));
    }
    for (Field field : code.struct().fields()) {
      if (field.role() != Field.Role.ELSEWHERE) {
        checks = checks.and(range(field));
      }
    }
    return checks;
  }

  /** Returns the check that a field is in the range that it is declared to be in. */
  Code range(Field field) {
    return field
        .range()
        .map(r -> Code.onMemory(code.counts().range(field, r)))
        .orElseGet(Code::none);
  }

  Code part(Field field, CodeBlock at, CodeBlock value, WriteSource given) {
    return new FieldEncoder(this, field).encode(at, value, given);
  }

  /** Writes a field that the length of an array tells. */
  Code derived(Derivation derivation, Field array, CodeBlock value) {
    CodeBlock number = number(array, value);
    if (!derivation.isLength()) {
      methods.add(code.counts().solverMethod(derivation, array));
      number = CodeBlock.of("$N(memory, at, $L)", code.counts().solver(array), number);
    }
    CodeBlock label = CodeBlock.of("$S", derivation.array());
    NumberCode integer = code.integer(code.struct().field(derivation.field()));
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

  /** Checks an array whose length is not simply written: it must be what memory now says. */
  Code agreement(Field array, CodeBlock value, boolean isWritten, WriteSource given) {
    if (isWritten || array.shape().counted().isEmpty()) {
      return Code.none();
    }
    Count told = array.shape().counted().orElseThrow().told();
    if (code.counts().isPointed(told)) {
      ValueCounts ofValue = new ValueCounts(code, given);
      methods.add(ofValue.countMethod(array));
      return Code.plain(agreement(array, value, ofValue.count(array), told));
    }
    CodeBlock agreement = agreement(array, value, code.counts().count(array), told);
    return CountCode.isOfMemory(told) ? Code.onMemory(agreement) : Code.plain(agreement);
  }

  private CodeBlock agreement(Field array, CodeBlock value, CodeBlock expected, Count told) {
    return Code.line(
        "$T.agree($L, $L, $S, $S)",
        RuntimeTypes.COUNT_CHECKS,
        number(array, value),
        expected,
        array.cName(),
        told.text());
  }

  private boolean isWritten(Field array) {
    return code.struct().derivations().stream()
        .anyMatch(d -> d.isLength() && d.array().equals(array.cName()));
  }

  private CodeBlock number(Field array, CodeBlock value) {
    return new ValueCounts(code, given()).number(array, value);
  }

  void add(MethodSpec.Builder method) {
    methods.add(method.build());
  }
}
