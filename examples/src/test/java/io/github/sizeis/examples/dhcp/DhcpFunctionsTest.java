package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.CValue;
import io.github.sizeis.examples.dhcp.OracleFunctions.OracleFunction;
import io.github.sizeis.examples.dhcp.OracleFunctions.OracleParameter;
import io.github.sizeis.runtime.Progress;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All functions of {@code dhcpsapi.h} are declared as the header has them. */
class DhcpFunctionsTest {
  /** Each container that frees has it. */
  private static final String FREE = "DhcpRpcFreeMemory";

  static Stream<OracleFunction> all() {
    return OracleFunctions.all();
  }

  static Stream<OracleFunction> enumerations() {
    return OracleFunctions.enumerations();
  }

  private static List<Method> declared(String name) {
    return DhcpApi.all().stream()
        .flatMap(DhcpApi::functions)
        .filter(m -> m.getName().equals(name))
        .toList();
  }

  @Test
  void theOracleKnowsAllFunctions() {
    assertEquals(196, all().count());
    assertEquals(27, enumerations().count());
  }

  @Test
  void noOtherFunctionIsDeclared() {
    List<String> known = all().map(OracleFunction::name).toList();
    List<String> others =
        DhcpApi.all().stream()
            .flatMap(DhcpApi::functions)
            .map(Method::getName)
            .filter(n -> !known.contains(n))
            .toList();
    assertEquals(List.of(), others);
  }

  @ParameterizedTest
  @MethodSource("all")
  void functionsAreDeclaredOnce(OracleFunction function) {
    int declarations = declared(function.name()).size();
    assertTrue(
        declarations == 1 || function.name().equals(FREE), declarations + " declarations of it");
  }

  @ParameterizedTest
  @MethodSource("all")
  void parametersHaveTheNamesAndTheOrderOfTheHeader(OracleFunction function) {
    for (Method method : declared(function.name())) {
      assertTrue(Arrays.stream(method.getParameters()).allMatch(Parameter::isNamePresent));
      assertEquals(
          function.parameters().stream().map(OracleParameter::name).toList(),
          Arrays.stream(method.getParameters()).map(Parameter::getName).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void parametersAndResultsAreAsWideAsInTheHeader(OracleFunction function) {
    for (Method method : declared(function.name())) {
      assertEquals(
          function.parameters().stream().map(p -> wide(p.type())).toList(),
          Arrays.stream(method.getParameterTypes()).map(DhcpFunctionsTest::wide).toList());
      assertEquals(wide(function.returns()), wide(method.getReturnType()));
    }
  }

  private static String wide(String type) {
    if (type.endsWith("*")) {
      return "pointer";
    }
    return switch (type) {
      case "UInt32", "Int32", "BOOL" -> "4 bytes";
      case "UInt16" -> "2 bytes";
      case "Void" -> "nothing";
      default -> type + " by value";
    };
  }

  private static String wide(Class<?> type) {
    if (Structure.ByValue.class.isAssignableFrom(type)) {
      return type.getEnclosingClass().getSimpleName() + " by value";
    } else if (type == Pointer.class) {
      return "pointer";
    } else if (type == void.class) {
      return "nothing";
    }
    return type == int.class ? "4 bytes" : type == short.class ? "2 bytes" : type.getName();
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void enumerationsAreStreams(OracleFunction function) {
    List<Method> methods =
        DhcpApi.all().stream().flatMap(a -> a.methods(function.name()).stream()).toList();
    assertEquals(2, methods.size());
    assertTrue(methods.stream().allMatch(m -> m.getReturnType() == Stream.class));
    assertEquals(
        1,
        methods.stream()
            .filter(m -> m.getParameterTypes()[m.getParameterCount() - 1] == Progress.class)
            .count());
  }

  @Test
  void theCodesAreThoseOfTheHeader() throws NoSuchFieldException {
    Map<String, Integer> declared = new LinkedHashMap<>();
    for (DhcpError error : DhcpError.values()) {
      long value = DhcpError.class.getField(error.name()).getAnnotation(CValue.class).value();
      declared.put(error.name(), (int) value);
    }
    assertEquals(OracleFunctions.errorCodes(), declared);
  }
}
