package io.github.sizeis.adapters;

import io.github.sizeis.runtime.Adapter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/**
 * Windows' {@code GUID} as a {@link UUID}: a struct of 16 bytes. {@code Data1}, {@code Data2} and
 * {@code Data3} are numbers in the byte order of the memory; without one, in little-endian order,
 * as Windows has them. {@code Data4} is bytes, in the order in which they are spelled.
 *
 * <p>{@code @Struct(adapter = GuidAdapter.class) interface GUID} declares the struct, and
 * {@code @Of(GUID.class) UUID} is a field of it.
 *
 * <p>Every 16 bytes are a UUID, and every UUID can be written. It is never null: a pointer that may
 * be NULL is {@code @Of(GUID.class) @Ptr @Nullable UUID}.
 */
public final class GuidAdapter implements Adapter.OfBytes<UUID> {

  private static final int SIZE = 16;

  /** For generated code. */
  public GuidAdapter() {}

  @Override
  public UUID fromBytes(byte[] raw) {
    return fromBytes(raw, ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public byte[] toBytes(UUID value) {
    return toBytes(value, ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public UUID fromBytes(byte[] raw, ByteOrder order) {
    if (raw.length != SIZE) {
      throw new IllegalArgumentException("A GUID has 16 bytes, not " + raw.length);
    }
    ByteBuffer m = ByteBuffer.wrap(raw).order(order);
    long data1 = m.getInt(0);
    long data2 = m.getShort(4) & 0xFFFF;
    long data3 = m.getShort(6) & 0xFFFF;
    long data4 = m.order(ByteOrder.BIG_ENDIAN).getLong(8);
    return new UUID((data1 << 32) | (data2 << 16) | data3, data4);
  }

  @Override
  public byte[] toBytes(UUID value, ByteOrder order) {
    long high = value.getMostSignificantBits();
    ByteBuffer m = ByteBuffer.allocate(SIZE).order(order);
    m.putInt(0, (int) (high >>> 32));
    m.putShort(4, (short) (high >>> 16));
    m.putShort(6, (short) high);
    m.order(ByteOrder.BIG_ENDIAN).putLong(8, value.getLeastSignificantBits());
    return m.array();
  }
}
