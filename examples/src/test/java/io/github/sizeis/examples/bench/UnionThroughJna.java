package io.github.sizeis.examples.bench;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.adapters.Ipv4Adapter;
import io.github.sizeis.examples.bench.UnionStructures.BinaryData;
import io.github.sizeis.examples.bench.UnionStructures.BootpIpRange;
import io.github.sizeis.examples.bench.UnionStructures.Element;
import io.github.sizeis.examples.bench.UnionStructures.ElementArray;
import io.github.sizeis.examples.bench.UnionStructures.HostInfo;
import io.github.sizeis.examples.bench.UnionStructures.IpRange;
import io.github.sizeis.examples.bench.UnionStructures.IpReservation;
import io.github.sizeis.examples.dhcp.DhcpBootpIpRange;
import io.github.sizeis.examples.dhcp.DhcpHostInfo;
import io.github.sizeis.examples.dhcp.DhcpIpRange;
import io.github.sizeis.examples.dhcp.DhcpIpReservationV4;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementDataV5;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementInfoArrayV5;
import io.github.sizeis.examples.dhcp.DhcpSubnets.DHCP_SUBNET_ELEMENT_TYPE;
import java.net.Inet4Address;
import java.util.ArrayList;
import java.util.List;

/** Elements of a subnet through structures and unions of JNA. */
final class UnionThroughJna {

  private static final Ipv4Adapter ADDRESSES = new Ipv4Adapter();
  private static final DHCP_SUBNET_ELEMENT_TYPE[] TYPES = DHCP_SUBNET_ELEMENT_TYPE.values();

  private UnionThroughJna() {}

  static DhcpSubnetElementInfoArrayV5 read(Pointer pointer) {
    ElementArray array = new ElementArray(pointer);
    array.read();
    List<DhcpSubnetElementDataV5> elements = new ArrayList<>(array.NumElements);
    for (Structure each : new Element(array.Elements).toArray(array.NumElements)) {
      each.read();
      elements.add(value((Element) each));
    }
    return new DhcpSubnetElementInfoArrayV5(elements);
  }

  private static DhcpSubnetElementDataV5 value(Element element) {
    return switch (element.ElementType) {
      case 1 -> {
        HostInfo host = element.Element.SecondaryHost;
        yield new DhcpSubnetElementDataV5.SecondaryHost(
            new DhcpHostInfo(
                ip(host.IpAddress),
                JnaMemory.wide(host.NetBiosName),
                JnaMemory.wide(host.HostName)));
      }
      case 2 -> {
        IpReservation reservation = element.Element.ReservedIp;
        BinaryData client = reservation.ReservedForClient;
        yield new DhcpSubnetElementDataV5.ReservedIp(
            new DhcpIpReservationV4(
                ip(reservation.ReservedIpAddress),
                client.Data.getByteArray(0, client.DataLength),
                Byte.toUnsignedInt(reservation.bAllowedClientTypes)));
      }
      case 3 -> {
        IpRange excluded = element.Element.ExcludeIpRange;
        yield new DhcpSubnetElementDataV5.ExcludeIpRange(
            new DhcpIpRange(ip(excluded.StartAddress), ip(excluded.EndAddress)));
      }
      default -> {
        BootpIpRange range = element.Element.IpRange;
        yield new DhcpSubnetElementDataV5.IpRange(
            TYPES[element.ElementType],
            new DhcpBootpIpRange(
                ip(range.StartAddress),
                ip(range.EndAddress),
                Integer.toUnsignedLong(range.BootpAllocated),
                Integer.toUnsignedLong(range.MaxBootpAllowed)));
      }
    };
  }

  private static Inet4Address ip(int bits) {
    return ADDRESSES.fromInt(bits);
  }

  private static int bits(Inet4Address address) {
    return ADDRESSES.toInt(address);
  }

  /** Returns the number of a type of ranges. */
  static int number(DHCP_SUBNET_ELEMENT_TYPE range) {
    return switch (range) {
      case DhcpIpRangesDhcpOnly -> 5;
      case DhcpIpRangesDhcpBootp -> 6;
      case DhcpIpRangesBootpOnly -> 7;
      default -> 0;
    };
  }

  static Pointer write(DhcpSubnetElementInfoArrayV5 value, JnaMemory memory) {
    ElementArray array = memory.own(new ElementArray());
    array.NumElements = value.elements().size();
    Structure[] elements = memory.own(new Element()).toArray(array.NumElements);
    for (int i = 0; i < elements.length; i++) {
      fill((Element) elements[i], value.elements().get(i), memory);
      elements[i].write();
    }
    array.Elements = memory.own(elements[0]).getPointer();
    array.write();
    return array.getPointer();
  }

  private static void fill(Element element, DhcpSubnetElementDataV5 value, JnaMemory memory) {
    if (value instanceof DhcpSubnetElementDataV5.IpRange arm) {
      BootpIpRange.ByReference range = memory.own(new BootpIpRange.ByReference());
      range.StartAddress = bits(arm.value().startAddress());
      range.EndAddress = bits(arm.value().endAddress());
      range.BootpAllocated = (int) arm.value().bootpAllocated();
      range.MaxBootpAllowed = (int) arm.value().maxBootpAllowed();
      element.ElementType = number(arm.elementType());
      element.Element.IpRange = range;
    } else if (value instanceof DhcpSubnetElementDataV5.SecondaryHost arm) {
      HostInfo.ByReference host = memory.own(new HostInfo.ByReference());
      host.IpAddress = bits(arm.value().ipAddress());
      host.NetBiosName = memory.wide(arm.value().netBiosName());
      host.HostName = memory.wide(arm.value().hostName());
      element.ElementType = 1;
      element.Element.SecondaryHost = host;
    } else if (value instanceof DhcpSubnetElementDataV5.ReservedIp arm) {
      IpReservation.ByReference reservation = memory.own(new IpReservation.ByReference());
      reservation.ReservedIpAddress = bits(arm.value().reservedIpAddress());
      reservation.ReservedForClient = memory.own(new BinaryData.ByReference());
      reservation.ReservedForClient.DataLength = arm.value().reservedForClient().length;
      reservation.ReservedForClient.Data = memory.bytes(arm.value().reservedForClient());
      reservation.bAllowedClientTypes = (byte) arm.value().bAllowedClientTypes();
      element.ElementType = 2;
      element.Element.ReservedIp = reservation;
    } else if (value instanceof DhcpSubnetElementDataV5.ExcludeIpRange arm) {
      IpRange.ByReference range = memory.own(new IpRange.ByReference());
      range.StartAddress = bits(arm.value().startAddress());
      range.EndAddress = bits(arm.value().endAddress());
      element.ElementType = 3;
      element.Element.ExcludeIpRange = range;
    }
    element.Element.choose(element.ElementType);
  }
}
