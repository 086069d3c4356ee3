package io.github.sizeis.internal;

import java.util.Arrays;

/**
 * What was written one behind the other: where each piece starts, and where it ends. The first is
 * the frame of a call, of which only those parts count that the function has the address of.
 *
 * <p>Behind each piece there is a gap, so that the end of a piece is never the start of the next.
 */
final class Pieces {
  /** Starts and ends alternate, in ascending order. */
  private int[] bounds;

  private int used;

  /** Where the frame ends; -1 before it is written. */
  private int frame = -1;

  private int latest = -1;

  private Pieces(int[] bounds, int used) {
    this.bounds = bounds;
    this.used = used;
  }

  /**
   * Begins without any.
   *
   * @param parts where the parts of the frame start and end which the function has the address of
   * @param expected how many pieces there will be, more or less
   */
  static Pieces inFrame(int[] parts, int expected) {
    return new Pieces(Arrays.copyOf(parts, parts.length + 2 * expected), parts.length);
  }

  /** One piece alone. */
  static Pieces one(int bytes) {
    return new Pieces(new int[] {0, bytes}, 2);
  }

  void add(int start, int end) {
    if (frame < 0) {
      frame = end;
      return;
    }
    if (used == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * used + 2);
    }
    bounds[used++] = start;
    bounds[used++] = end;
  }

  /** Where no piece lies. */
  int gap() {
    return frame;
  }

  /** How many bytes of a piece lie before an offset; 0 where there is no piece. */
  int before(int offset) {
    int piece = find(offset);
    return piece < 0 ? 0 : offset - start(piece);
  }

  /** How many bytes of a piece lie from an offset on; 0 where there is no piece. */
  int behind(int offset) {
    int piece = find(offset);
    return piece < 0 ? 0 : end(piece) - offset;
  }

  private int start(int piece) {
    return bounds[2 * piece];
  }

  private int end(int piece) {
    return bounds[2 * piece + 1];
  }

  /** The piece that an offset lies in; -1 where there is none. Most follow the one found last. */
  private int find(int offset) {
    int low = 0;
    int high = used / 2 - 1;
    int probe = latest + 1;
    while (low <= high) {
      int piece = low <= probe && probe <= high ? probe : (low + high) >>> 1;
      probe = -1;
      if (offset < start(piece)) {
        high = piece - 1;
      } else if (offset >= end(piece)) {
        low = piece + 1;
      } else {
        latest = piece;
        return piece;
      }
    }
    return -1;
  }
}
