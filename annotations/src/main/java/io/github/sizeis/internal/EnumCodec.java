package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of an enum's constants. For generated code.
 *
 * <p>Instances are immutable.
 *
 * @param <E> the enum
 */
@SuppressWarnings("EnumOrdinal") // as EnumMap: an index into an array, nothing that is kept
public final class EnumCodec<E extends Enum<E>> {

  private final String name;
  private final @Nullable E unknown;

  /** By ordinal. */
  private final long[] values;

  /** Where numbers lie close together: the constants from {@link #lowest} on, null in gaps. */
  private final @Nullable Object @Nullable [] table;

  private final long lowest;

  /** Elsewhere: ascending numbers, and their constants. */
  private final long[] sortedValues;

  private final List<E> sorted;

  private EnumCodec(List<E> known, @Nullable E unknown, long[] values) {
    this.name = known.get(0).getDeclaringClass().getSimpleName();
    this.unknown = unknown;
    this.values = values;
    List<E> inOrder = new ArrayList<>(known);
    // of equal numbers, the constant that the enum declares first stays first
    inOrder.sort((a, b) -> Long.compare(values[a.ordinal()], values[b.ordinal()]));
    this.sorted = inOrder;
    this.sortedValues = inOrder.stream().mapToLong(c -> values[c.ordinal()]).toArray();
    this.lowest = sortedValues[0];
    this.table = isDense(sortedValues) ? table(sortedValues, inOrder) : null;
  }

  /**
   * The codec of an enum whose constants count from 0.
   *
   * @param <E> the enum
   * @param constants all constants, in their order
   * @param unknown the constant for all other numbers, which has none itself; or null
   * @return the codec
   */
  public static <E extends Enum<E>> EnumCodec<E> ordinals(E[] constants, @Nullable E unknown) {
    List<E> known = known(constants, unknown);
    long[] values = new long[constants.length];
    for (int i = 0; i < known.size(); i++) {
      values[known.get(i).ordinal()] = i;
    }
    return new EnumCodec<>(known, unknown, values);
  }

  /**
   * The codec of an enum whose constants have numbers of their own.
   *
   * @param <E> the enum
   * @param constants all constants, in their order
   * @param unknown the constant for all other numbers, which has none itself; or null
   * @param numbers the constants but {@code unknown} with their numbers, as {@code "A=1 B=2"}, on
   *     any number of lines; of constants with the same one, the first declared is read
   * @return the codec
   * @throws IllegalArgumentException if a constant has no number here, or a number no constant
   */
  public static <E extends Enum<E>> EnumCodec<E> numbered(
      E[] constants, @Nullable E unknown, String... numbers) {
    Map<String, Long> byName = new HashMap<>();
    for (String pair : String.join(" ", numbers).split(" ", -1)) {
      int equals = pair.indexOf('=');
      byName.put(pair.substring(0, equals), Long.valueOf(pair.substring(equals + 1)));
    }
    List<E> known = known(constants, unknown);
    long[] values = new long[constants.length];
    for (E constant : known) {
      @Nullable Long number = byName.remove(constant.name());
      if (number == null) {
        throw new IllegalArgumentException(
            constant.getDeclaringClass().getName()
                + "."
                + constant.name()
                + " has no number: compile again what uses the enum");
      }
      values[constant.ordinal()] = number;
    }
    if (!byName.isEmpty()) {
      throw new IllegalArgumentException(
          constants.getClass().getComponentType().getName() + " has no constant for " + byName);
    }
    return new EnumCodec<>(known, unknown, values);
  }

  private static <E> List<E> known(E[] constants, @Nullable E unknown) {
    List<E> known = new ArrayList<>(Arrays.asList(constants));
    known.remove(unknown);
    return known;
  }

  private static boolean isDense(long[] sorted) {
    long span = sorted[sorted.length - 1] - sorted[0];
    return span >= 0 && span < 4L * sorted.length + 16;
  }

  private static @Nullable Object[] table(long[] sorted, List<?> constants) {
    long lowest = sorted[0];
    Object[] table = new Object[(int) (sorted[sorted.length - 1] - lowest) + 1];
    for (int i = sorted.length - 1; i >= 0; i--) {
      table[(int) (sorted[i] - lowest)] = constants.get(i);
    }
    return table;
  }

  /**
   * Reads a constant.
   *
   * @param raw the number in memory
   * @param field the C name of the field
   * @return its constant, or the one for all other numbers
   * @throws NativeDataException when there is neither
   */
  public E decode(long raw, String field) {
    E found = find(raw);
    if (found != null) {
      return found;
    }
    if (unknown != null) {
      return unknown;
    }
    throw NativeDataException.at(
        field, "no constant of " + name + " has the value " + raw + ", and none is @Unknown");
  }

  /**
   * Names a number.
   *
   * @param raw the number
   * @return the name of its constant; null when it has none
   */
  @Nullable String nameOf(long raw) {
    E found = find(raw);
    return found == null ? null : found.name();
  }

  @SuppressWarnings("unchecked") // the table holds this enum's constants only
  private @Nullable E find(long raw) {
    if (table != null) {
      long at = raw - lowest;
      return at >= 0 && at < table.length ? (E) table[(int) at] : null;
    }
    int low = 0;
    int high = sortedValues.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sortedValues[middle] < raw) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sortedValues.length && sortedValues[low] == raw ? sorted.get(low) : null;
  }

  /**
   * Writes a constant.
   *
   * @param value the constant
   * @param field the C name of the field
   * @return its number
   * @throws NativeDataException when it is null, or the constant for unknown numbers
   */
  public long encode(@Nullable E value, String field) {
    if (value == null || value == unknown) {
      throw NativeDataException.at(
          field, value == null ? "null" : name + "." + value.name() + " has no value to write");
    }
    return values[value.ordinal()];
  }
}
