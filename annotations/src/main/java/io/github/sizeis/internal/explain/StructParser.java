package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.Description;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses what the processor wrote down of a struct: {@code
 * s16/8:Count@0!1l3;Hosts@8/4*[a0=(Count)]*{0};} is a struct of 16 bytes, or of 8 where pointers
 * have 4. It has a count, which is an unsigned integer of 32 bits, and a pointer to pointers to
 * structs that converter 0 reads.
 *
 * <pre>
 * struct  = ("s" | "u" | "t") numbers ["&lt;" numbers] ["w" number] ":" {name "@" numbers field ";"}
 * numbers = number {"/" number}                  one for all ABIs, one a size of pointers, or all
 * field   = ["!" role] ["X"] ["^"] shape ["%" least "," greatest]        redacted, recursive
 * </pre>
 *
 * <p>{@link ShapeParser} parses shapes.
 */
@SuppressWarnings("EnumOrdinal") // the processor counts in this order, too
final class StructParser {

  private final String name;
  private final Cursor text;
  private final ShapeParser shapes;

  StructParser(String name, Description description) {
    this.name = name;
    this.text = new Cursor(description.text());
    this.shapes = new ShapeParser(text, description, this);
  }

  Layout parse() {
    char kind = text.next();
    PerAbi sizes = text.numbers();
    PerAbi leastSizes = text.skip('<') ? text.numbers() : null;
    int fieldSize = text.skip('w') ? (int) text.number() : 0;
    text.require(':');
    List<Field> fields = new ArrayList<>();
    while (!text.isAtEnd()) {
      String field = text.until('@');
      PerAbi offset = text.numbers();
      fields.add(field(field, offset));
      text.require(';');
    }
    return new Layout(name, kind(kind), sizes, leastSizes, fieldSize, fields);
  }

  private static Layout.Kind kind(char kind) {
    if (kind == 's') {
      return Layout.Kind.STRUCT;
    }
    return kind == 'u' ? Layout.Kind.UNTAGGED : Layout.Kind.TAGGED;
  }

  /** Parses a field behind its name and its offset. */
  Field field(String field, PerAbi offset) {
    Field.Role role = text.skip('!') ? Field.Role.values()[text.next() - '0'] : Field.Role.VALUE;
    boolean redacted = text.skip('X');
    boolean recursive = text.skip('^');
    Shape shape = shapes.shape();
    return new Field(field, offset, shape, role, redacted, recursive, range());
  }

  private long @Nullable [] range() {
    if (!text.skip('%')) {
      return null;
    }
    long least = text.number();
    text.require(',');
    return new long[] {least, text.number()};
  }
}
