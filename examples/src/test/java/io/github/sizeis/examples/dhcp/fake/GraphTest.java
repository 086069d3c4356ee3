package io.github.sizeis.examples.dhcp.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.jna.Pointer;
import io.github.sizeis.adapters.Ipv4Adapter;
import io.github.sizeis.examples.dhcp.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.DhcpHostInfoConverter;
import io.github.sizeis.examples.dhcp.DhcpIpArray;
import io.github.sizeis.examples.dhcp.DhcpIpArrayConverter;
import io.github.sizeis.examples.dhcp.DhcpServerConfigInfoVq;
import io.github.sizeis.examples.dhcp.DhcpServerConfigInfoVqConverter;
import io.github.sizeis.examples.dhcp.DhcpServers.ServerProtocol;
import io.github.sizeis.examples.dhcp.Dhcpsapi.QuarantineStatus;
import io.github.sizeis.runtime.Flags;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A value is taken apart into the blocks that a server's answer has. */
class GraphTest {
  private static final DhcpHostInfo HOST =
      new DhcpHostInfo(new Ipv4Adapter().fromInt(0x0A000001), "DHCP1", "dhcp1.example.test");

  private final NativeHeap heap = new NativeHeap();

  @AfterEach
  void freeAll() {
    heap.freeAll();
  }

  @Test
  void eachStringIsABlock() {
    Graph graph = Graph.of(HOST, DhcpHostInfoConverter::listToNative);
    assertEquals(List.of(8, 16), graph.pointers());
    Pointer host = graph.into(heap);
    assertEquals(3, heap.blocksLeft());
    assertEquals(HOST, DhcpHostInfoConverter.fromNative(host));
  }

  @Test
  void whatIsNullLeadsToNoBlock() {
    Graph graph = Graph.of(HOST, DhcpHostInfoConverter::listToNative).without(8);
    Pointer host = graph.into(heap);
    assertEquals(2, heap.blocksLeft());
    DhcpHostInfo read = DhcpHostInfoConverter.fromNative(host);
    assertNull(read.netBiosName());
    assertEquals(HOST.hostName(), read.hostName());
  }

  @Test
  void numbersCanBeOthers() {
    Graph graph =
        Graph.of(
            new DhcpIpArray(List.of(HOST.ipAddress(), HOST.ipAddress())),
            DhcpIpArrayConverter::listToNative);
    assertEquals(
        List.of(HOST.ipAddress()),
        DhcpIpArrayConverter.fromNative(graph.with(0, 1).into(heap)).elements());
  }

  /** Functions may leave anything in a pointer beside a count of 0. */
  @Test
  void whatIsEmptyHasAPointerThatNoOneMayFollow() {
    DhcpServerConfigInfoVq config =
        DhcpServerConfigInfoVq.builder()
            .apiProtocolSupport(Flags.ofBits(ServerProtocol.class, 0))
            .quarDefFail(QuarantineStatus.NOQUARANTINE)
            .wszBootTableString("")
            .build();
    Pointer read = Graph.of(config, DhcpServerConfigInfoVqConverter::listToNative).into(heap);
    assertEquals(1, heap.blocksLeft());
    assertNotEquals(null, read.getPointer(64));
    assertEquals(config, DhcpServerConfigInfoVqConverter.fromNative(read));
  }
}
