package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.runtime.Source;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Declarations that hold every bit read what compilers and programs laid out, to the last bit. */
class RawTwinsTest {

  @Test
  void allImagesAreLookedAt() {
    assertEquals(28, OracleImage.ofThisMachine().count());
    assertEquals(28, OracleImage.ofOtherMachines().count());
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.OracleImage#ofThisMachine()")
  void memoryDecodesToWhatIsExpected(OracleImage image) {
    try (Memory memory = image.relocated()) {
      assertExpected(image, read(image, image.rootIn(memory), Source.memory()));
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.OracleImage#ofThisMachine()")
  void aRegionDecodesWithItsPointersAsTheyWere(OracleImage image) {
    try (Memory memory = image.load(image.file().data())) {
      assertExpected(image, read(image, image.root(), image.region(memory)));
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.OracleImage#ofThisMachine()")
  void aDumpOnTheHeapDecodes(OracleImage image) {
    assertExpected(image, read(image, image.root(), image.dump()));
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.OracleImage#ofOtherMachines")
  void aDumpOfAnotherMachineDecodes(OracleImage image) {
    assertExpected(image, read(image, image.root(), image.dump()));
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.OracleImage#ofOtherMachines")
  void aRegionOfAnotherMachineDecodes(OracleImage image) {
    try (Memory memory = image.load(image.file().data())) {
      Source source = image.region(memory).withAbi(image.abi());
      assertExpected(image, read(image, image.root(), source));
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.OracleImage#ofThisMachine()")
  void whatWasReadAndWrittenReadsTheSame(OracleImage image) {
    Object value = read(image, image.root(), image.dump());
    assertExpected(image, throughMemory(image, value));
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.OracleImage#ofOtherMachines")
  void whatWasReadFromAnotherMachineIsWrittenForThisOne(OracleImage image) {
    Object value = read(image, image.root(), image.dump());
    assertExpected(image, throughMemory(image, value));
  }

  @Test
  void aDumpIsNotReadAsIfThisMachineHadMadeIt() {
    OracleImage image = OracleImage.ofOtherMachines().findFirst().orElseThrow();
    Source misread = image.dump().withAbi(OracleImage.linked("failover-one").abi());
    assertNotEquals(
        image.expected(), ValueJson.of(valueOrMessage(() -> read(image, image.root(), misread))));
  }

  private static Object valueOrMessage(Supplier<Object> reading) {
    try {
      return reading.get();
    } catch (RuntimeException e) {
      return e.getMessage();
    }
  }

  private static Object read(OracleImage image, Pointer root, Source source) {
    Binding struct = Bindings.raw(image.rootType());
    return image.rootCount().isPresent()
        ? struct.readList(root, image.rootCount().getAsLong(), source)
        : struct.read(root, source);
  }

  private static Object throughMemory(OracleImage image, Object value) {
    Binding struct = Bindings.raw(image.rootType());
    return value instanceof List<?> list ? struct.throughMemory(list) : struct.throughMemory(value);
  }

  private static void assertExpected(OracleImage image, Object value) {
    assertEquals(
        List.of(), JsonDifferences.between(image.expected(), ValueJson.of(value)), image::toString);
  }
}
