package io.github.sizeis.examples.iphelper;

import io.github.sizeis.examples.iphelper.IpConnections.MIB_TCP_STATE;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connection of TCP or a socket of UDP, and the process that owns it.
 *
 * @param protocol tcp4, tcp6, udp4 or udp6
 * @param local the address and port on this machine
 * @param remote the other machine; null for UDP
 * @param state the state; null for UDP
 * @param process the number of the process
 */
public record Connection(
    String protocol,
    InetSocketAddress local,
    @Nullable InetSocketAddress remote,
    @Nullable MIB_TCP_STATE state,
    int process) {

  /**
   * Lists the connections of this machine.
   *
   * @param ip IP Helper
   * @return the connections of TCP, then the sockets of UDP
   */
  public static List<Connection> all(IpConnectionsClient ip) {
    List<Connection> all = new ArrayList<>();
    for (MibTcprowOwnerPid row : ip.getTcpTable().table()) {
      InetSocketAddress remote = socket(row.dwRemoteAddr(), row.dwRemotePort());
      all.add(
          new Connection(
              "tcp4",
              socket(row.dwLocalAddr(), row.dwLocalPort()),
              remote,
              row.dwState(),
              row.dwOwningPid()));
    }
    for (MibTcp6RowOwnerPid row : ip.getTcp6Table().table()) {
      InetSocketAddress remote = socket(row.ucRemoteAddr(), row.dwRemotePort());
      all.add(
          new Connection(
              "tcp6",
              socket(row.ucLocalAddr(), row.dwLocalPort()),
              remote,
              row.dwState(),
              row.dwOwningPid()));
    }
    for (MibUdprowOwnerPid row : ip.getUdpTable().table()) {
      InetSocketAddress local = socket(row.dwLocalAddr(), row.dwLocalPort());
      all.add(new Connection("udp4", local, null, null, row.dwOwningPid()));
    }
    for (MibUdp6RowOwnerPid row : ip.getUdp6Table().table()) {
      InetSocketAddress local = socket(row.ucLocalAddr(), row.dwLocalPort());
      all.add(new Connection("udp6", local, null, null, row.dwOwningPid()));
    }
    return all;
  }

  private static InetSocketAddress socket(InetAddress address, Port port) {
    return new InetSocketAddress(address, port.number());
  }
}
