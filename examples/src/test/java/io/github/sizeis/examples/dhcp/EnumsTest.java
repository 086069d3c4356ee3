package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The constants are those of the header, with the numbers that memory has for them. */
class EnumsTest {

  @Test
  void quarantineStatusHasTheNumbersOfTheHeader() {
    assertNumbers(
        Dhcpsapi.QuarantineStatus.values(),
        v -> {
          Dhcpv4FailoverClientInfo client = Samples.CLIENT.toBuilder().status(v).build();
          try (DhcpsapiNative.DHCPV4_FAILOVER_CLIENT_INFO written =
              Dhcpv4FailoverClientInfoConverter.toNative(client)) {
            return written.Status;
          }
        });
  }

  @Test
  void theStatesOfTheProtocolHaveTheNumbersOfTheHeader() {
    assertNumbers(
        Dhcpsapi.FSM_STATE.values(),
        v -> number(Samples.RELATIONSHIP.toBuilder().state(v).build(), s -> s.State));
    assertNumbers(
        Dhcpsapi.FSM_STATE.values(),
        v -> number(Samples.RELATIONSHIP.toBuilder().prevState(v).build(), s -> s.PrevState));
  }

  @Test
  void modesAndServersHaveTheNumbersOfTheHeader() {
    assertNumbers(
        Dhcpsapi.DHCP_FAILOVER_MODE.values(),
        v -> number(Samples.RELATIONSHIP.toBuilder().mode(v).build(), s -> s.Mode));
    assertNumbers(
        Dhcpsapi.DHCP_FAILOVER_SERVER.values(),
        v -> number(Samples.RELATIONSHIP.toBuilder().serverType(v).build(), s -> s.ServerType));
  }

  private static int number(
      DhcpFailoverRelationship value,
      Function<DhcpsapiNative.DHCP_FAILOVER_RELATIONSHIP, Integer> field) {
    try (DhcpsapiNative.DHCP_FAILOVER_RELATIONSHIP written =
        DhcpFailoverRelationshipConverter.toNative(value)) {
      return field.apply(written);
    }
  }

  private static <E extends Enum<E>> void assertNumbers(
      E[] constants, Function<E, Integer> number) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Arrays.stream(constants).forEach(c -> numbers.put(c.name(), number.apply(c)));
    assertEquals(
        OracleLayouts.constants(constants[0].getDeclaringClass().getSimpleName()), numbers);
  }
}
