package io.github.sizeis.examples.netapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sizeis.examples.iphelper.IpAdapterAddressesLh;
import io.github.sizeis.examples.iphelper.IpAddressesClient;
import io.github.sizeis.runtime.NativeCallException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a Windows machine says of itself, which needs no server. */
@EnabledOnOs(value = OS.WINDOWS, disabledReason = "asks Windows")
class ThisWindowsTest {

  private static final int ALL_FAMILIES = 0;
  private static final int NOT_SUPPORTED = 50;

  @Test
  void itsAdaptersAreThoseThatJavaSees() throws SocketException {
    List<IpAdapterAddressesLh> adapters =
        IpAddressesClient.load().getAdaptersAddresses(ALL_FAMILIES, 0);
    TreeSet<Integer> indexes = new TreeSet<>();
    for (IpAdapterAddressesLh adapter : adapters) {
      indexes.add((int) adapter.ipv6IfIndex());
    }
    NetworkInterface loopback =
        NetworkInterface.networkInterfaces().filter(this::isLoopback).findFirst().orElseThrow();
    assertFalse(adapters.isEmpty());
    assertEquals(true, indexes.contains(loopback.getIndex()), indexes::toString);
  }

  private boolean isLoopback(NetworkInterface device) {
    try {
      return device.isLoopback();
    } catch (SocketException e) {
      return false;
    }
  }

  @Test
  void itsSharesHaveNames() {
    try (Stream<ShareInfo1> shares = NetSharesClient.load().shareEnum(null)) {
      shares.forEach(share -> assertFalse(String.valueOf(share.shi1Netname()).isEmpty()));
    }
  }

  @Test
  void aServerThatIsNotThereIsAnError() {
    NativeCallException e =
        assertThrows(
            NativeCallException.class,
            () -> {
              try (Stream<ShareInfo1> shares =
                  NetSharesClient.load().shareEnum("\\\\nonesuch.invalid")) {
                shares.forEach(share -> {});
              }
            });
    assertEquals(true, e.code() != 0 && e.code() != NOT_SUPPORTED, e::getMessage);
  }
}
