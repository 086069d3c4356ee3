package io.github.sizeis.runtime;

import io.github.sizeis.CValue;
import io.github.sizeis.internal.CValues;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A number made of flags: bits in C, a set of constants in Java. It keeps all bits, also those that
 * no constant has.
 *
 * <p>Two flags are equal if they have the same enum and the same bits.
 *
 * @param <E> the enum, whose constants have their bits as {@link CValue}
 */
public final class Flags<E extends Enum<E>> {

  private static final ClassValue<Masks<?>> MASKS =
      new ClassValue<Masks<?>>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // only classes of enums are asked for
        protected Masks<?> computeValue(Class<?> type) {
          return new Masks(type);
        }
      };

  private final Masks<E> masks;
  private final long bits;

  private Flags(Masks<E> masks, long bits) {
    this.masks = masks;
    this.bits = bits;
  }

  /**
   * Makes flags of a number.
   *
   * @param <E> the enum
   * @param type the enum
   * @param bits the bits in memory
   * @return the flags
   */
  public static <E extends Enum<E>> Flags<E> ofBits(Class<E> type, long bits) {
    return new Flags<>(masks(type), bits);
  }

  /**
   * Makes flags without a bit.
   *
   * @param <E> the enum
   * @param type the enum
   * @return the flags
   */
  public static <E extends Enum<E>> Flags<E> none(Class<E> type) {
    return ofBits(type, 0);
  }

  /**
   * Makes flags of constants.
   *
   * @param <E> the enum
   * @param first one of them
   * @param others the others
   * @return flags with the bits of all
   */
  @SafeVarargs
  public static <E extends Enum<E>> Flags<E> of(E first, E... others) {
    Flags<E> flags = none(first.getDeclaringClass()).with(first);
    for (E other : others) {
      flags = flags.with(other);
    }
    return flags;
  }

  @SuppressWarnings("unchecked") // the masks of a class are of that class
  private static <E extends Enum<E>> Masks<E> masks(Class<E> type) {
    return (Masks<E>) MASKS.get(type);
  }

  /**
   * Returns the number, as memory has it.
   *
   * @return all bits, also those that no constant has
   */
  public long bits() {
    return bits;
  }

  /**
   * Returns whether a flag is set.
   *
   * @param flag the flag
   * @return true if all its bits are set
   */
  public boolean has(E flag) {
    long mask = masks.of(flag);
    return (bits & mask) == mask;
  }

  /**
   * Adds a flag.
   *
   * @param flag the flag
   * @return these flags, with its bits set
   */
  public Flags<E> with(E flag) {
    return new Flags<>(masks, bits | masks.of(flag));
  }

  /**
   * Removes a flag.
   *
   * @param flag the flag
   * @return these flags, with its bits cleared
   */
  public Flags<E> without(E flag) {
    return new Flags<>(masks, bits & ~masks.of(flag));
  }

  /**
   * Returns the flags as a set.
   *
   * @return the constants that are set; unmodifiable
   */
  public Set<E> set() {
    Set<E> set = EnumSet.noneOf(masks.type);
    for (E flag : masks.byFlag.keySet()) {
      if (has(flag)) {
        set.add(flag);
      }
    }
    return Collections.unmodifiableSet(set);
  }

  /**
   * Returns the bits that no constant has.
   *
   * @return the bits of {@link #bits} without those of the constants
   */
  public long unknownBits() {
    return bits & ~masks.all;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Flags
        && ((Flags<?>) other).bits == bits
        && ((Flags<?>) other).masks == masks;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(bits);
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "[", "]");
    set().forEach(f -> text.add(f.name()));
    if (unknownBits() != 0) {
      text.add("0x" + Long.toHexString(unknownBits()));
    }
    return text.toString();
  }

  /** The bits of an enum's constants, looked up once a class. */
  private static final class Masks<E extends Enum<E>> {
    private final Class<E> type;
    private final Map<E, Long> byFlag;
    private final long all;

    Masks(Class<E> type) {
      this.type = type;
      this.byFlag = new EnumMap<>(type);
      long bits = 0;
      for (E constant : type.getEnumConstants()) {
        long mask = mask(constant);
        byFlag.put(constant, mask);
        bits |= mask;
      }
      this.all = bits;
    }

    private static long mask(Enum<?> constant) {
      Long value = CValues.of(constant);
      if (value == null) {
        throw new IllegalArgumentException(
            constant.getDeclaringClass().getName() + "." + constant.name() + " has no @CValue");
      }
      return value;
    }

    long of(E flag) {
      return Objects.requireNonNull(byFlag.get(flag));
    }
  }
}
