package io.github.sizeis.processor.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A piece of memory that a pointer leads to, or that a struct begins with: up to where the next
 * piece begins.
 *
 * @param memory the memory that it is a piece of
 * @param from the offset where it begins
 * @param to the offset where it ends
 */
record Piece(MemoryInput memory, int from, int to) {

  /** Returns the pieces of memory. */
  static List<Piece> of(MemoryInput memory) {
    TreeSet<Integer> starts = new TreeSet<>(memory.pointers().values());
    starts.add(0);
    starts.removeIf(s -> s >= memory.bytes().length);
    List<Piece> pieces = new ArrayList<>();
    for (int start : starts) {
      Integer next = starts.higher(start);
      pieces.add(new Piece(memory, start, next == null ? memory.bytes().length : next));
    }
    return pieces;
  }

  int length() {
    return to - from;
  }

  /**
   * Returns the same memory with the first bytes of this piece at the very end, and with all that
   * pointed into it pointing there.
   *
   * @param length how many bytes of it
   * @param gap how many bytes are between, for another alignment
   */
  MemoryInput atTheEnd(int length, int gap) {
    int size = memory.bytes().length;
    int there = size + gap;
    byte[] bytes = Arrays.copyOf(memory.bytes(), there + length);
    System.arraycopy(memory.bytes(), from, bytes, there, length);
    Map<Integer, Integer> pointers = new TreeMap<>();
    memory
        .pointers()
        .forEach(
            (at, to) -> {
              int target = to >= from && to < this.to ? to - from + there : to;
              pointers.put(at, target);
              if (at >= from && at < from + length) {
                pointers.put(at - from + there, target);
              }
            });
    return new MemoryInput(memory.converter(), memory.abi(), pointers, bytes);
  }

  /** Returns the offset of the struct in the memory with this piece at its end. */
  int root(int gap) {
    return from == 0 ? memory.bytes().length + gap : 0;
  }
}
