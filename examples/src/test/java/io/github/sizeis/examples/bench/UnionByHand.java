package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.sizeis.adapters.Ipv4Adapter;
import io.github.sizeis.examples.dhcp.DhcpBootpIpRange;
import io.github.sizeis.examples.dhcp.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.DhcpIpRange;
import io.github.sizeis.examples.dhcp.DhcpIpReservationV4;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementDataV5;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementInfoArrayV5;
import io.github.sizeis.examples.dhcp.DhcpSubnets.DHCP_SUBNET_ELEMENT_TYPE;
import java.net.Inet4Address;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements of a subnet through a window. */
final class UnionByHand {

  private static final Ipv4Adapter ADDRESSES = new Ipv4Adapter();
  private static final DHCP_SUBNET_ELEMENT_TYPE[] TYPES = DHCP_SUBNET_ELEMENT_TYPE.values();
  private static final int P = Native.POINTER_SIZE;
  private static final int ELEMENT_SIZE = 2 * P;
  private static final int HOST_SIZE = 3 * P;
  private static final int RESERVATION_SIZE = 3 * P;
  private static final int BINARY_SIZE = 2 * P;

  private UnionByHand() {}

  static DhcpSubnetElementInfoArrayV5 read(long address) {
    ByteBuffer root = NativeWindow.at(address);
    int rootAt = NativeWindow.position(address);
    int n = root.getInt(rootAt);
    long next = NativeWindow.address(root, rootAt + P);
    List<DhcpSubnetElementDataV5> elements = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      ByteBuffer memory = NativeWindow.at(next);
      int at = NativeWindow.position(next);
      elements.add(element(memory.getInt(at), NativeWindow.address(memory, at + P)));
      next += ELEMENT_SIZE;
    }
    return new DhcpSubnetElementInfoArrayV5(elements);
  }

  private static DhcpSubnetElementDataV5 element(int type, long target) {
    ByteBuffer memory = NativeWindow.at(target);
    int at = NativeWindow.position(target);
    return switch (type) {
      case 1 ->
          new DhcpSubnetElementDataV5.SecondaryHost(
              new DhcpHostInfo(
                  ip(memory.getInt(at)),
                  wide(NativeWindow.address(memory, at + P)),
                  wide(NativeWindow.address(memory, at + 2 * P))));
      case 2 ->
          new DhcpSubnetElementDataV5.ReservedIp(
              new DhcpIpReservationV4(
                  ip(memory.getInt(at)),
                  bytes(NativeWindow.address(memory, at + P)),
                  Byte.toUnsignedInt(memory.get(at + 2 * P))));
      case 3 ->
          new DhcpSubnetElementDataV5.ExcludeIpRange(
              new DhcpIpRange(ip(memory.getInt(at)), ip(memory.getInt(at + 4))));
      default ->
          new DhcpSubnetElementDataV5.IpRange(
              TYPES[type],
              new DhcpBootpIpRange(
                  ip(memory.getInt(at)),
                  ip(memory.getInt(at + 4)),
                  Integer.toUnsignedLong(memory.getInt(at + 8)),
                  Integer.toUnsignedLong(memory.getInt(at + 12))));
    };
  }

  private static @Nullable String wide(long address) {
    return address == 0 ? null : NativeWindow.wide(address);
  }

  private static byte[] bytes(long binary) {
    ByteBuffer memory = NativeWindow.at(binary);
    int at = NativeWindow.position(binary);
    byte[] bytes = new byte[memory.getInt(at)];
    long data = NativeWindow.address(memory, at + P);
    NativeWindow.at(data).get(NativeWindow.position(data), bytes);
    return bytes;
  }

  private static Inet4Address ip(int bits) {
    return ADDRESSES.fromInt(bits);
  }

  static Memory write(DhcpSubnetElementInfoArrayV5 value) {
    int n = value.elements().size();
    long bytes = BINARY_SIZE + (long) n * ELEMENT_SIZE;
    for (DhcpSubnetElementDataV5 element : value.elements()) {
      bytes += size(element);
    }
    Memory block = new Memory(bytes);
    block.clear();
    long address = Pointer.nativeValue(block);
    ByteBuffer memory = NativeWindow.at(address);
    int start = NativeWindow.position(address);
    long base = address - start;
    memory.putInt(start, n);
    int at = start + BINARY_SIZE;
    NativeWindow.putAddress(memory, start + P, base + at);
    int next = at + n * ELEMENT_SIZE;
    for (DhcpSubnetElementDataV5 element : value.elements()) {
      NativeWindow.putAddress(memory, at + P, base + next);
      memory.putInt(at, put(memory, base, next, element));
      next += size(element);
      at += ELEMENT_SIZE;
    }
    return block;
  }

  private static int rounded(int bytes) {
    return (bytes + 7) & -8;
  }

  private static int sizeOf(@Nullable String text) {
    return text == null ? 0 : rounded(2 * text.length() + 2);
  }

  private static int size(DhcpSubnetElementDataV5 element) {
    if (element instanceof DhcpSubnetElementDataV5.SecondaryHost arm) {
      return rounded(HOST_SIZE)
          + sizeOf(arm.value().netBiosName())
          + sizeOf(arm.value().hostName());
    } else if (element instanceof DhcpSubnetElementDataV5.ReservedIp arm) {
      return rounded(RESERVATION_SIZE)
          + rounded(BINARY_SIZE)
          + rounded(arm.value().reservedForClient().length);
    }
    return element instanceof DhcpSubnetElementDataV5.ExcludeIpRange ? 8 : 16;
  }

  /** Writes what an element points to, and returns the element's type. */
  private static int put(ByteBuffer m, long base, int at, DhcpSubnetElementDataV5 element) {
    if (element instanceof DhcpSubnetElementDataV5.SecondaryHost arm) {
      DhcpHostInfo host = arm.value();
      m.putInt(at, ADDRESSES.toInt(host.ipAddress()));
      int names = at + rounded(HOST_SIZE);
      putWide(m, base, at + P, names, host.netBiosName());
      putWide(m, base, at + 2 * P, names + sizeOf(host.netBiosName()), host.hostName());
      return 1;
    } else if (element instanceof DhcpSubnetElementDataV5.ReservedIp arm) {
      byte[] client = arm.value().reservedForClient();
      int binary = at + rounded(RESERVATION_SIZE);
      int data = binary + rounded(BINARY_SIZE);
      m.putInt(at, ADDRESSES.toInt(arm.value().reservedIpAddress()));
      NativeWindow.putAddress(m, at + P, base + binary);
      m.put(at + 2 * P, (byte) arm.value().bAllowedClientTypes());
      m.putInt(binary, client.length);
      NativeWindow.putAddress(m, binary + P, base + data);
      m.put(data, client);
      return 2;
    } else if (element instanceof DhcpSubnetElementDataV5.ExcludeIpRange arm) {
      m.putInt(at, ADDRESSES.toInt(arm.value().startAddress()));
      m.putInt(at + 4, ADDRESSES.toInt(arm.value().endAddress()));
      return 3;
    }
    DhcpSubnetElementDataV5.IpRange arm = (DhcpSubnetElementDataV5.IpRange) element;
    m.putInt(at, ADDRESSES.toInt(arm.value().startAddress()));
    m.putInt(at + 4, ADDRESSES.toInt(arm.value().endAddress()));
    m.putInt(at + 8, (int) arm.value().bootpAllocated());
    m.putInt(at + 12, (int) arm.value().maxBootpAllowed());
    return UnionThroughJna.number(arm.elementType());
  }

  private static void putWide(
      ByteBuffer memory, long base, int pointer, int at, @Nullable String text) {
    if (text != null) {
      NativeWindow.putAddress(memory, pointer, base + at);
      NativeWindow.putWide(memory, at, text);
    }
  }
}
