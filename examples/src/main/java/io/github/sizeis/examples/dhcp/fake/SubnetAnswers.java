package io.github.sizeis.examples.dhcp.fake;

import io.github.sizeis.examples.dhcp.DhcpError;
import io.github.sizeis.examples.dhcp.DhcpIpArray;
import io.github.sizeis.examples.dhcp.DhcpIpArrayConverter;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementDataV5;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementDataV5Converter;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementInfoArrayV5;
import io.github.sizeis.examples.dhcp.DhcpSubnetElementInfoArrayV5Converter;
import io.github.sizeis.examples.dhcp.DhcpSubnetInfo;
import io.github.sizeis.examples.dhcp.DhcpSubnetInfoConverter;
import io.github.sizeis.examples.dhcp.DhcpSubnets.DHCP_SUBNET_ELEMENT_TYPE;
import io.github.sizeis.examples.dhcp.Dhcpsapi.DHCP_FORCE_FLAG;
import io.github.sizeis.internal.EnumCodec;
import java.net.Inet4Address;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What a server answers that is asked about its subnets. */
record SubnetAnswers(FakeDhcpServer server) {
  private static final Paging ADDRESSES =
      new Paging("EnumInfo", "ElementsRead", "ElementsTotal", true, 1);
  private static final Paging ELEMENTS =
      new Paging(
          "EnumElementInfo",
          "ElementsRead",
          "ElementsTotal",
          false,
          DhcpSubnetElementDataV5Converter.SIZE);

  private static final EnumCodec<DHCP_FORCE_FLAG> FORCE =
      EnumCodec.ordinals(DHCP_FORCE_FLAG.values(), null);
  private static final EnumCodec<DHCP_SUBNET_ELEMENT_TYPE> TYPES =
      EnumCodec.ordinals(DHCP_SUBNET_ELEMENT_TYPE.values(), null);

  void addTo(FakeLibrary library) {
    library
        .does("DhcpEnumSubnets", this::addresses)
        .does("DhcpCreateSubnet", this::create)
        .does("DhcpGetSubnetInfo", in -> inScope(in, s -> get(in, s)))
        .does("DhcpSetSubnetInfo", in -> inScope(in, s -> set(in, s)))
        .does("DhcpDeleteSubnet", in -> inScope(in, s -> delete(in, s)))
        .does("DhcpEnumSubnetElementsV5", in -> inScope(in, s -> elements(in, s)))
        .does("DhcpAddSubnetElementV5", in -> inScope(in, s -> addElement(in, s)))
        .does("DhcpRemoveSubnetElementV5", in -> inScope(in, s -> removeElement(in, s)));
  }

  private int inScope(Arguments in, ToIntFunction<Scope> answer) {
    Optional<Scope> scope = server.scope(Answers.address(in, "SubnetAddress"));
    return scope.isPresent()
        ? answer.applyAsInt(scope.get())
        : Answers.code(DhcpError.ERROR_DHCP_SUBNET_NOT_PRESENT);
  }

  private int addresses(Arguments in) {
    List<Inet4Address> all = server.scopes().stream().map(s -> s.info().subnetAddress()).toList();
    return ADDRESSES.page(
        in, all, p -> Graph.of(new DhcpIpArray(p), DhcpIpArrayConverter::listToNative));
  }

  private int create(Arguments in) {
    DhcpSubnetInfo subnet = in.value("SubnetInfo", DhcpSubnetInfoConverter::fromNative);
    if (server.scope(subnet.subnetAddress()).isPresent()) {
      return Answers.code(DhcpError.ERROR_DHCP_SUBNET_EXISTS);
    }
    server.add(subnet);
    return Answers.code(DhcpError.ERROR_SUCCESS);
  }

  private static int get(Arguments in, Scope scope) {
    in.put("SubnetInfo", Graph.of(scope.info(), DhcpSubnetInfoConverter::listToNative));
    return Answers.code(DhcpError.ERROR_SUCCESS);
  }

  private static int set(Arguments in, Scope scope) {
    scope.change(in.value("SubnetInfo", DhcpSubnetInfoConverter::fromNative));
    return Answers.code(DhcpError.ERROR_SUCCESS);
  }

  private int delete(Arguments in, Scope scope) {
    boolean inUse = !scope.clients().isEmpty();
    if (inUse && FORCE.decode(in.number("ForceFlag"), "ForceFlag") == DHCP_FORCE_FLAG.DhcpNoForce) {
      return Answers.code(DhcpError.ERROR_DHCP_ELEMENT_CANT_REMOVE);
    }
    server.remove(scope);
    return Answers.code(DhcpError.ERROR_SUCCESS);
  }

  private static int elements(Arguments in, Scope scope) {
    DHCP_SUBNET_ELEMENT_TYPE type = TYPES.decode(in.number("EnumElementType"), "EnumElementType");
    List<DhcpSubnetElementDataV5> all =
        scope.elements().stream().filter(e -> isOf(e, type)).toList();
    return ELEMENTS.page(
        in,
        all,
        p ->
            Graph.of(
                new DhcpSubnetElementInfoArrayV5(p),
                DhcpSubnetElementInfoArrayV5Converter::listToNative));
  }

  private static boolean isOf(DhcpSubnetElementDataV5 element, DHCP_SUBNET_ELEMENT_TYPE type) {
    if (element instanceof DhcpSubnetElementDataV5.IpRange range) {
      return range.elementType() == type;
    }
    return switch (type) {
      case DhcpSecondaryHosts -> element instanceof DhcpSubnetElementDataV5.SecondaryHost;
      case DhcpReservedIps -> element instanceof DhcpSubnetElementDataV5.ReservedIp;
      case DhcpExcludedIpRanges -> element instanceof DhcpSubnetElementDataV5.ExcludeIpRange;
      case DhcpIpUsedClusters -> element instanceof DhcpSubnetElementDataV5.IpUsedCluster;
      default -> false;
    };
  }

  private static int addElement(Arguments in, Scope scope) {
    scope.elements().add(in.value("AddElementInfo", DhcpSubnetElementDataV5Converter::fromNative));
    return Answers.code(DhcpError.ERROR_SUCCESS);
  }

  private static int removeElement(Arguments in, Scope scope) {
    boolean removed =
        scope
            .elements()
            .remove(in.value("RemoveElementInfo", DhcpSubnetElementDataV5Converter::fromNative));
    return Answers.code(removed ? DhcpError.ERROR_SUCCESS : DhcpError.ERROR_DHCP_INVALID_RANGE);
  }
}
