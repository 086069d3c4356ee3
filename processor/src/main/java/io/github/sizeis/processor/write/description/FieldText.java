package io.github.sizeis.processor.write.description;

import io.github.sizeis.processor.model.Bits;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.memory.StructCode;
import java.util.Collections;
import java.util.List;

/**
 * Spells the fields of a struct for its description.
 *
 * @param code what all code of the struct has in common
 * @param parts what is named by number
 */
record FieldText(StructCode code, Parts parts) {

  /** Returns the text of a field. */
  String of(int index) {
    Struct struct = code.struct();
    Field field = struct.fields().get(index);
    List<Integer> start = Collections.nCopies(code.layout().sizes().size(), 0);
    List<Integer> offsets = code.layout().offsets(index);
    List<Integer> bits = field.isBits() ? code.layout().bits(index) : start;
    return field.cName() + "@" + Numbers.of(offsets) + role(field) + of(field, bits);
  }

  private String role(Field field) {
    return switch (field.role()) {
      case VALUE -> "";
      case COUNT -> "!1";
      case SIZE_OF_THIS -> "!2";
      case RESERVED -> "!3";
      case DISCRIMINANT -> "!4";
      case NEXT -> "!5";
      case COMPUTED -> "!7";
      case IGNORED, ELSEWHERE -> "!6";
    };
  }

  /** Returns the text of what an arm of a union holds. */
  String arm(Field field) {
    return of(field, Collections.nCopies(code.layout().sizes().size(), 0));
  }

  private String of(Field field, List<Integer> bits) {
    ShapeText shapes = new ShapeText(code, this, parts);
    String shape =
        field.isBits()
            ? bits(field.bits().orElseThrow(), bits, shapes)
            : field.shape().accept(shapes);
    return (field.redacted() ? "X" : "")
        + (code.isRecursive(field.shape()) ? "^" : "")
        + shape
        + field.range().map(r -> "%" + r.min() + "," + r.max()).orElse("");
  }

  private static String bits(Bits field, List<Integer> bits, ShapeText shapes) {
    String sign = field.isSigned() ? "-" : "+";
    return ":" + Numbers.of(bits) + sign + field.width() + "," + shapes.word(field.declared());
  }
}
