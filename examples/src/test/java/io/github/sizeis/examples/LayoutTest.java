package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Structure;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.Host;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Three parties agree on every byte: C compilers, the generated code, and JNA. */
class LayoutTest {

  static Stream<Arguments> rawOnEveryAbi() {
    return Bindings.raw().flatMap(b -> Stream.of(Abi.values()).map(a -> Arguments.of(b, a)));
  }

  /** None of these structs has a field on which System V and Windows differ. */
  @ParameterizedTest
  @MethodSource("rawOnEveryAbi")
  void dumpsAreReadAsTheCompilerLaysThemOut(Binding struct, Abi abi) {
    assertEquals(OracleLayouts.of(struct.cName(), abi), GeneratedLayouts.ofDump(struct, abi));
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.Bindings#all")
  void convertersReadAndWriteAsTheCompilerLaysOut(Binding struct) {
    assertEquals(
        OracleLayouts.of(struct.cName(), Host.ABI), GeneratedLayouts.ofConverter(struct, Host.ABI));
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.Bindings#all")
  void jnaLaysOutAsTheCompilerDoes(Binding struct) {
    Structure structure = Structure.newInstance(struct.structure());
    assertEquals(OracleLayouts.of(struct.cName(), Host.ABI), GeneratedLayouts.ofJna(structure));
  }

  @Test
  void everyStructureIsLookedAt() {
    Set<Class<?>> missed = Bindings.structures().collect(Collectors.toSet());
    Bindings.all().map(Binding::structure).forEach(missed::remove);
    assertEquals(Set.of(), missed);
  }
}
