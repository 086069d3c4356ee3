package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.adapters.Ipv4Adapter;
import io.github.sizeis.examples.dhcp.DhcpBootpIpRange;
import io.github.sizeis.examples.dhcp.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.DhcpIpRange;
import io.github.sizeis.examples.dhcp.DhcpIpReservationV4;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementDataV5;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementInfoArrayV5;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementInfoArrayV5Converter;
import io.github.sizeis.examples.dhcp.DhcpSubnets.DHCP_SUBNET_ELEMENT_TYPE;
import io.github.sizeis.examples.dhcp.DhcpSubnetsNative;
import java.net.Inet4Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Elements of a subnet, each a union that points to one of four structs. */
@State(Scope.Thread)
public class UnionBenchmark extends ConversionBenchmark<DhcpSubnetElementInfoArrayV5> {

  /** How they are converted. */
  @Param({"jna", "hand", "generated"})
  public String way;

  /** How many there are. */
  @Param("1000")
  public int count;

  @Override
  protected String way() {
    return way;
  }

  @Override
  protected DhcpSubnetElementInfoArrayV5 values() {
    List<DhcpSubnetElementDataV5> elements = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Inet4Address from = new Ipv4Adapter().fromInt(0x0A000000 + 256 * i);
      Inet4Address to = new Ipv4Adapter().fromInt(0x0A0000FF + 256 * i);
      elements.add(element(i, from, to));
    }
    return new DhcpSubnetElementInfoArrayV5(elements);
  }

  @Override
  @SuppressWarnings("resource") // it is closed with what is returned
  protected Laid lay(DhcpSubnetElementInfoArrayV5 value) {
    Memory memory = UnionByHand.write(value);
    return new Laid(memory, memory::close);
  }

  @Override
  protected Map<String, Way<DhcpSubnetElementInfoArrayV5>> ways() {
    return Map.of(
        "hand", new Way<>(UnionBenchmark::readByHand, UnionBenchmark::writeByHand),
        "jna", new Way<>(UnionThroughJna::read, UnionBenchmark::writeThroughJna),
        "generated",
            new Way<>(
                DhcpSubnetElementInfoArrayV5Converter::fromNative, UnionBenchmark::writeGenerated));
  }

  private static DhcpSubnetElementDataV5 element(int i, Inet4Address from, Inet4Address to) {
    return switch (i % 4) {
      case 0 ->
          new DhcpSubnetElementDataV5.IpRange(
              i % 8 == 0
                  ? DHCP_SUBNET_ELEMENT_TYPE.DhcpIpRanges
                  : DHCP_SUBNET_ELEMENT_TYPE.DhcpIpRangesDhcpBootp,
              new DhcpBootpIpRange(from, to, i, 4294967295L));
      case 1 ->
          new DhcpSubnetElementDataV5.SecondaryHost(
              new DhcpHostInfo(from, "SERVER" + i, "dhcp.example"));
      case 2 ->
          new DhcpSubnetElementDataV5.ReservedIp(
              new DhcpIpReservationV4(from, new byte[] {0, 21, 93, 1, 2, (byte) i}, 3));
      default -> new DhcpSubnetElementDataV5.ExcludeIpRange(new DhcpIpRange(from, to));
    };
  }

  private static DhcpSubnetElementInfoArrayV5 readByHand(Pointer from) {
    return UnionByHand.read(Pointer.nativeValue(from));
  }

  private static void writeThroughJna(DhcpSubnetElementInfoArrayV5 value, LongConsumer written) {
    try (JnaMemory jna = new JnaMemory()) {
      written.accept(Pointer.nativeValue(UnionThroughJna.write(value, jna)));
    }
  }

  private static void writeByHand(DhcpSubnetElementInfoArrayV5 value, LongConsumer written) {
    try (Memory block = UnionByHand.write(value)) {
      written.accept(Pointer.nativeValue(block));
    }
  }

  private static void writeGenerated(DhcpSubnetElementInfoArrayV5 value, LongConsumer written) {
    try (DhcpSubnetsNative.DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 memory =
        DhcpSubnetElementInfoArrayV5Converter.toNative(value)) {
      written.accept(Pointer.nativeValue(memory.getPointer()));
    }
  }
}
