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
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Elements of a subnet, each a union that points to one of four structs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class UnionBenchmark {

  /** How many there are. */
  @Param("1000")
  public int count;

  private DhcpSubnetElementInfoArrayV5 value;
  private Memory memory;
  private Pointer pointer;
  private long address;

  /** Puts them into native memory, and sees to it that all ways read and write the same. */
  @Setup
  public void write() {
    value = elements(count);
    memory = UnionByHand.write(value);
    pointer = memory.share(0);
    address = Pointer.nativeValue(memory);
    require(readGenerated());
    require(readByHand());
    require(readThroughJna());
    try (JnaMemory jna = new JnaMemory()) {
      require(UnionByHand.read(Pointer.nativeValue(UnionThroughJna.write(value, jna))));
    }
    try (DhcpSubnetsNative.DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 structure =
        DhcpSubnetElementInfoArrayV5Converter.toNative(value)) {
      require(UnionByHand.read(Pointer.nativeValue(structure.getPointer())));
    }
  }

  private void require(DhcpSubnetElementInfoArrayV5 read) {
    if (!read.equals(value)) {
      throw new AssertionError("what was read is not what was written");
    }
  }

  /** Frees them. */
  @TearDown
  public void close() {
    memory.close();
  }

  /**
   * Through structures of JNA.
   *
   * @return the values
   */
  @Benchmark
  public DhcpSubnetElementInfoArrayV5 readThroughJna() {
    return UnionThroughJna.read(pointer);
  }

  /**
   * Through a window, by hand.
   *
   * @return the values
   */
  @Benchmark
  public DhcpSubnetElementInfoArrayV5 readByHand() {
    return UnionByHand.read(address);
  }

  /**
   * Through the generated converter.
   *
   * @return the values
   */
  @Benchmark
  public DhcpSubnetElementInfoArrayV5 readGenerated() {
    return DhcpSubnetElementInfoArrayV5Converter.fromNative(pointer);
  }

  /**
   * Through structures of JNA.
   *
   * @return where they were
   */
  @Benchmark
  public Object writeThroughJna() {
    try (JnaMemory jna = new JnaMemory()) {
      return UnionThroughJna.write(value, jna);
    }
  }

  /**
   * Into one block, by hand.
   *
   * @return where they were
   */
  @Benchmark
  public Object writeByHand() {
    try (Memory block = UnionByHand.write(value)) {
      return block;
    }
  }

  /**
   * Through the generated converter.
   *
   * @return where they were
   */
  @Benchmark
  public Object writeGenerated() {
    try (DhcpSubnetsNative.DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 structure =
        DhcpSubnetElementInfoArrayV5Converter.toNative(value)) {
      return structure.getPointer();
    }
  }

  private static DhcpSubnetElementInfoArrayV5 elements(int count) {
    List<DhcpSubnetElementDataV5> elements = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Inet4Address from = new Ipv4Adapter().fromInt(0x0A000000 + 256 * i);
      Inet4Address to = new Ipv4Adapter().fromInt(0x0A0000FF + 256 * i);
      elements.add(element(i, from, to));
    }
    return new DhcpSubnetElementInfoArrayV5(elements);
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
}
