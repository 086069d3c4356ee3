package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All of a header's types are declared, under the names that they have there. */
class DeclaredTest {

  /** They hold unions and windows, or such as do. */
  private static final Set<String> NOT_YET =
      Set.of(
          "DHCP_ALL_OPTIONS",
          "DHCP_ALL_OPTION_VALUES",
          "DHCP_ALL_OPTION_VALUES_PB",
          "DHCP_ATTRIB",
          "DHCP_ATTRIB_ARRAY",
          "DHCP_CLIENT_INFO_EX",
          "DHCP_CLIENT_INFO_EX_ARRAY",
          "DHCP_OPTION",
          "DHCP_OPTION_ARRAY",
          "DHCP_OPTION_DATA",
          "DHCP_OPTION_DATA_ELEMENT",
          "DHCP_OPTION_LIST",
          "DHCP_OPTION_SCOPE_INFO",
          "DHCP_OPTION_SCOPE_INFO6",
          "DHCP_OPTION_VALUE",
          "DHCP_OPTION_VALUE_ARRAY",
          "DHCP_POLICY_EX",
          "DHCP_POLICY_EX_ARRAY",
          "DHCP_PROPERTY",
          "DHCP_PROPERTY_ARRAY",
          "DHCP_SEARCH_INFO",
          "DHCP_SEARCH_INFO_V6",
          "DHCP_SERVER_CONFIG_INFO_V4",
          "DHCP_SERVER_CONFIG_INFO_VQ",
          "DHCP_SERVER_OPTIONS",
          "DHCP_SUBNET_ELEMENT_DATA",
          "DHCP_SUBNET_ELEMENT_DATA_V4",
          "DHCP_SUBNET_ELEMENT_DATA_V5",
          "DHCP_SUBNET_ELEMENT_DATA_V6",
          "DHCP_SUBNET_ELEMENT_INFO_ARRAY",
          "DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4",
          "DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5",
          "DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6");

  static Stream<String> names() {
    return OracleLayouts.names("dhcpsapi");
  }

  @Test
  void theOracleKnowsAllOfDhcpsapi() {
    assertEquals(163, names().count());
  }

  @ParameterizedTest
  @MethodSource("names")
  void typesAreDeclared(String name) {
    boolean expected = !NOT_YET.contains(name.replaceFirst("\\..*", ""));
    assertEquals(expected, declared(name), name);
  }

  /** Types inside of another are declared there; where they have no name, under any name. */
  private static boolean declared(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return Containers.declared(name).isPresent();
    }
    String inner = name.substring(dot + 1).replaceFirst("^_", "");
    return Containers.declared(name.substring(0, dot)).stream()
        .flatMap(d -> Arrays.stream(d.getDeclaredClasses()))
        .anyMatch(d -> inner.startsWith("Anonymous") || d.getSimpleName().equals(inner));
  }
}
