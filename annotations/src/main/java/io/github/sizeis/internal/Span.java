package io.github.sizeis.internal;

import com.sun.jna.Memory;
import io.github.sizeis.internal.jna.Freed;
import io.github.sizeis.internal.jna.Pointers;
import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The memory that a graph is written to, and how much of it is taken. It is looked at through a
 * window; a machine that has none writes to the heap, and copies all of it at the end.
 */
final class Span {

  final ByteBuffer buffer;
  final int start;

  /** The address of the buffer's position 0. */
  final long origin;

  private final int end;
  private final int alignment;
  private final Memory memory;
  private final boolean copies;

  /** Where what is written lies; null where nobody asks. */
  final @Nullable Pieces pieces;

  /** What a piece takes beyond its own bytes, before that is rounded down to the alignment. */
  private final int surplus;

  private int next;

  private Span(
      ByteBuffer buffer,
      int start,
      int bytes,
      long address,
      int alignment,
      Memory memory,
      @Nullable Pieces pieces) {
    this.buffer = buffer;
    this.start = start;
    this.origin = address - start;
    this.end = start + bytes;
    this.alignment = alignment;
    this.memory = memory;
    this.copies = buffer.hasArray();
    this.pieces = pieces;
    this.surplus = pieces == null ? alignment - 1 : alignment;
    this.next = start;
  }

  /** Zeroes memory, and is all of it to write to. */
  static Span over(Memory memory, int bytes, int alignment, @Nullable Pieces pieces) {
    long address = Pointers.real(memory);
    if (!Windows.areAvailable()) {
      ByteBuffer heap = ByteBuffer.allocate(bytes).order(ByteOrder.nativeOrder());
      return new Span(heap, 0, bytes, address, alignment, memory, pieces);
    }
    Window window = Windows.at(address);
    memory.clear(bytes);
    int start = (int) (address - window.start);
    return new Span(window.buffer, start, bytes, address, alignment, memory, pieces);
  }

  int take(long bytes) {
    // A window would let writes run over the block's end.
    if (bytes < 0 || bytes > end - next) {
      throw new NativeDataException(
          "the value changed while it was written: more room needed than was measured");
    }
    int at = next;
    // The end need not be aligned in memory that is not ours.
    next = (int) Math.min(end, at + ((bytes + surplus) & -alignment));
    if (pieces != null) {
      pieces.add(at - start, (int) (at - start + bytes));
    }
    return at;
  }

  /** How many bytes can be written to. */
  int bytes() {
    return end - start;
  }

  /** The position that an array without elements has, where it has one. */
  int empty() {
    return pieces == null ? start : start + pieces.gap();
  }

  int wide(String v, String field) {
    int at = take(2L * v.length() + 2);
    if (StringUnits.putWide(buffer, at, v)) {
      throw StringEncoding.embeddedNul(v.indexOf(0), field);
    }
    return at;
  }

  int text(String v, StringEncoding encoding, String field) {
    if (encoding == StringEncoding.UTF_16) {
      return wide(v, field);
    }
    if (encoding.isAscii() && StringUnits.areAscii(v)) {
      int at = take(v.length() + 1L);
      StringUnits.putAscii(buffer, at, v);
      return at;
    }
    byte[] encoded = encoding.encode(v, field);
    int at = take(encoded.length + (long) encoding.unit());
    Bulk.put(buffer, at, encoded, encoded.length);
    return at;
  }

  int multiWide(List<String> v, String field) {
    int at = take(Strings.multiWideSize(v));
    int next = at;
    for (int i = 0; i < v.size(); i++) {
      String one = v.get(i);
      requireContent(one, i, field);
      if (StringUnits.putWide(buffer, next, one)) {
        throw StringEncoding.embeddedNul(one.indexOf(0), "").under(field, i);
      }
      next += 2 * one.length() + 2;
    }
    return at;
  }

  int multiText(List<String> v, StringEncoding encoding, String field) {
    if (encoding == StringEncoding.UTF_16) {
      return multiWide(v, field);
    }
    int at = take(Strings.multiTextSize(v, encoding));
    int next = at;
    for (int i = 0; i < v.size(); i++) {
      requireContent(v.get(i), i, field);
      byte[] encoded;
      try {
        encoded = encoding.encode(v.get(i), "");
      } catch (NativeDataException e) {
        throw e.under(field, i);
      }
      Bulk.put(buffer, next, encoded, encoded.length);
      next += encoded.length + encoding.unit();
    }
    return at;
  }

  private static void requireContent(String one, int index, String field) {
    if (one.isEmpty()) {
      throw new NativeDataException("an empty string would end the list for whoever reads it")
          .under(field, index);
    }
  }

  /** Ends writing. Until here the memory is in use, whatever the collector thinks of it. */
  void flush() {
    if (Freed.is(memory)) {
      throw new IllegalStateException("The memory was freed while it was written to");
    }
    if (copies) {
      memory.write(0, buffer.array(), buffer.arrayOffset(), end);
    }
  }
}
