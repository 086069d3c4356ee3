package io.github.sizeis.examples.dhcp.raw;

import io.github.sizeis.internal.Ownership;
import org.jspecify.annotations.Nullable;

/** Lets benchmarks by hand hand over arrays as generated code does, without a copy. */
public final class Trusted {

  private Trusted() {}

  /** A value that takes the array over. */
  public static DhcpBinaryData binaryData(byte @Nullable [] data) {
    return new DhcpBinaryData(Ownership.TRANSFERRED, data);
  }

  /** The value's own array. */
  public static byte @Nullable [] data(DhcpBinaryData value) {
    return value.data;
  }
}
