package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.function.LongConsumer;

/** Arrays of numbers by hand, which JNA copies as a whole; on machines of 64 bits. */
final class NumbersByHand {

  private static final int HEAD = 16;

  private NumbersByHand() {}

  static Numbers read(Pointer from) {
    return new Numbers(from.getPointer(8).getIntArray(0, from.getInt(0)));
  }

  static Memory write(Numbers value) {
    int[] numbers = value.numbers();
    Memory block = new Memory(HEAD + 4L * numbers.length);
    block.setInt(0, numbers.length);
    block.setPointer(8, block.share(HEAD));
    block.write(HEAD, numbers, 0, numbers.length);
    return block;
  }

  /** Without thinking of a method for arrays. */
  static Numbers readThroughJna(Pointer from) {
    Pointer first = from.getPointer(8);
    int[] numbers = new int[from.getInt(0)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = first.getInt(4L * i);
    }
    return new Numbers(numbers);
  }

  static void writeThroughJna(Numbers value, LongConsumer written) {
    int[] numbers = value.numbers();
    try (Memory block = new Memory(HEAD + 4L * numbers.length)) {
      block.setInt(0, numbers.length);
      block.setPointer(8, block.share(HEAD));
      for (int i = 0; i < numbers.length; i++) {
        block.setInt(HEAD + 4L * i, numbers[i]);
      }
      written.accept(Pointer.nativeValue(block));
    }
  }
}
