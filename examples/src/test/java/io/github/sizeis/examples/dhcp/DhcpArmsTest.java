package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sizeis.examples.dhcp.DhcpPolicies.DHCP_PROPERTY_ID;
import io.github.sizeis.examples.dhcp.fake.FakeLibrary;
import io.github.sizeis.examples.dhcp.fake.Graph;
import io.github.sizeis.runtime.NativeDataException;
import java.net.Inet4Address;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Unions in what functions return, of a kind that no one has declared: refused with the path. What
 * lies behind such an arm cannot be freed, for no one knows what it is; all else is.
 */
class DhcpArmsTest {
  private static final int UNKNOWN = 99;
  private static final Inet4Address ADDRESS = Samples.CLIENT.clientIpAddress();

  /**
   * An answer with an arm that is unknown.
   *
   * @param function the function
   * @param result the parameter that comes out
   * @param graph the answer
   * @param discriminant where it lies
   * @param path where it is in the declarations
   * @param left how many blocks lie behind the arm
   * @param freed how many do not
   */
  private record Answer(
      String function,
      String result,
      Graph graph,
      int discriminant,
      String path,
      int left,
      int freed) {
    @Override
    public String toString() {
      return function;
    }
  }

  static Stream<Answer> answers() {
    return Stream.of(elements(), option(), attribute(), policy());
  }

  /** Two reservations, each with a client and its bytes. */
  private static Answer elements() {
    DhcpSubnetElementDataV5 reserved =
        new DhcpSubnetElementDataV5.ReservedIp(
            new DhcpIpReservationV4(ADDRESS, new byte[] {1, 2, 3}, 1));
    Graph page =
        Graph.of(
            new DhcpSubnetElementInfoArrayV5(List.of(reserved, reserved)),
            DhcpSubnetElementInfoArrayV5Converter::listToNative);
    return new Answer(
        "DhcpEnumSubnetElementsV5",
        "EnumElementInfo",
        page,
        behind(page, 0),
        "Elements[0].ElementType",
        3,
        5);
  }

  /** Two strings. */
  private static Answer option() {
    DhcpOptionDataElement text = new DhcpOptionDataElement.StringDataOption("text");
    Graph value =
        Graph.of(
            new DhcpOptionValue(15, List.of(text, text)), DhcpOptionValueConverter::listToNative);
    return new Answer(
        "DhcpGetOptionValue",
        "OptionValue",
        value,
        behind(value, 0),
        "Value.Elements[0].OptionType",
        1,
        3);
  }

  /** Nothing but numbers. */
  private static Answer attribute() {
    Graph attribute =
        Graph.of(
            new DhcpAttrib(1, new DhcpAttribValue.DhcpAttribBool(true)),
            DhcpAttribConverter::listToNative);
    return new Answer(
        "DhcpServerQueryAttribute", "pDhcpAttrib", attribute, Integer.BYTES, "Anonymous", 0, 1);
  }

  /** A string as a property. */
  private static Answer policy() {
    DhcpProperty suffix =
        new DhcpProperty(
            DHCP_PROPERTY_ID.DhcpPropIdPolicyDnsSuffix,
            new DhcpPropertyValue.StringValue("example.test"));
    Graph policy =
        Graph.of(
            DhcpPolicyEx.builder().subnet(ADDRESS).properties(List.of(suffix)).build(),
            DhcpPolicyExConverter::listToNative);
    return new Answer(
        "DhcpV4GetPolicyEx",
        "Policy",
        policy,
        behind(policy, 1) + Integer.BYTES,
        "Properties.Elements[0].Type",
        1,
        3);
  }

  /** What a pointer of the answer points to, counted in the order in which they lie there. */
  private static int behind(Graph graph, int pointer) {
    return graph.target(graph.pointers().get(pointer));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anUnknownArmIsRefusedAndTheRestIsFreed(Answer answer) {
    FakeLibrary library =
        new FakeLibrary()
            .does(
                answer.function(),
                in -> {
                  in.put(answer.result(), answer.graph().with(answer.discriminant(), UNKNOWN));
                  return 0;
                });
    DhcpCall call = DhcpCall.of(OracleFunctions.named(answer.function()));
    NativeDataException e =
        assertThrows(
            NativeDataException.class,
            () -> {
              if (call.on(library) instanceof Stream<?> elements) {
                elements.forEach(x -> {});
              }
            });
    assertEquals(
        answer.function() + "." + answer.result() + "." + answer.path(), e.path(), e.getMessage());
    assertEquals(answer.left(), library.heap().blocksLeft());
    assertEquals(answer.freed(), library.heap().blocksFreed());
  }
}
