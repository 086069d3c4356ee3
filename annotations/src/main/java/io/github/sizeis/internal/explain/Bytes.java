package io.github.sizeis.internal.explain;

import java.nio.ByteBuffer;

/** Some bytes of memory, to be shown. */
final class Bytes {

  static final Bytes NONE = new Bytes(0, "");

  /** How many are shown of a longer run. */
  private static final int SHOWN = 8;

  /** How many there are. */
  final long size;

  /** The first of them, two digits each. */
  final String hex;

  private Bytes(long size, String hex) {
    this.size = size;
    this.hex = hex;
  }

  static Bytes of(ByteBuffer memory, int at, long size) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < Math.min(size, SHOWN); i++) {
      hex.append(i == 0 ? "" : " ").append(hex(memory.get(at + i)));
    }
    return new Bytes(size, hex + (size > SHOWN ? " .." : ""));
  }

  static String hex(byte one) {
    return Integer.toHexString((one & 0xFF) | 0x100).substring(1);
  }

  /** All of some bytes, where there are not many. */
  static String all(byte[] bytes) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < Math.min(bytes.length, 2 * SHOWN); i++) {
      hex.append(i == 0 ? "" : " ").append(hex(bytes[i]));
    }
    return hex + (bytes.length > 2 * SHOWN ? " .." : "");
  }
}
