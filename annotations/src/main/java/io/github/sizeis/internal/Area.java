package io.github.sizeis.internal;

import com.sun.jna.Memory;
import io.github.sizeis.internal.jna.Block;
import io.github.sizeis.internal.jna.Pointers;
import org.jspecify.annotations.Nullable;

/** Memory that a call has for its function, and the pieces of it that may be read again. */
final class Area {
  final Memory memory;
  final long start;
  final long length;

  /** How many zeros lie behind a piece, for strings that the function has cut off. */
  final int zeros;

  /** Null where nothing that comes back is followed. */
  private final @Nullable Pieces pieces;

  private Area(Memory memory, long length, @Nullable Pieces pieces, int zeros) {
    this.memory = memory;
    this.start = Pointers.real(memory);
    this.length = length;
    this.pieces = pieces;
    this.zeros = zeros;
  }

  /** The part of a block that arguments were written to. */
  static Area arguments(Block block, int length, @Nullable Pieces pieces) {
    return new Area(block, length, pieces, 0);
  }

  /** Room that the function fills, all zeros. */
  static Area room(int bytes, int zeros) {
    Memory room = new Memory((long) bytes + zeros);
    room.clear();
    return new Area(room, room.size(), Pieces.one(bytes), zeros);
  }

  boolean has(long address) {
    long offset = address - start;
    return offset >= 0 && offset < length;
  }

  /** How many bytes of a piece lie before an address of this area; 0 where there is no piece. */
  long before(long address) {
    return pieces == null ? 0 : pieces.before((int) (address - start));
  }

  /** How many bytes of a piece lie from an address of this area on; 0 where there is no piece. */
  long behind(long address) {
    return pieces == null ? 0 : pieces.behind((int) (address - start));
  }
}
