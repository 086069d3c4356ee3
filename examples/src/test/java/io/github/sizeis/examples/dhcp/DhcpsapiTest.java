package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.sun.jna.Memory;
import io.github.sizeis.examples.OracleImage;
import io.github.sizeis.runtime.NativeDataException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The declarations that people will use: the oracle's images, seen as Java would have them. */
class DhcpsapiTest {

  static Stream<OracleImage> acceptable() {
    return Stream.of("empty-null", "empty-nonnull", "one", "three", "shared", "strings", "1000")
        .flatMap(n -> OracleImage.ofThisMachine("failover-" + n));
  }

  @ParameterizedTest
  @MethodSource("acceptable")
  void clientsAreWhatTheOracleSays(OracleImage image) {
    List<Dhcpv4FailoverClientInfo> expected = ExpectedClients.of(image.expected());
    try (Memory memory = image.relocated()) {
      assertEquals(
          expected,
          Dhcpv4FailoverClientInfoArrayConverter.fromNative(image.rootIn(memory)).clients());
    }
    try (Memory memory = image.load(image.file().data())) {
      assertEquals(
          expected,
          Dhcpv4FailoverClientInfoArrayConverter.converter()
              .read(image.root(), image.region(memory))
              .clients());
    }
  }

  @Test
  void allAcceptableImagesAreThere() {
    assertEquals(14, acceptable().count());
  }

  @Test
  void aClientByItselfIsWhatTheOracleSays() {
    OracleImage image = OracleImage.linked("failover-single");
    JsonObject expected = image.expected().getAsJsonObject();
    try (Memory memory = image.relocated()) {
      assertEquals(
          ExpectedClients.client(expected),
          Dhcpv4FailoverClientInfoConverter.fromNative(image.rootIn(memory)));
    }
  }

  @Test
  void addressesAreWhatTheOracleSays() {
    OracleImage image = OracleImage.linked("ip-array-3");
    try (Memory memory = image.relocated()) {
      List<String> addresses =
          DhcpIpArrayConverter.fromNative(image.rootIn(memory)).elements().stream()
              .map(a -> a.getHostAddress())
              .toList();
      assertEquals(List.of("10.0.0.0", "192.168.1.0", "255.255.255.255"), addresses);
    }
  }

  @Test
  void aClientReadsAsAPersonWouldSayIt() {
    OracleImage image = OracleImage.linked("failover-one");
    try (Memory memory = image.relocated()) {
      Dhcpv4FailoverClientInfo client =
          Dhcpv4FailoverClientInfoArrayConverter.fromNative(image.rootIn(memory)).clients().get(0);
      assertEquals("10.0.0.51", client.clientIpAddress().getHostAddress());
      assertEquals("/24", client.subnetMask().toString());
      assertArrayEquals(new byte[] {0, 0x15, 0x5d, 1, 2, 0x33}, client.clientHardwareAddress());
      assertEquals("pc51.example.test", client.clientName());
      assertEquals("2024-12-29T21:57:39.427545600Z", client.clientLeaseExpires().toString());
      assertEquals("dhcp1.example.test", client.ownerHost().hostName());
      assertEquals(Dhcpsapi.QuarantineStatus.NOQUARANTINE, client.status());
      assertEquals(LeaseEnd.UNSET, client.probationEnds());
      assertFalse(client.quarantineCapable());
      assertEquals(Instant.parse("2024-11-07T17:20:51Z"), client.sentPotExpTime());
      assertNull(client.policyName());
    }
  }

