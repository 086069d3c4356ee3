package io.github.sizeis.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NativeDataExceptionTest {

  @Test
  void thePathGrowsFromTheInside() {
    NativeDataException e =
        NativeDataException.at("ClientName", "NULL pointer")
            .under("Clients", 17)
            .under("DHCPV4_FAILOVER_CLIENT_INFO_ARRAY");
    assertEquals("DHCPV4_FAILOVER_CLIENT_INFO_ARRAY.Clients[17].ClientName", e.path());
    assertEquals("NULL pointer", e.detail());
    assertEquals(
        "DHCPV4_FAILOVER_CLIENT_INFO_ARRAY.Clients[17].ClientName: NULL pointer", e.getMessage());
  }

  @Test
  void anElementOfARootListIsTheStructWithItsIndex() {
    assertEquals(
        "DHCP_X[3].Name: wrong",
        new NativeDataException("wrong").under("Name").under("DHCP_X", 3).getMessage());
  }

  @Test
  void withoutAPathTheMessageIsTheDetail() {
    assertEquals("wrong", new NativeDataException("wrong").getMessage());
    assertEquals("", new NativeDataException("wrong").path());
  }
}
