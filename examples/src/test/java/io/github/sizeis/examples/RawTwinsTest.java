package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.sun.jna.Memory;
import io.github.sizeis.runtime.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Declarations that hold every bit read what compilers and programs laid out, to the last bit. */
class RawTwinsTest {

  @Test
  @Tag("all-images")
  void allImagesAreLookedAt() {
    assertEquals(30, OracleImage.ofThisMachine().count());
    assertEquals(30, OracleImage.ofOtherMachines().count());
  }

  @Test
  void noImageIsLeftOutOfTheIndex() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/oracle/images"))) {
      assertEquals(60, files.filter(f -> f.toString().endsWith(".img")).count());
    }
  }

  @ParameterizedTest
  @Tag("little-endian")
  @MethodSource("io.github.sizeis.examples.OracleImage#ofThisMachine()")
  void memoryDecodesToWhatIsExpected(OracleImage image) {
    try (Memory memory = image.relocated()) {
      assertExpected(image, Bindings.readRaw(image, image.rootIn(memory), Source.memory()));
    }
  }

  @ParameterizedTest
  @Tag("little-endian")
  @MethodSource("io.github.sizeis.examples.OracleImage#ofThisMachine()")
  void aRegionDecodesWithItsPointersAsTheyWere(OracleImage image) {
    try (Memory memory = image.load(image.file().data())) {
      assertExpected(image, Bindings.readRaw(image, image.root(), image.region(memory)));
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.OracleImage#ofThisMachine()")
  void aDumpOnTheHeapDecodes(OracleImage image) {
    assertExpected(image, Bindings.readRaw(image, image.root(), image.dump()));
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.OracleImage#ofOtherMachines")
  void aDumpOfAnotherMachineDecodes(OracleImage image) {
    assertExpected(image, Bindings.readRaw(image, image.root(), image.dump()));
  }

  @ParameterizedTest
  @Tag("little-endian")
  @MethodSource("io.github.sizeis.examples.OracleImage#ofOtherMachines")
  void aRegionOfAnotherMachineDecodes(OracleImage image) {
    try (Memory memory = image.load(image.file().data())) {
      Source source = image.region(memory).withAbi(image.abi());
      assertExpected(image, Bindings.readRaw(image, image.root(), source));
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.OracleImage#ofThisMachine()")
  void whatWasReadAndWrittenReadsTheSame(OracleImage image) {
    Object value = Bindings.readRaw(image, image.root(), image.dump());
    assertExpected(image, throughMemory(image, value));
  }

  @ParameterizedTest
  @MethodSource("io.github.sizeis.examples.OracleImage#ofOtherMachines")
  void whatWasReadFromAnotherMachineIsWrittenForThisOne(OracleImage image) {
    Object value = Bindings.readRaw(image, image.root(), image.dump());
    assertExpected(image, throughMemory(image, value));
  }

  @Test
  void aDumpIsNotReadAsIfThisMachineHadMadeIt() {
    OracleImage image = OracleImage.ofOtherMachines().findFirst().orElseThrow();
    Source misread = image.dump().withAbi(OracleImage.linked("failover-one").abi());
    assertNotEquals(
        image.expected(),
        ValueJson.of(valueOrMessage(() -> Bindings.readRaw(image, image.root(), misread))));
  }

  private static Object valueOrMessage(Supplier<Object> reading) {
    try {
      return reading.get();
    } catch (RuntimeException e) {
      return e.getMessage();
    }
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
