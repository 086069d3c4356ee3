package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sizeis.examples.dhcp.DhcpSubnets.DHCP_SUBNET_ELEMENT_TYPE;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_FORCE_FLAG;
import io.github.sizeis.examples.dhcp.fake.FakeDhcpServer;
import io.github.sizeis.runtime.NativeCallException;
import io.github.sizeis.runtime.Progress;
import java.net.Inet4Address;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A network of some size through the clients, as an application sees it. */
class FakeDhcpServerTest {
  private static final int CLIENTS = 180;
  private static final Inet4Address ALL = Samples.address(0);

  private final FakeDhcpServer server = SampleNetwork.server(CLIENTS);
  private final DhcpSubnetsClient subnets =
      DhcpSubnetsClient.over(server.as(DhcpSubnetsNative.Library.class));
  private final DhcpClientsClient clients =
      DhcpClientsClient.over(server.as(DhcpClientsNative.Library.class));
  private final DhcpsapiClient failover =
      DhcpsapiClient.over(server.as(DhcpsapiNative.Library.class));
  private final DhcpStatisticsClient statistics =
      DhcpStatisticsClient.over(server.as(DhcpStatisticsNative.Library.class));

  @AfterEach
  void nothingIsLeft() {
    assertEquals(0, server.library().heap().blocksLeft());
  }

  private static void refused(DhcpError error, Executable call) {
    NativeCallException e = assertThrows(NativeCallException.class, call);
    assertEquals(error.name(), e.codeName());
  }

  @Test
  void subnetsAreListedAndFound() {
    List<DhcpSubnetInfo> found =
        subnets.enumSubnets(null).map(a -> subnets.getSubnetInfo(null, a)).toList();
    assertEquals(
        List.of(
            SampleNetwork.subnet(SampleNetwork.OFFICE, "Office"),
            SampleNetwork.subnet(SampleNetwork.LAB, "Lab")),
        found);
    refused(
        DhcpError.ERROR_DHCP_SUBNET_NOT_PRESENT,
        () -> subnets.getSubnetInfo(null, Samples.address(0x7F000000)));
  }

  @Test
  void subnetsComeAndGo() {
    Inet4Address address = Samples.address(0xAC100000);
    DhcpSubnetInfo created = SampleNetwork.subnet(address, "New");
    subnets.createSubnet(null, address, created);
    assertEquals(created, subnets.getSubnetInfo(null, address));
    refused(DhcpError.ERROR_DHCP_SUBNET_EXISTS, () -> subnets.createSubnet(null, address, created));
    DhcpSubnetInfo changed = created.toBuilder().subnetComment("changed").build();
    subnets.setSubnetInfo(null, address, changed);
    assertEquals(changed, subnets.getSubnetInfo(null, address));
    subnets.deleteSubnet(null, address, DHCP_FORCE_FLAG.DhcpNoForce);
    assertEquals(2, subnets.enumSubnets(null).count());
    refused(
        DhcpError.ERROR_DHCP_ELEMENT_CANT_REMOVE,
        () -> subnets.deleteSubnet(null, SampleNetwork.OFFICE, DHCP_FORCE_FLAG.DhcpNoForce));
    subnets.deleteSubnet(null, SampleNetwork.OFFICE, DHCP_FORCE_FLAG.DhcpFullForce);
    assertEquals(List.of(SampleNetwork.LAB), subnets.enumSubnets(null).toList());
  }

  @Test
  void elementsAreThoseOfTheirType() {
    DhcpSubnetElementDataV5 reserved =
        new DhcpSubnetElementDataV5.ReservedIp(
            new DhcpIpReservationV4(Samples.address(0x0A000005), new byte[] {1, 2, 3}, 1));
    subnets.addSubnetElementV5(null, SampleNetwork.OFFICE, reserved);
    assertEquals(List.of(reserved), elements(DHCP_SUBNET_ELEMENT_TYPE.DhcpReservedIps));
    assertEquals(
        List.of(SampleNetwork.range(SampleNetwork.OFFICE, 200)),
        elements(DHCP_SUBNET_ELEMENT_TYPE.DhcpIpRanges));
    subnets.removeSubnetElementV5(
        null, SampleNetwork.OFFICE, reserved, DHCP_FORCE_FLAG.DhcpNoForce);
    assertEquals(List.of(), elements(DHCP_SUBNET_ELEMENT_TYPE.DhcpReservedIps));
  }

