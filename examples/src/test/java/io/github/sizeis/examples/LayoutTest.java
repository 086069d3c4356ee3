package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Structure;
import com.sun.jna.Union;
import io.github.sizeis.internal.Host;
import io.github.sizeis.runtime.Abi;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Three parties agree on every byte: C compilers, the generated code, and JNA. */
class LayoutTest {

  /** Marked {@code @Ignore}: converters do not look at them, so that they know no offset. */
  private static final Set<String> IGNORED = Set.of("CurrentIpAddress", "CurrentDnsServer");

  /** What all arms of a union begin with: each has it as a field of its own. */
  private static final Set<String> TAGS = Set.of("si_family");

  static Stream<Arguments> rawOnEveryAbi() {
    return Bindings.raw().flatMap(b -> Stream.of(Abi.values()).map(a -> Arguments.of(b, a)));
  }

  /** None of these structs has a field on which System V and Windows differ. */
  @ParameterizedTest
  @MethodSource("rawOnEveryAbi")
  void dumpsAreReadAsTheCompilerLaysThemOut(Binding struct, Abi abi) {
    Layout expected = OracleLayouts.of(struct.cName(), abi);
    assertEquals(expected, GeneratedLayouts.ofDump(struct, abi, expected.offsets().keySet()));
  }

  /** Unions have all at offset 0. */
  static Stream<Binding> structs() {
    return Bindings.all().filter(b -> !Union.class.isAssignableFrom(b.structure()));
  }

  @ParameterizedTest
  @MethodSource("structs")
  void convertersReadAndWriteAsTheCompilerLaysOut(Binding struct) {
    Layout expected = OracleLayouts.of(struct.cName(), Host.ABI);
    expected.offsets().keySet().removeAll(IGNORED);
    assertEquals(
        expected, GeneratedLayouts.ofConverter(struct, Host.ABI, expected.offsets().keySet()));
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.Bindings#structures")
  void jnaLaysOutAsTheCompilerDoes(Class<? extends Structure> type) {
    Layout expected = OracleLayouts.of(type.getSimpleName(), Host.ABI);
    Containers.emptyArms(type).forEach(expected.offsets()::remove);
    expected.offsets().keySet().removeAll(TAGS);
    assertEquals(expected, GeneratedLayouts.ofJna(Structure.newInstance(type)));
  }

  /** Unions have converters only where they tell themselves what they hold. */
  @Test
  void everyStructHasAConverter() {
    Set<Class<?>> missed =
        Bindings.structures()
            .filter(s -> !Union.class.isAssignableFrom(s))
            .collect(Collectors.toSet());
    Bindings.all().map(Binding::structure).forEach(missed::remove);
    assertEquals(Set.of(), missed);
  }
}
