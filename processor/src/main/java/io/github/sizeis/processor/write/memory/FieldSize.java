package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.layout.MachineLayout;
import io.github.sizeis.processor.layout.Placement;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.ShapeAdapter;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.runtime.Abi;
import java.util.stream.IntStream;

/**
 * How wide the fields of a struct are that an adapter sees as one number: with that, the number is
 * the same in memory of either byte order.
 */
public final class FieldSize {

  /** The constant of the converter. */
  public static final String CONSTANT = "FIELD_SIZE";

  private FieldSize() {}

  /** Returns how generated code names the size. */
  static CodeBlock of(StructName seen) {
    return CodeBlock.of("$T.$L", JavaTypes.className(seen.converter()), CONSTANT);
  }

  /** Returns whether an adapter sees a struct as a number. */
  public static boolean isFor(Struct struct) {
    return struct.adapter().filter(a -> a.width() != AdapterType.Width.BYTES).isPresent();
  }

  /** Returns the bytes of each field; 0 where they differ, or do not fill the struct. */
  public static int bytes(Struct struct, StructLayout layout) {
    Placement placement = layout.on(Abi.SYSV64);
    int[] sizes =
        struct.fields().stream()
            .mapToInt(f -> f.isBits() ? 0 : f.shape().accept(WIDTH))
            .distinct()
            .toArray();
    IntStream bytes = placement.sizes().stream().mapToInt(Integer::intValue);
    int all = struct.union().isPresent() ? bytes.min().orElse(0) : bytes.sum();
    return sizes.length == 1 && all == placement.size() ? sizes[0] : 0;
  }

  /** The bytes of a number, or of each number of an array; 0 for all else. */
  private static final Shape.Visitor<Integer> WIDTH =
      new ShapeAdapter<>(shape -> 0) {
        @Override
        public Integer word(Word word) {
          boolean isUnit = word.encoding().isPresent();
          return word.bigEndian() || isUnit ? 0 : MachineLayout.size(word.machine(), Abi.SYSV64);
        }

        @Override
        public Integer array(Array array) {
          return array.flexible().isPresent() ? 0 : array.element().accept(this);
        }
      };
}
