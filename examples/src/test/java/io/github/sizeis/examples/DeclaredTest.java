package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All of a header's types are declared, under the names that they have there. */
class DeclaredTest {

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
    assertTrue(declared(name), name + " is not declared");
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
