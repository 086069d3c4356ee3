package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import io.github.sizeis.examples.OracleImage;
import io.github.sizeis.examples.OracleLayouts;
import io.github.sizeis.internal.Host;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** An image of clients that a test has changed, in the layout of this machine. */
final class DamagedImage {

  private final OracleImage image;
  private byte[] bytes;
  private ByteBuffer data;
  private Limits limits = Limits.DEFAULT;

  DamagedImage(OracleImage image) {
    this.image = image;
    hold(image.file().data());
  }

  private void hold(byte[] held) {
    bytes = held;
    data = ByteBuffer.wrap(held).order(ByteOrder.LITTLE_ENDIAN);
  }

  int length() {
    return bytes.length;
  }

  /** Where a field of the root lies. */
  int root(String field) {
    return (int) (image.file().root() - image.file().base())
        + offset("DHCPV4_FAILOVER_CLIENT_INFO_ARRAY", field);
  }

  /** Where the pointer to a client lies. */
  int slot(int i) {
    return target(root("Clients")) + i * Native.POINTER_SIZE;
  }

  /** Where a field of a client lies. */
  int client(int i, String field) {
    return target(slot(i)) + offset("DHCPV4_FAILOVER_CLIENT_INFO", field);
  }

  /** Where a field of a client's owner lies. */
  int owner(int i, String field) {
    return client(i, "OwnerHost") + offset("DHCP_HOST_INFO", field);
  }

  /** Where a field of a client's hardware address lies. */
  int hardwareAddress(int i, String field) {
    return client(i, "ClientHardwareAddress") + offset("DHCP_BINARY_DATA", field);
  }

  private static int offset(String struct, String field) {
    return OracleLayouts.of(struct, Host.ABI).offsets().get(field);
  }

  private int target(int pointer) {
    long address = Native.POINTER_SIZE == 8 ? data.getLong(pointer) : data.getInt(pointer);
    return (int) (address - image.file().base());
  }

  DamagedImage putInt(int at, int value) {
    data.putInt(at, value);
    return this;
  }

  DamagedImage putAddress(int at, long address) {
    if (Native.POINTER_SIZE == 8) {
      data.putLong(at, address);
    } else {
      data.putInt(at, (int) address);
    }
    return this;
  }

  /** Makes a pointer point to an offset of the data, or outside of it. */
  DamagedImage point(int at, int target) {
    return putAddress(at, image.file().base() + target);
  }

  /** Adds bytes at the end of the region. */
  DamagedImage append(byte... more) {
    byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, longer, bytes.length, more.length);
    hold(longer);
    return this;
  }

  DamagedImage flip(int bit) {
    bytes[bit / 8] ^= (byte) (1 << (bit % 8));
    return this;
  }

  DamagedImage limits(Limits limits) {
    this.limits = limits;
    return this;
  }

  /** Reads the clients, and sees to it that not a byte of the memory changes. */
  Dhcpv4FailoverClientInfoArray read() {
    byte[] before = bytes.clone();
    try (Memory memory = image.load(before)) {
      try {
        return Dhcpv4FailoverClientInfoArrayConverter.converter()
            .read(image.root(), image.region(memory).withLimits(limits));
      } finally {
        assertArrayEquals(before, memory.getByteArray(0, before.length));
      }
    }
  }

  /** Demands an error at a path, which begins at the root, and with some words of its message. */
  void assertRefused(String path, String words) {
    NativeDataException e = assertThrows(NativeDataException.class, this::read);
    assertEquals("DHCPV4_FAILOVER_CLIENT_INFO_ARRAY." + path, e.path());
    assertTrue(e.detail().contains(words), e::detail);
  }
}
