package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Native;
import io.github.sizeis.examples.dhcp.DhcpPolicies.DHCP_PROPERTY_ID;
import io.github.sizeis.examples.dhcp.DhcpPolicies.DHCP_PROPERTY_TYPE;
import io.github.sizeis.examples.dhcp.OracleFunctions.OracleFunction;
import io.github.sizeis.examples.dhcp.OracleFunctions.OracleParameter;
import io.github.sizeis.examples.dhcp.fake.FakeLibrary;
import io.github.sizeis.examples.dhcp.fake.Graph;
import io.github.sizeis.runtime.NativeCallException;
import io.github.sizeis.runtime.NativeDataException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every method of every client, with random arguments over a library that fills memory as a
 * server's answer does: what comes out is what was put in, and nothing is left that was allocated.
 */
class DhcpCallsTest {
  private static final int ERROR_ACCESS_DENIED = 5;

  /** They free what C allocated: clients call them, and no one else has anything to free. */
  private static final Set<String> WITHOUT_METHOD =
      Set.of("DhcpRpcFreeMemory", "DhcpHlprFreeV4Policy", "DhcpHlprFreeV4PolicyEx");

  /** What they return is the result. */
  private static final Set<String> TELLING =
      Set.of(
          "DhcpHlprIsV4PolicySingleUC",
          "DhcpHlprIsV4PolicyWellFormed",
          "DhcpHlprFindV4DhcpProperty");

  static Stream<OracleFunction> functions() {
    return OracleFunctions.all()
        .filter(f -> !WITHOUT_METHOD.contains(f.name()) && !TELLING.contains(f.name()))
        .filter(f -> f.enumeration().isEmpty());
  }

  static Stream<OracleFunction> failing() {
    return functions().filter(f -> f.returns().equals("UInt32"));
  }

  static Stream<OracleFunction> allocating() {
    return functions()
        .filter(f -> f.parameters().stream().anyMatch(DhcpCallsTest::isAllocatedStruct));
  }

  private static boolean isAllocatedStruct(OracleParameter parameter) {
    return parameter.comesOut() && parameter.type().endsWith("**") && !parameter.target().isEmpty();
  }

  /** A library in which the helpers' own functions free what the helpers have made. */
  private static FakeLibrary library() {
    FakeLibrary library = new FakeLibrary();
    for (String freeing : List.of("DhcpHlprFreeV4Policy", "DhcpHlprFreeV4PolicyEx")) {
      library.does(
          freeing,
          in -> {
            library.heap().freeAll();
            return null;
          });
    }
    return library;
  }

  @Test
  void onlyWhatFreesIsNoMethod() {
    Stream<String> without =
        OracleFunctions.all()
            .map(OracleFunction::name)
            .filter(n -> DhcpApi.all().stream().allMatch(a -> a.methods(n).isEmpty()));
    assertEquals(WITHOUT_METHOD, Set.copyOf(without.toList()));
  }

  @Test
  void everyMethodIsCalled() {
    assertEquals(163, functions().count());
    assertEquals(50, allocating().count());
  }

  @ParameterizedTest
  @MethodSource("functions")
  void whatComesOutIsTheResult(OracleFunction function) {
    FakeLibrary library = library();
    DhcpCall call = DhcpCall.of(function);
    for (int i = 0; i < 5; i++) {
      DhcpAnswer answer = DhcpAnswer.to(call);
      answer.from(library, 0);
      assertEquals(answer.parts(), parts(call.on(library), answer.parts()));
      assertEquals(0, library.heap().blocksLeft());
    }
    boolean allocates = !function.results().isEmpty();
    assertEquals(allocates, library.heap().blocksFreed() > 0);
  }

