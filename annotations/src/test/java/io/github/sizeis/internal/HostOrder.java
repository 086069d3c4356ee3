package io.github.sizeis.internal;

import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How this machine has what tests put into its memory. */
final class HostOrder {

  static final boolean IS_LITTLE = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

  static final Charset UTF_16 = IS_LITTLE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;

  private HostOrder() {}
}
