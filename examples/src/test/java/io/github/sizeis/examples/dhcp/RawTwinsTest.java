package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.runtime.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Declarations that hold every bit read what compilers and programs laid out, to the last bit. */
class RawTwinsTest {

  @Test
  void allImagesAreLookedAt() {
    assertEquals(24, OracleImage.ofThisMachine().count());
    assertEquals(24, OracleImage.ofOtherMachines().count());
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.dhcp.OracleImage#ofThisMachine()")
  void memoryDecodesToWhatIsExpected(OracleImage image) {
    try (Memory memory = image.relocated()) {
      assertExpected(image, read(image, image.rootIn(memory), Source.memory()));
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.dhcp.OracleImage#ofThisMachine()")
  void aRegionDecodesWithItsPointersAsTheyWere(OracleImage image) {
    try (Memory memory = image.load(image.file().data())) {
      assertExpected(image, read(image, image.root(), image.region(memory)));
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.dhcp.OracleImage#ofThisMachine()")
  void aDumpOnTheHeapDecodes(OracleImage image) {
    assertExpected(image, read(image, image.root(), image.dump()));
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.dhcp.OracleImage#ofOtherMachines")
  void aDumpOfAnotherMachineDecodes(OracleImage image) {
    assertExpected(image, read(image, image.root(), image.dump()));
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.dhcp.OracleImage#ofOtherMachines")
  void aRegionOfAnotherMachineDecodes(OracleImage image) {
    try (Memory memory = image.load(image.file().data())) {
      Source source = image.region(memory).withAbi(image.abi());
      assertExpected(image, read(image, image.root(), source));
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.dhcp.OracleImage#ofThisMachine()")
  void whatWasReadAndWrittenReadsTheSame(OracleImage image) {
    Object value = read(image, image.root(), image.dump());
    assertExpected(image, binding(image).throughMemory(value));
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.dhcp.OracleImage#ofOtherMachines")
  void whatWasReadFromAnotherMachineIsWrittenForThisOne(OracleImage image) {
    Object value = read(image, image.root(), image.dump());
    assertExpected(image, binding(image).throughMemory(value));
  }

  @Test
  void aDumpIsNotReadAsIfThisMachineHadMadeIt() {
    OracleImage image = OracleImage.ofOtherMachines().findFirst().orElseThrow();
    Source misread = image.dump().withAbi(OracleImage.linked("failover-one").abi());
    assertNotEquals(
        image.expected(), ValueJson.of(valueOrMessage(() -> read(image, image.root(), misread))));
  }

  private static Object valueOrMessage(java.util.function.Supplier<Object> reading) {
    try {
      return reading.get();
    } catch (RuntimeException e) {
      return e.getMessage();
    }
  }

  private static Binding<?> binding(OracleImage image) {
    return RawBindings.named(image.rootType());
  }

  private static Object read(OracleImage image, Pointer root, Source source) {
    return binding(image).reader().apply(root, source);
  }

  private static void assertExpected(OracleImage image, Object value) {
    assertEquals(
        List.of(), JsonDifferences.between(image.expected(), ValueJson.of(value)), image::toString);
  }
}