  /** The parts of a result, with numbers and times as the bits that C has for them. */
  private static List<Object> parts(@Nullable Object result, List<Object> expected) {
    if (expected.isEmpty()) {
      assertEquals(null, result);
      return List.of();
    } else if (expected.size() == 1) {
      return List.of(bits(result, expected.get(0)));
    }
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : result.getClass().getRecordComponents()) {
      try {
        parts.add(bits(component.getAccessor().invoke(result), expected.get(parts.size())));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
    return parts;
  }

  private static Object bits(@Nullable Object part, Object expected) {
    if (!(expected instanceof Integer)) {
      return part;
    } else if (part instanceof Boolean truth) {
      return truth ? 1 : 0;
    } else if (part instanceof Instant time) {
      return (int) time.getEpochSecond();
    }
    assertTrue(((Number) part).longValue() >= Integer.MIN_VALUE);
    return ((Number) part).intValue();
  }

  @ParameterizedTest
  @MethodSource("failing")
  void codesOfFailureHaveTheirNames(OracleFunction function) {
    FakeLibrary library = library().does(function.name(), in -> ERROR_ACCESS_DENIED);
    NativeCallException e =
        assertThrows(NativeCallException.class, () -> DhcpCall.of(function).on(library));
    assertEquals(ERROR_ACCESS_DENIED, e.code());
    assertTrue(e.getMessage().startsWith(function.name()), e.getMessage());
    assertTrue(e.getMessage().contains("ERROR_ACCESS_DENIED"), e.getMessage());
  }

  @ParameterizedTest
  @MethodSource("allocating")
  void whatAFailedCallAllocatedIsFreed(OracleFunction function) {
    FakeLibrary library = library();
    DhcpCall call = DhcpCall.of(function);
    DhcpAnswer.to(call).from(library, ERROR_ACCESS_DENIED);
    assertThrows(NativeCallException.class, () -> call.on(library));
    assertEquals(0, library.heap().blocksLeft());
    assertTrue(library.heap().blocksFreed() > 0);
  }

  @ParameterizedTest
  @MethodSource("allocating")
  void nothingWhereSomethingMustBeIsRefused(OracleFunction function) {
    FakeLibrary library = library().does(function.name(), in -> 0);
    NativeDataException e =
        assertThrows(NativeDataException.class, () -> DhcpCall.of(function).on(library));
    assertTrue(e.getMessage().startsWith(function.name() + "."), e.getMessage());
  }

  /** Each pointer of an answer is NULL once: that is null, or refused, and the rest is freed. */
  @ParameterizedTest
  @MethodSource("allocating")
  void aNullAnywhereIsAValueOrRefused(OracleFunction function) {
    FakeLibrary library = library();
    DhcpCall call = DhcpCall.of(function);
    var result = DhcpAnswer.to(call).graph();
    for (int pointer : result.getValue().pointers()) {
      Graph hostile = result.getValue().without(pointer);
      library.does(
          function.name(),
          in -> {
            in.put(result.getKey().name(), hostile);
            return 0;
          });
      try {
        call.on(library);
      } catch (NativeDataException e) {
        assertTrue(e.getMessage().startsWith(function.name() + "."), e.getMessage());
        assertTrue(e.getMessage().contains("NULL"), e.getMessage());
      }
      assertEquals(0, library.heap().blocksLeft(), "NULL at " + pointer);
    }
  }

  @Test
  void whatAHelperReturnsIsTheResult() {
    for (int truth : List.of(0, 1)) {
      for (String telling : List.of("DhcpHlprIsV4PolicySingleUC", "DhcpHlprIsV4PolicyWellFormed")) {
        FakeLibrary library = library().does(telling, in -> truth);
        assertEquals(truth == 1, DhcpCall.of(OracleFunctions.named(telling)).on(library));
      }
    }
  }

  @Test
  void aPropertyIsFoundInTheListThatWentIn() {
    String find = "DhcpHlprFindV4DhcpProperty";
    DhcpProperty property =
        new DhcpProperty(
            DHCP_PROPERTY_ID.DhcpPropIdPolicyDnsSuffix, new DhcpPropertyValue.DWordValue(7));
    FakeLibrary library =
        library().does(find, in -> in.pointer("PropertyArray").getPointer(Native.POINTER_SIZE));
    DhcpPoliciesClient policies =
        DhcpPoliciesClient.over(library.as(DhcpPoliciesNative.Library.class));
    assertEquals(
        property,
        policies.hlprFindV4DhcpProperty(
            List.of(property),
            DHCP_PROPERTY_ID.DhcpPropIdPolicyDnsSuffix,
            DHCP_PROPERTY_TYPE.DhcpPropTypeDword));
  }
}
