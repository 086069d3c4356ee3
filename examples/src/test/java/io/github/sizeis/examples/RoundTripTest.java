package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written to native memory and read from there is the value that it was. */
class RoundTripTest {

  private static final long SEED = 20_240_229;

  /** As many as take seconds; an emulated machine does fewer. */
  private static final int VALUES = Integer.getInteger("sizeis.values", 10_000);

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.sizeis.examples.Bindings#all")
  void valuesSurviveNativeMemory(Binding struct) {
    Supplier<?> generator = new RandomValues(new Dice(SEED)).of(struct);
    for (int i = 0; i < VALUES; i++) {
      Object value = generator.get();
      String which = "value " + i + " of seed " + SEED;
      Object read;
      try {
        read = struct.throughMemory(value);
      } catch (RuntimeException e) {
        throw new AssertionError(which + ": " + value, e);
      }
      assertEquals(value, read, which);
      assertEquals(value.hashCode(), read.hashCode(), which);
    }
  }

  /** A part that a generator forgets would be tested with one value only. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.sizeis.examples.Bindings#all")
  void everyPartIsTestedWithManyValues(Binding struct) {
    Supplier<?> generator = new RandomValues(new Dice(SEED)).of(struct);
    Map<String, Set<String>> seen = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      Parts.of(generator.get())
          .forEach(
              (name, part) ->
                  seen.computeIfAbsent(name, n -> new HashSet<>())
                      .add(Arrays.deepToString(new Object[] {part})));
    }
    seen.keySet().removeIf(name -> RandomValues.TAGS.containsKey(struct.cName() + "." + name));
    seen.forEach((name, values) -> assertTrue(values.size() > 1, struct + "." + name));
  }
}
