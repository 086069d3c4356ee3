package io.github.sizeis.internal;

import io.github.sizeis.internal.jna.RawMemory;
import java.nio.ByteBuffer;

/**
 * A direct buffer over 2 GiB of addresses, of which nothing is touched until it is read. It owns
 * nothing and knows no bounds: whoever reads has checked first.
 */
final class Window {

  /** Windows begin at every GiB, so an extent of up to 1 GiB lies in the one its address is in. */
  private static final int STEP = 30;

  final long key;
  final long start;
  final ByteBuffer buffer;

  Window(long key) {
    this.key = key;
    // JNI does not promise a buffer at address 0.
    this.start = key == 0 ? Bounds.LOWEST : key << STEP;
    this.buffer = RawMemory.window(start);
  }

  static long key(long address) {
    return address >>> STEP;
  }
}
