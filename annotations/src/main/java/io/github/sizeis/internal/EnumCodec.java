package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.util.Arrays;
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

  private final E[] sorted;

  private EnumCodec(Class<E> type, @Nullable E unknown, E[] constants, long[] values) {
    this.name = type.getSimpleName();
    this.unknown = unknown;
    this.values = new long[type.getEnumConstants().length];
    for (int i = 0; i < constants.length; i++) {
      this.values[constants[i].ordinal()] = values[i];
    }
    Integer[] order = order(constants, values);
    E[] inOrder = constants.clone();
    long[] numbers = new long[order.length];
    for (int i = 0; i < order.length; i++) {
      inOrder[i] = constants[order[i]];
      numbers[i] = values[order[i]];
    }
    this.sorted = inOrder;
    this.sortedValues = numbers;
    this.lowest = numbers.length == 0 ? 0 : numbers[0];
    this.table = isDense(numbers) ? table(numbers, inOrder) : null;
  }

  /**
   * The codec of an enum whose constants count from 0.
   *
   * @param <E> the enum
   * @param type the enum
   * @param unknown the constant for all other numbers, which has none itself; or null
   * @return the codec
   */
  public static <E extends Enum<E>> EnumCodec<E> ordinals(Class<E> type, @Nullable E unknown) {
    E[] all = type.getEnumConstants();
    E[] constants = Arrays.copyOf(all, unknown == null ? all.length : all.length - 1);
    long[] values = new long[constants.length];
    int n = 0;
    for (E constant : all) {
      if (constant != unknown) {
        constants[n] = constant;
        values[n] = n;
        n++;
      }
    }
    return new EnumCodec<>(type, unknown, constants, values);
  }

  /**
   * The codec of an enum whose constants have these numbers; of constants with the same one, the
   * first declared is read.
   */
  static <E extends Enum<E>> EnumCodec<E> of(
      Class<E> type, @Nullable E unknown, E[] constants, long[] values) {
    if (constants.length != values.length) {
      throw new IllegalArgumentException(
          constants.length + " constants, but " + values.length + " values");
    }
    return new EnumCodec<>(type, unknown, constants, values);
  }

  /**
   * The codec of an enum whose constants have numbers of their own.
   *
   * @param <E> the enum
   * @param type the enum
   * @param unknown the constant for all other numbers, which has none itself; or null
   * @param numbers the constants but {@code unknown} with their numbers, as {@code "A=1 B=2"}, on
   *     any number of lines; of constants with the same one, the first declared is read
   * @return the codec
   * @throws IllegalArgumentException if the enum has no such constant
   */
  public static <E extends Enum<E>> EnumCodec<E> numbered(
      Class<E> type, @Nullable E unknown, String... numbers) {
    String[] pairs = String.join(" ", numbers).split(" ", -1);
    E[] constants = Arrays.copyOf(type.getEnumConstants(), pairs.length);
    long[] values = new long[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      int equals = pairs[i].indexOf('=');
      constants[i] = Enum.valueOf(type, pairs[i].substring(0, equals));
      values[i] = Long.parseLong(pairs[i].substring(equals + 1));
    }
    return of(type, unknown, constants, values);
  }

  /** Of equal numbers, the constant that the enum declares first comes first. */
  private static Integer[] order(Enum<?>[] constants, long[] values) {
    Integer[] order = new Integer[values.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Arrays.sort(
        order,
        (a, b) ->
            values[a] == values[b]
                ? Integer.compare(constants[a].ordinal(), constants[b].ordinal())
                : Long.compare(values[a], values[b]));
    return order;
  }

  private static boolean isDense(long[] sorted) {
    if (sorted.length == 0) {
      return false;
    }
    long span = sorted[sorted.length - 1] - sorted[0];
    return span >= 0 && span < 4L * sorted.length + 16;
  }

  private static @Nullable Object[] table(long[] sorted, Object[] constants) {
    long lowest = sorted[0];
    Object[] table = new Object[(int) (sorted[sorted.length - 1] - lowest) + 1];
    for (int i = sorted.length - 1; i >= 0; i--) {
      table[(int) (sorted[i] - lowest)] = constants[i];
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
    return low < sorted.length && sortedValues[low] == raw ? sorted[low] : null;
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
