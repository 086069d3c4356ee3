package io.github.sizeis.examples.iphelper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.sizeis.runtime.NativeDataException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Adapters in a list of them, each with lists of addresses of which the first lies in it. */
class IpAdaptersTest {

  private static final IpAddrString NONE = new IpAddrString("0.0.0.0", "0.0.0.0", 0);

  private static IpAdapterInfo adapter(String name, IpAddrString... addresses) {
    return IpAdapterInfo.builder()
        .adapterName(name)
        .description("an adapter")
        .address(new byte[] {0, 0x15, 0x5d, 1, 2, 3})
        .type(6)
        .ipAddressList(List.of(addresses))
        .gatewayList(List.of(NONE))
        .dhcpServer(List.of(NONE))
        .primaryWinsServer(List.of(NONE))
        .secondaryWinsServer(List.of(NONE))
        .leaseObtained(Instant.EPOCH)
        .leaseExpires(Instant.EPOCH)
        .build();
  }

  private static List<IpAdapterInfo> adapters() {
    IpAddrString first = new IpAddrString("192.0.2.1", "255.255.255.0", 1);
    IpAddrString second = new IpAddrString("192.0.2.2", "255.255.255.0", 2);
    return List.of(adapter("{0}", first, second), adapter("{1}", NONE), adapter("{2}", second));
  }

  @Test
  void adaptersSurviveNativeMemory() {
    try (Memory memory = IpAdapterInfoConverter.chainToNative(adapters())) {
      assertEquals(adapters(), IpAdapterInfoConverter.chainFromNative(memory));
    }
  }

  @Test
  void anAdapterLiesAsWindowsHasIt() {
    try (Memory memory = IpAdapterInfoConverter.chainToNative(adapters())) {
      IpAdaptersNative.IP_ADAPTER_INFO first = new IpAdaptersNative.IP_ADAPTER_INFO(memory);
      first.read();
      assertEquals(6, first.AddressLength);
      assertEquals("{0}", Native.toString(first.AdapterName));
      assertEquals("192.0.2.1", Native.toString(first.IpAddressList.IpAddress.String));
      IpAdaptersNative.IP_ADDR_STRING next =
          new IpAdaptersNative.IP_ADDR_STRING(first.IpAddressList.Next);
      next.read();
      assertEquals("192.0.2.2", Native.toString(next.IpAddress.String));
    }
  }

  @Test
  void aHardwareAddressIsAsLongAsItSays() {
    assertArrayEquals(new byte[] {0, 0x15, 0x5d, 1, 2, 3}, adapters().get(0).address());
    IpAdapterInfo tooLong = adapters().get(0).toBuilder().address(new byte[9]).build();
    NativeDataException e =
        assertThrows(NativeDataException.class, () -> IpAdapterInfoConverter.toNative(tooLong));
    assertEquals("IP_ADAPTER_INFO.Address", e.path());
  }

  /** A list that comes back to itself would never end. */
  @Test
  void adaptersThatGoInACircleAreRefused() {
    try (Memory memory = IpAdapterInfoConverter.chainToNative(adapters())) {
      long next = Native.POINTER_SIZE == 8 ? memory.getLong(0) : memory.getInt(0);
      memory.share(next - Pointer.nativeValue(memory)).setPointer(0, memory);
      NativeDataException e =
          assertThrows(
              NativeDataException.class, () -> IpAdapterInfoConverter.chainFromNative(memory));
      assertTrue(e.path().startsWith("IP_ADAPTER_INFO"), e.getMessage());
    }
  }
}
