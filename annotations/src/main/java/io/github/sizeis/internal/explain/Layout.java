package io.github.sizeis.internal.explain;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A struct as it lies in memory of each ABI. */
final class Layout {

  /** What tells which member of a union memory holds; of a struct, all of them are there. */
  enum Kind {
    STRUCT,
    UNTAGGED,
    TAGGED
  }

  /** That of no struct at all. */
  static final Layout NONE =
      new Layout("", Kind.STRUCT, PerAbi.ZERO, null, 0, Collections.emptyList());

  final String name;
  final Kind kind;
  final PerAbi sizes;

  /** The bytes that are there at least; null where it is always the size. */
  final @Nullable PerAbi leastSizes;

  /** How wide its fields are, to an adapter that sees them as one number; 0 where they differ. */
  final int fieldSize;

  final List<Field> fields;

  Layout(
      String name,
      Kind kind,
      PerAbi sizes,
      @Nullable PerAbi leastSizes,
      int fieldSize,
      List<Field> fields) {
    this.name = name;
    this.kind = kind;
    this.sizes = sizes;
    this.leastSizes = leastSizes;
    this.fieldSize = fieldSize;
    this.fields = fields;
  }

  boolean isVariable() {
    return leastSizes != null;
  }

  /** How many bytes are read before it is known how many there are. */
  int leastSize(int abi) {
    return leastSizes == null ? sizes.on(abi) : leastSizes.on(abi);
  }

  Field field(String wanted) {
    for (Field field : fields) {
      if (field.name.equals(wanted)) {
        return field;
      }
    }
    throw new IllegalStateException(name + " has no field " + wanted);
  }

  Field last() {
    return fields.get(fields.size() - 1);
  }

  @Nullable Field link() {
    for (Field field : fields) {
      if (field.role == Field.Role.NEXT) {
        return field;
      }
    }
    return null;
  }
}
