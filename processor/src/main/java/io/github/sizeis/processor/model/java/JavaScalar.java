package io.github.sizeis.processor.model.java;

/** A Java primitive type. */
public enum JavaScalar {
  BYTE(8),
  SHORT(16),
  INT(32),
  LONG(64),
  FLOAT(32),
  DOUBLE(64),
  BOOLEAN(1),
  CHAR(16);

  private final int bits;

  JavaScalar(int bits) {
    this.bits = bits;
  }

  /** Returns how many bits it has. */
  public int bits() {
    return bits;
  }
}
