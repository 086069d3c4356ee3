package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.write.java.Dialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An integer that an expression names: a field of the struct, a field of a struct in it, or what a
 * field points to.
 *
 * @param name the name, as {@code a} or {@code a.b}
 * @param steps the fields on the way, the last one being or pointing to the integer
 * @param structs the structs that the fields are of
 */
public record FieldPath(String name, List<Field> steps, List<Struct> structs) {

  public static FieldPath of(String name, Struct struct, Layouts layouts) {
    List<Field> steps = new ArrayList<>();
    List<Struct> structs = new ArrayList<>();
    Struct owner = struct;
    for (String step : name.split("\\.", -1)) {
      if (!steps.isEmpty()) {
        StructUse nested = steps.get(steps.size() - 1).shape().structUse().orElseThrow();
        owner = layouts.struct(nested.struct()).orElseThrow();
      }
      steps.add(owner.field(step));
      structs.add(owner);
    }
    return new FieldPath(name, steps, structs);
  }

  /** Returns whether a name leads into another struct. */
  static boolean isNested(String name) {
    return name.indexOf('.') >= 0;
  }

  private Field last() {
    return steps.get(steps.size() - 1);
  }

  /** Returns the field of the struct itself. */
  Field first() {
    return steps.get(0);
  }

  /** Returns whether the integer is a field of the struct itself. */
  boolean isOwn() {
    return steps.size() == 1 && !isPointed();
  }

  /** Returns whether the integer lies behind a pointer. */
  boolean isPointed() {
    return last().shape().toOne().isPresent();
  }

  /** Returns the integer. */
  Word scalar() {
    Shape shape = last().shape().toOne().map(Pointer::target).orElse(last().shape());
    return shape.word().orElseThrow();
  }

  /** Returns the offset in the struct, on each ABI. */
  public List<Integer> offsets(Layouts layouts) {
    Integer[] offsets = new Integer[io.github.sizeis.runtime.Abi.values().length];
    Arrays.fill(offsets, 0);
    for (int i = 0; i < steps.size(); i++) {
      StructLayout layout = layouts.of(structs.get(i).name());
      List<Integer> own = layout.offsets(structs.get(i).fields().indexOf(steps.get(i)));
      for (int abi = 0; abi < offsets.length; abi++) {
        offsets[abi] += own.get(abi);
      }
    }
    return List.of(offsets);
  }

  /** Returns how the integer is read, given the struct in {@code memory} at {@code at}. */
  WordCode reads(ConverterNames names, Dialect dialect) {
    String constant = isNested(name) ? names.pathOffset(name) : names.offset(first());
    CodeBlock memory = CodeBlock.of("memory");
    CodeBlock at = CodeBlock.of("at + $L", dialect.offset(constant));
    CodeBlock label = CodeBlock.of("$S", name);
    if (isPointed()) {
      memory =
          CodeBlock.of(
              "in.pointed($L, $L, $S)",
              dialect.hostRead("address", memory, at),
              dialect.sizeOf(scalar()),
              name);
      at = CodeBlock.of("in.position()");
    }
    return new WordCode(names, dialect, scalar(), memory, at, label);
  }

  /** Returns the integer as the value has it. */
  CodeBlock in(CodeBlock part) {
    CodeBlock.Builder code = part.toBuilder();
    steps.stream().skip(1).forEach(s -> code.add(".$N()", s.javaName()));
    return code.build();
  }
}
