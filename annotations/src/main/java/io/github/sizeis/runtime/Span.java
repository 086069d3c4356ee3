package io.github.sizeis.runtime;

import com.sun.jna.Memory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
  private final @Nullable Memory copyTo;
  private int next;

  private Span(ByteBuffer buffer, int start, int bytes, long address, @Nullable Memory copyTo) {
    this.buffer = buffer;
    this.start = start;
    this.origin = address - start;
    this.end = start + bytes;
    this.copyTo = copyTo;
    this.next = start;
  }

  /** Zeroes memory, and is all of it to write to. */
  static Span over(Memory memory, int bytes) {
    long address = Source.real(memory);
    if (!Windows.areAvailable()) {
      ByteBuffer heap = ByteBuffer.allocate(bytes).order(ByteOrder.nativeOrder());
      return new Span(heap, 0, bytes, address, memory);
    }
    Window window = Windows.at(address);
    memory.clear(bytes);
    return new Span(window.buffer, (int) (address - window.start), bytes, address, null);
  }

  int take(long bytes) {
    // A window would let writes run over the block's end.
    if (bytes < 0 || bytes > end - next) {
      throw new NativeDataException(
          "the value changed while it was written: more room needed than was measured");
    }
    int at = next;
    // The end need not be aligned in memory that is not ours.
    next = (int) Math.min(end, at + ((bytes + 7) & -8L));
    return at;
  }

  int wide(String v, String field) {
    int n = v.length();
    int at = take(2L * n + 2);
    int nul = v.indexOf(0);
    if (nul >= 0) {
      throw Encoding.embeddedNul(nul, field);
    }
    for (int i = 0; i < n; i++) {
      buffer.putChar(at + 2 * i, v.charAt(i));
    }
    return at;
  }

  int text(String v, Encoding encoding, String field) {
    if (encoding == Encoding.UTF_16) {
      return wide(v, field);
    }
    int n = v.length();
    if (encoding.isAscii() && Encoding.isAscii(v)) {
      int at = take(n + 1L);
      for (int i = 0; i < n; i++) {
        buffer.put(at + i, (byte) v.charAt(i));
      }
      return at;
    }
    byte[] encoded = encoding.encode(v, field);
    int at = take(encoded.length + (long) encoding.unit());
    Bulk.put(buffer, at, encoded, encoded.length);
    return at;
  }

  void flush() {
    if (copyTo != null) {
      copyTo.write(0, buffer.array(), buffer.arrayOffset(), end);
    }
  }
}
