package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Structure;
import io.github.sizeis.examples.dhcp.raw.RawDhcpsapiNative;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.Host;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Three parties agree on every byte: C compilers, the generated code, and JNA. */
class LayoutTest {

  static Stream<Arguments> rawOnEveryAbi() {
    return RawBindings.ALL.stream()
        .flatMap(b -> Stream.of(Abi.values()).map(a -> Arguments.of(b, a)));
  }

  /** None of these structs has a field on which System V and Windows differ. */
  @ParameterizedTest
  @MethodSource("rawOnEveryAbi")
  void dumpsAreReadAsTheCompilerLaysThemOut(Binding<?> struct, Abi abi) {
    assertEquals(OracleLayouts.of(struct.cName(), abi), GeneratedLayouts.ofDump(struct, abi));
  }

  @ParameterizedTest
  @MethodSource("all")
  void convertersReadAndWriteAsTheCompilerLaysOut(Binding<?> struct) {
    assertEquals(
        OracleLayouts.of(struct.cName(), Host.ABI), GeneratedLayouts.ofConverter(struct, Host.ABI));
  }

  @ParameterizedTest
  @MethodSource("all")
  void jnaLaysOutAsTheCompilerDoes(Binding<?> struct) {
    boolean raw = RawBindings.ALL.contains(struct);
    Class<?> container = raw ? RawDhcpsapiNative.class : DhcpsapiNative.class;
    Structure structure =
        Structure.newInstance(struct.structure(container).asSubclass(Structure.class));
    assertEquals(OracleLayouts.of(struct.cName(), Host.ABI), GeneratedLayouts.ofJna(structure));
  }

  static Stream<Binding<?>> all() {
    return Stream.concat(RawBindings.ALL.stream(), FriendlyBindings.ALL.stream());
  }
}
