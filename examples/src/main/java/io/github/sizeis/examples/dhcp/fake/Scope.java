package io.github.sizeis.examples.dhcp.fake;

import io.github.sizeis.examples.dhcp.DhcpClientInfoPb;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementDataV5;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementDataV5.IpRange;
import io.github.sizeis.examples.dhcp.DhcpSubnetInfo;
import java.net.Inet4Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A subnet of a server: what it is, what it is made of, and who leases addresses of it. */
final class Scope {
  private DhcpSubnetInfo info;
  private final List<DhcpSubnetElementDataV5> elements = new ArrayList<>();
  private final Map<Long, DhcpClientInfoPb> clients = new TreeMap<>();

  Scope(DhcpSubnetInfo info) {
    this.info = info;
  }

  DhcpSubnetInfo info() {
    return info;
  }

  void change(DhcpSubnetInfo changed) {
    info = changed;
  }

  List<DhcpSubnetElementDataV5> elements() {
    return elements;
  }

  /** The clients in order of their addresses. */
  List<DhcpClientInfoPb> clients() {
    return List.copyOf(clients.values());
  }

  boolean add(DhcpClientInfoPb client) {
    return clients.putIfAbsent(Answers.number(client.clientIpAddress()), client) == null;
  }

  boolean remove(DhcpClientInfoPb client) {
    return clients.remove(Answers.number(client.clientIpAddress()), client);
  }

  boolean contains(Inet4Address address) {
    int host = Integer.SIZE - info.subnetMask().prefixLength();
    return Answers.number(address) >> host == Answers.number(info.subnetAddress()) >> host;
  }

  /** How many addresses there are to lease. */
  long addresses() {
    return elements.stream()
        .filter(IpRange.class::isInstance)
        .map(e -> ((IpRange) e).value())
        .mapToLong(r -> Answers.number(r.endAddress()) - Answers.number(r.startAddress()) + 1)
        .sum();
  }

  long free() {
    return addresses() - clients.size();
  }
}