  @Test
  void oneClientInTwoSlotsIsTwoEqualValues() {
    OracleImage image = OracleImage.linked("failover-shared");
    try (Memory memory = image.relocated()) {
      List<Dhcpv4FailoverClientInfo> clients =
          Dhcpv4FailoverClientInfoArrayConverter.fromNative(image.rootIn(memory)).clients();
      assertTrue(clients.stream().distinct().count() < clients.size(), clients::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("extremes")
  void aStatusOutsideTheEnumIsRefused(OracleImage image) {
    new DamagedImage(image)
        .assertRefused("Clients[0].Status", "no constant of QuarantineStatus has the value 99");
  }

  static Stream<OracleImage> extremes() {
    return OracleImage.ofThisMachine("failover-extremes");
  }

  @ParameterizedTest
  @MethodSource("nullSlots")
  void aSlotThatIsNullIsRefused(OracleImage image) {
    new DamagedImage(image).assertRefused("Clients[1]", "NULL pointer");
  }

  static Stream<OracleImage> nullSlots() {
    return OracleImage.ofThisMachine("failover-null-slot");
  }

  @Test
  void aTruthThatIsNeitherIsRefused() {
    DamagedImage image = new DamagedImage(OracleImage.linked("failover-three"));
    image
        .putInt(image.client(2, "QuarantineCapable"), 2)
        .assertRefused("Clients[2].QuarantineCapable", "BOOL of 2, it is 0 or 1");
    image
        .putInt(image.client(2, "QuarantineCapable"), -1)
        .assertRefused("Clients[2].QuarantineCapable", "BOOL of -1");
  }

  @Test
  void aMaskWithHolesIsRefusedByItsAdapter() {
    DamagedImage image = new DamagedImage(OracleImage.linked("failover-three"));
    image
        .putInt(image.client(1, "SubnetMask"), 0xFF00FF00)
        .assertRefused("Clients[1].SubnetMask", "not 0xff00ff00");
  }

  @Test
  void valuesThatDoNotFitAreRefusedWithTheirPath() {
    assertUnwritable(Samples.CLIENT.toBuilder().bClientType(256).build(), "bClientType", "256");
    assertUnwritable(
        Samples.CLIENT.toBuilder().startTime(Instant.ofEpochSecond(-1)).build(), "StartTime", "-1");
    assertUnwritable(
        Samples.CLIENT.toBuilder().startTime(Instant.parse("2024-01-01T00:00:00.5Z")).build(),
        "StartTime",
        "truncate it");
    assertUnwritable(
        Samples.CLIENT.toBuilder().clientName("a\0b").build(), "ClientName", "NUL at index 1");
  }

  private static void assertUnwritable(Dhcpv4FailoverClientInfo client, String path, String words) {
    Dhcpv4FailoverClientInfoArray clients =
        new Dhcpv4FailoverClientInfoArray(List.of(Samples.CLIENT, client));
    NativeDataException e =
        assertThrows(
            NativeDataException.class,
            () -> Dhcpv4FailoverClientInfoArrayConverter.toNative(clients));
    assertEquals("DHCPV4_FAILOVER_CLIENT_INFO_ARRAY.Clients[1]." + path, e.path());
    assertTrue(e.detail().contains(words), e::detail);
  }

  @Test
  void aSecretDoesNotShow() {
    String text = Samples.RELATIONSHIP.toString();
    assertFalse(text.contains("battery"), text);
    assertTrue(text.contains("sharedSecret=***"), text);
  }

  @Test
  void aLeaseEndKnowsNever() {
    assertEquals("never", new LeaseEnd(0x7FFFFFFF_FFFFFFFFL).toString());
    assertEquals(Optional.empty(), LeaseEnd.NEVER.instant());
    assertEquals(Optional.empty(), LeaseEnd.UNSET.instant());
    Instant instant = Instant.parse("2024-02-29T12:00:00Z");
    assertEquals(Optional.of(instant), LeaseEnd.at(instant).instant());
    assertThrows(IllegalArgumentException.class, () -> LeaseEnd.at(Instant.ofEpochSecond(0, 1)));
  }

  @Test
  void masksAreOnesThenZeros() {
    SubnetMaskAdapter adapter = new SubnetMaskAdapter();
    for (int length = 0; length <= 32; length++) {
      SubnetMask mask = new SubnetMask(length);
      assertEquals(mask, adapter.fromInt(adapter.toInt(mask)));
    }
    assertEquals(0, adapter.toInt(new SubnetMask(0)));
    assertEquals(0xFFFFFF00, adapter.toInt(new SubnetMask(24)));
    assertEquals(-1, adapter.toInt(new SubnetMask(32)));
    assertThrows(IllegalArgumentException.class, () -> adapter.fromInt(0x00FFFFFF));
    assertThrows(IllegalArgumentException.class, () -> new SubnetMask(33));
  }

  @Test
  void anIpv6AddressIsTwoNumbersInHostOrder() throws UnknownHostException {
    DhcpIpv6Adapter adapter = new DhcpIpv6Adapter();
    byte[] raw = {0, 0, 0, 0, (byte) 0xb8, 0x0d, 0x01, 0x20, 1, 0, 0, 0, 0, 0, 0, 0};
    assertEquals(InetAddress.getByName("2001:db8::1"), adapter.fromBytes(raw));
    assertArrayEquals(raw, adapter.toBytes(adapter.fromBytes(raw)));
  }

  @Test
  void anIpv4AddressInsideOfAnIpv6AddressStaysOne() {
    DhcpIpv6Adapter adapter = new DhcpIpv6Adapter();
    byte[] raw = {0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 10, (byte) 0xff, (byte) 0xff, 0, 0};
    assertArrayEquals(raw, adapter.toBytes(adapter.fromBytes(raw)));
  }
}
