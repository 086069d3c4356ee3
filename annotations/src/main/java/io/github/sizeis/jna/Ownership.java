package io.github.sizeis.jna;

import com.sun.jna.Pointer;
import io.github.sizeis.internal.jna.Block;

/** The block that a structure owns, with all that the structure points to. */
final class Ownership {

  private final Block block;
  private final String name;

  Ownership(Block block, String name) {
    this.block = block;
    this.name = name;
  }

  /** Returns where the structure lies, while there is something. */
  Pointer checked(Pointer pointer) {
    if (block.isClosed()) {
      throw new IllegalStateException(name + " was closed");
    }
    return pointer;
  }

  void close() {
    block.close();
  }
}
