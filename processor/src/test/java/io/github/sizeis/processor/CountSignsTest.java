package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.internal.Host;
import io.github.sizeis.jna.JnaConverter;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.CountPlace;
import io.github.sizeis.processor.testing.CountType;
import io.github.sizeis.processor.testing.Toolchain;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A count has the sign of its C type wherever it stands: every integer in every place, with numbers
 * that count nothing. What is refused is refused with the number as C has it; what is read is what
 * lies in memory, and is written back with the same count.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CountSignsTest {

  private URLClassLoader loader;

  @BeforeAll
  void compile(@TempDir Path directory) throws IOException {
    StringBuilder declaration = new StringBuilder(CountPlace.HEAD);
    for (CountType type : CountType.ALL) {
      CountPlace.ALL.forEach(place -> declaration.append(place.declaration(type)));
    }
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .source("q/Quiet.java", declaration.append('}').toString())
            .options(Toolchain.JAVAC.quiet(17))
            .compile();
    assertEquals(List.of(), compiled.said());
    URL[] classes = {compiled.classes().toUri().toURL()};
    loader = new URLClassLoader(classes, getClass().getClassLoader());
  }

  @AfterAll
  void close() throws IOException {
    loader.close();
  }

  static Stream<CountPlace> places() {
    return CountPlace.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyNumberInEveryIntegerOnEveryAbi(CountPlace place) throws Exception {
    for (CountType type : CountType.ALL) {
      for (Abi abi : Abi.values()) {
        for (BigInteger number : type.numbers(abi, place.room())) {
          ByteBuffer image = place.image(type, abi, number);
          Source source = Source.image(image, CountPlace.BASE).withAbi(abi);
          check(place, type, number, source, new Pointer(CountPlace.BASE));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyNumberInEveryIntegerInThisProcess(CountPlace place) throws Exception {
    for (CountType type : CountType.ALL) {
      for (BigInteger number : type.numbers(Host.ABI, place.room())) {
        ByteBuffer image = place.image(type, Host.ABI, number);
        byte[] bytes = new byte[image.remaining()];
        image.get(bytes);
        try (Memory memory = new Memory(bytes.length)) {
          memory.write(0, bytes, 0, bytes.length);
          Source source = Source.region(memory, memory.size(), CountPlace.BASE);
          Object value = check(place, type, number, source, new Pointer(CountPlace.BASE));
          if (value != null && place.isWritable(number)) {
            writeBack(place, type, number, value);
          }
        }
      }
    }
  }

  private Class<?> converter(CountPlace place, CountType type) throws ClassNotFoundException {
    return Class.forName("q." + place.value(type) + "Converter", true, loader);
  }

  /** Returns the value; null where it was refused. */
  private Object check(
      CountPlace place, CountType type, BigInteger number, Source source, Pointer root)
      throws Exception {
    String what = place.value(type) + " of " + number + " in " + source;
    JnaConverter<?, ?> converter =
        (JnaConverter<?, ?>) converter(place, type).getMethod("converter").invoke(null);
    Object value;
    try {
      value = converter.read(root, source);
    } catch (NativeDataException e) {
      assertTrue(!place.isValid(number), () -> what + ": " + e);
      String message = e.getMessage();
      assertTrue(place.isSaid(number, message), () -> what + ": " + message);
      return null;
    }
    assertTrue(place.isValid(number), () -> what + " gave " + value);
    assertEquals(place.expected(number), place.elements(value), what);
    return value;
  }

  private void writeBack(CountPlace place, CountType type, BigInteger number, Object value)
      throws Exception {
    Class<?> converter = converter(place, type);
    Structure structure =
        (Structure) converter.getMethod("toNative", value.getClass()).invoke(null, value);
    try {
      Object again =
          converter.getMethod("fromNative", structure.getClass()).invoke(null, structure);
      assertEquals(value, again);
      Pointer at = structure.getPointer();
      byte[] count =
          (place.isPointed() ? at.getPointer(0) : at).getByteArray(0, type.size(Host.ABI));
      assertEquals(number, type.number(count), () -> place.value(type) + " of " + number);
    } finally {
      ((AutoCloseable) structure).close();
    }
  }
}
