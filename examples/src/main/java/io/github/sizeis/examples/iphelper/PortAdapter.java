package io.github.sizeis.examples.iphelper;

import io.github.sizeis.runtime.Adapter;
import java.nio.ByteOrder;

/**
 * A port in a {@code DWORD}, in network order: the first byte in memory is the higher one. IP
 * Helper does not promise anything about the other two bytes, so they are ignored.
 */
public final class PortAdapter implements Adapter.OfInt<Port> {

  /** For generated code. */
  public PortAdapter() {}

  @Override
  public Port fromInt(int raw) {
    return fromInt(raw, ByteOrder.nativeOrder());
  }

  @Override
  public int toInt(Port value) {
    return toInt(value, ByteOrder.nativeOrder());
  }

  @Override
  public Port fromInt(int raw, ByteOrder order) {
    return new Port((order == ByteOrder.BIG_ENDIAN ? raw : Integer.reverseBytes(raw)) >>> 16);
  }

  @Override
  public int toInt(Port value, ByteOrder order) {
    int raw = value.number() << 16;
    return order == ByteOrder.BIG_ENDIAN ? raw : Integer.reverseBytes(raw);
  }
}