  private List<DhcpSubnetElementDataV5> elements(DHCP_SUBNET_ELEMENT_TYPE type) {
    return subnets.enumSubnetElementsV5(null, SampleNetwork.OFFICE, type).toList();
  }

  @Test
  void clientsComePageByPage() {
    int many = 1500;
    FakeDhcpServer large = SampleNetwork.server(many);
    DhcpClientsClient client = DhcpClientsClient.over(large.as(DhcpClientsNative.Library.class));
    List<Long> read = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    Progress progress =
        (r, t) -> {
          read.add(r);
          totals.add(t);
        };
    try (Stream<DhcpClientInfoPb> stream =
        client.v4EnumSubnetClients(null, SampleNetwork.OFFICE, progress)) {
      assertEquals(
          IntStream.range(0, many).mapToObj(SampleNetwork::client).toList(), stream.toList());
    }
    long page = 65536 / DhcpClientInfoPbConverter.SIZE;
    assertEquals(List.of(page, 2 * page, (long) many), read);
    assertEquals(List.of((long) many, (long) many, (long) many), totals);
    assertEquals(0, large.library().heap().blocksLeft());
  }

  @Test
  void clientsAreFoundByWhatIsKnownOfThem() {
    DhcpClientInfoPb seventh = SampleNetwork.client(7);
    List<DhcpSearchInfo> ways =
        List.of(
            new DhcpSearchInfo.ClientIpAddress(seventh.clientIpAddress()),
            new DhcpSearchInfo.ClientHardwareAddress(seventh.clientHardwareAddress()),
            new DhcpSearchInfo.ClientName(seventh.clientName()));
    ways.forEach(w -> assertEquals(seventh, clients.v4GetClientInfo(null, w)));
    refused(
        DhcpError.ERROR_DHCP_INVALID_DHCP_CLIENT,
        () -> clients.v4GetClientInfo(null, new DhcpSearchInfo.ClientName("nobody")));
  }

  @Test
  void clientsComeAndGo() {
    DhcpClientInfoPb added = SampleNetwork.client(CLIENTS);
    clients.v4CreateClientInfo(null, added);
    refused(DhcpError.ERROR_DHCP_CLIENT_EXISTS, () -> clients.v4CreateClientInfo(null, added));
    assertEquals(CLIENTS + 1, clients.v4EnumSubnetClients(null, ALL).count());
    clients.deleteClientInfo(null, new DhcpSearchInfo.ClientIpAddress(added.clientIpAddress()));
    assertEquals(CLIENTS, clients.v4EnumSubnetClients(null, ALL).count());
    assertEquals(0, clients.v4EnumSubnetClients(null, SampleNetwork.LAB).count());
  }

  @Test
  void relationshipsComeAndGo() {
    assertEquals(List.of(Samples.RELATIONSHIP), failover.v4FailoverEnumRelationship(null).toList());
    assertEquals(
        Samples.RELATIONSHIP, failover.v4FailoverGetScopeRelationship(null, SampleNetwork.LAB));
    String name = Samples.RELATIONSHIP.relationshipName();
    assertEquals(Samples.RELATIONSHIP, failover.v4FailoverGetRelationship(null, name));
    refused(
        DhcpError.ERROR_DHCP_FO_RELATIONSHIP_EXISTS,
        () -> failover.v4FailoverCreateRelationship(null, Samples.RELATIONSHIP));
    failover.v4FailoverDeleteRelationship(null, name);
    refused(
        DhcpError.ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST,
        () -> failover.v4FailoverGetRelationship(null, name));
    failover.v4FailoverCreateRelationship(null, Samples.RELATIONSHIP);
    assertEquals(1, failover.v4FailoverEnumRelationship(null).count());
  }

  @Test
  void figuresAreOfWhatIsThere() {
    assertEquals(
        new DhcpFailoverStatistics(200, 20, CLIENTS, 1, 19, 0, CLIENTS),
        failover.v4FailoverGetScopeStatistics(null, SampleNetwork.OFFICE));
    assertEquals(
        List.of(
            new ScopeMibInfoV5(SampleNetwork.OFFICE, CLIENTS, 20, 0),
            new ScopeMibInfoV5(SampleNetwork.LAB, 0, 100, 0)),
        statistics.getMibInfoV5(null).scopeInfo());
  }

  @Test
  void whatNoOneHasSaidIsNotImplemented() {
    NativeCallException e =
        assertThrows(NativeCallException.class, () -> subnets.deleteSuperScopeV4(null, "x"));
    assertEquals(120, e.code());
  }
}
