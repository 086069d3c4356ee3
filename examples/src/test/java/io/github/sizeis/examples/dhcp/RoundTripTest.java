package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written to native memory and read from there is the value that it was. */
class RoundTripTest {

  private static final long SEED = 20_240_229;
  private static final int VALUES = 10_000;

  static Stream<Arguments> all() {
    return Stream.concat(
        RawBindings.ALL.stream().map(b -> with(b, RandomRaw.GENERATORS)),
        FriendlyBindings.ALL.stream().map(b -> with(b, RandomFriendly.GENERATORS)));
  }

  private static Arguments with(Binding<?> struct, Map<Class<?>, Function<Dice, ?>> generators) {
    return Arguments.of(struct, generators.get(struct.value()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void valuesSurviveNativeMemory(Binding<?> struct, Function<Dice, ?> generator) {
    Dice dice = new Dice(SEED);
    for (int i = 0; i < VALUES; i++) {
      Object value = generator.apply(dice);
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
  @MethodSource("all")
  void everyPartIsTestedWithManyValues(Binding<?> struct, Function<Dice, ?> generator) {
    Dice dice = new Dice(SEED);
    Map<String, Set<String>> seen = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      ValueJson.parts(generator.apply(dice))
          .forEach(
              (name, part) ->
                  seen.computeIfAbsent(name, n -> new HashSet<>())
                      .add(Arrays.deepToString(new Object[] {part})));
    }
    seen.forEach((name, values) -> assertTrue(values.size() > 1, struct + "." + name));
  }
}
