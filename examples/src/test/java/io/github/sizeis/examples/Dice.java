package io.github.sizeis.examples;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random parts of values: the whole range of each, and its ends more often than chance would. */
public final class Dice {

  private final Random random;

  /** Dice that fall alike for the same seed. */
  public Dice(long seed) {
    random = new Random(seed);
  }

  private boolean rarely() {
    return random.nextInt(8) == 0;
  }

  public int upTo(int most) {
    return random.nextInt(most + 1);
  }

  public boolean truth() {
    return random.nextBoolean();
  }

  public int int32() {
    return rarely() ? any(0, 1, -1, 2, Integer.MIN_VALUE, Integer.MAX_VALUE) : random.nextInt();
  }

  long uint32() {
    return Integer.toUnsignedLong(int32());
  }

  long int64() {
    return rarely() ? any(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE) : random.nextLong();
  }

  int uint16() {
    return rarely() ? any(0, 1, 0x7FFF, 0x8000, 0xFFFF) : upTo(0xFFFF);
  }

  int uint8() {
    return rarely() ? any(0, 1, 127, 128, 255) : upTo(255);
  }

  @SafeVarargs
  final <T> T any(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(4) == 0 ? null : value.get();
  }

  <T> List<T> list(Supplier<T> element) {
    return Stream.generate(element).limit(upTo(4)).toList();
  }

  byte[] bytes() {
    return bytes(rarely() ? upTo(255) : upTo(16));
  }

  byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  int[] int32s() {
    return int32s(upTo(5));
  }

  int[] int32s(int length) {
    return Stream.generate(this::int32).limit(length).mapToInt(Integer::intValue).toArray();
  }

  short[] int16s(int length) {
    short[] shorts = new short[length];
    for (int i = 0; i < length; i++) {
      shorts[i] = (short) uint16();
    }
    return shorts;
  }

  long[] uint32s() {
    return Stream.generate(this::uint32).limit(upTo(5)).mapToLong(Long::longValue).toArray();
  }

  public String ascii(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (' ' + upTo('~' - ' ')));
    }
    return text.toString();
  }

  /** All units but NUL, which would end it: Latin, anything, and surrogates in any order. */
  String text() {
    StringBuilder text = new StringBuilder();
    int length = rarely() ? upTo(400) : upTo(16);
    int greatest = any(0x7F, 0xFF, 0xFFFF, 0xDFFF);
    int least = greatest == 0xDFFF ? 0xD800 : 1;
    for (int i = 0; i < length; i++) {
      text.append((char) (least + upTo(greatest - least)));
    }
    return text.toString();
  }
}
