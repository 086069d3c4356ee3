package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.dhcp.DhcpBootpIpRange;
import io.github.sizeis.examples.dhcp.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.DhcpIpRange;
import io.github.sizeis.examples.dhcp.DhcpIpReservationV4;
import io.github.sizeis.examples.dhcp.DhcpOption;
import io.github.sizeis.examples.dhcp.DhcpOptionArray;
import io.github.sizeis.examples.dhcp.DhcpOptionArrayConverter;
import io.github.sizeis.examples.dhcp.DhcpOptionDataElement;
import io.github.sizeis.examples.dhcp.DhcpOptions.DHCP_OPTION_TYPE;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementDataV5;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementInfoArrayV5;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementInfoArrayV5Converter;
import io.github.sizeis.examples.dhcp.DhcpSubnets.DHCP_SUBNET_ELEMENT_TYPE;
import io.github.sizeis.examples.dhcp.DwordDword;
import io.github.sizeis.runtime.Source;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Unions as real compilers lay them out, in each of their arms. */
class UnionImagesTest {

  private static final List<Binding> BINDINGS =
      List.of(
          Binding.of(DhcpSubnetElementInfoArrayV5Converter.class),
          Binding.of(DhcpOptionArrayConverter.class));

  static Stream<OracleImage> all() {
    return OracleImage.listedIn("unions.json").stream();
  }

  static Stream<OracleImage> ofThisMachine() {
    return all().filter(i -> i.file().pointerSize() == Native.POINTER_SIZE);
  }

  @ParameterizedTest
  @MethodSource("all")
  void aDumpDecodes(OracleImage image) {
    assertEquals(expected(image), read(image, image.root(), image.dump()));
  }

  @ParameterizedTest
  @Tag("little-endian")
  @MethodSource("ofThisMachine")
  void memoryDecodes(OracleImage image) {
    try (Memory memory = image.relocated()) {
      assertEquals(expected(image), read(image, image.rootIn(memory), Source.memory()));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatWasReadSurvivesMemory(OracleImage image) {
    Object value = read(image, image.root(), image.dump());
    assertEquals(expected(image), binding(image).throughMemory(value));
  }

  private static Binding binding(OracleImage image) {
    return BINDINGS.stream()
        .filter(b -> b.cName().equals(image.rootType()))
        .findFirst()
        .orElseThrow();
  }

  private static Object read(OracleImage image, Pointer root, Source source) {
    return binding(image).read(root, source);
  }

  private static Object expected(OracleImage image) {
    return image.rootType().equals("DHCP_OPTION_ARRAY") ? options() : elements();
  }

  private static Inet4Address ip(int bits) {
    byte[] bytes = {(byte) (bits >>> 24), (byte) (bits >>> 16), (byte) (bits >>> 8), (byte) bits};
    try {
      return (Inet4Address) InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  /** One arm under two discriminants: it must say which, or it could not be written back. */
  private static DhcpSubnetElementInfoArrayV5 elements() {
    return new DhcpSubnetElementInfoArrayV5(
        List.of(
            new DhcpSubnetElementDataV5.IpRange(
                DHCP_SUBNET_ELEMENT_TYPE.DhcpIpRanges,
                new DhcpBootpIpRange(ip(1), ip(2), 3, 4294967295L)),
            new DhcpSubnetElementDataV5.SecondaryHost(new DhcpHostInfo(ip(5), "NB", null)),
            new DhcpSubnetElementDataV5.ReservedIp(
                new DhcpIpReservationV4(ip(7), new byte[] {0, 1, 2}, 3)),
            new DhcpSubnetElementDataV5.ExcludeIpRange(new DhcpIpRange(ip(8), ip(9))),
            new DhcpSubnetElementDataV5.IpUsedCluster(null),
            new DhcpSubnetElementDataV5.IpRange(
                DHCP_SUBNET_ELEMENT_TYPE.DhcpIpRangesDhcpBootp,
                new DhcpBootpIpRange(ip(10), ip(11), 0, 0))));
  }

  private static DhcpOptionArray options() {
    return new DhcpOptionArray(
        List.of(
            option(1, "Subnet Mask", null, address(-256)),
            option(6, "DNS Servers", "array", address(167772161), address(167772162)),
            option(15, "", "", new DhcpOptionDataElement.StringDataOption("example.test")),
            option(
                200,
                "every type",
                null,
                new DhcpOptionDataElement.ByteOption(254),
                new DhcpOptionDataElement.WordOption(65534),
                new DhcpOptionDataElement.DWordOption(4294967294L),
                new DhcpOptionDataElement.DWordDWordOption(new DwordDword(1, Integer.MIN_VALUE)),
                address(16909060),
                new DhcpOptionDataElement.StringDataOption(null),
                new DhcpOptionDataElement.BinaryDataOption(new byte[] {1, 2, 3}),
                new DhcpOptionDataElement.EncapsulatedDataOption(new byte[0]),
                new DhcpOptionDataElement.Ipv6AddressDataOption("2001:db8::1")),
            option(201, "no value", null)));
  }

  private static DhcpOptionDataElement address(int bits) {
    return new DhcpOptionDataElement.IpAddressOption(ip(bits));
  }

  private static DhcpOption option(
      int id, String name, @Nullable String comment, DhcpOptionDataElement... values) {
    DHCP_OPTION_TYPE type =
        values.length > 1 || id == 200
            ? DHCP_OPTION_TYPE.DhcpArrayTypeOption
            : DHCP_OPTION_TYPE.DhcpUnaryElementTypeOption;
    return new DhcpOption(id, name, comment, List.of(values), type);
  }
}
