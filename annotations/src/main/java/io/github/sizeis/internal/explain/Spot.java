package io.github.sizeis.internal.explain;

import java.nio.ByteBuffer;

/** Bytes that can be read: where they are in a buffer, and at which address they lie. */
final class Spot {

  final ByteBuffer memory;
  final int at;
  final long address;

  Spot(ByteBuffer memory, int at, long address) {
    this.memory = memory;
    this.at = at;
    this.address = address;
  }

  Spot plus(int bytes) {
    return new Spot(memory, at + bytes, address + bytes);
  }
}
