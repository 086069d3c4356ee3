package io.github.sizeis.processor.check.base;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.layout.MachineLayout;
import io.github.sizeis.processor.model.Range;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.runtime.Abi;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which scalars in memory go with which Java primitives. */
public final class Scalars {

  private Scalars() {}

  /** Returns the largest size on any ABI. */
  public static int widest(Machine machine) {
    return sizes(machine).max().orElseThrow();
  }

  /** Returns the smallest size on any ABI. */
  public static int narrowest(Machine machine) {
    return sizes(machine).min().orElseThrow();
  }

  private static IntStream sizes(Machine machine) {
    return Arrays.stream(Abi.values()).mapToInt(a -> MachineLayout.size(machine, a));
  }

  /** Returns whether the size is the same on every ABI. */
  public static boolean isFixedWidth(Machine machine) {
    return sizes(machine).distinct().count() == 1;
  }

  /** Returns whether a shape is an integer, and nothing else in Java. */
  public static boolean isInteger(Shape shape) {
    return shape.number().filter(w -> isIntegral(w.machine())).isPresent();
  }

  public static boolean isFloat(Machine machine) {
    return machine == Machine.FLOAT || machine == Machine.DOUBLE;
  }

  /** Returns whether it is a number without a fraction: not a float, a truth or a character. */
  public static boolean isIntegral(Machine machine) {
    return switch (machine) {
      case FLOAT, DOUBLE, BOOL8, BOOL32, VARIANT_BOOL, CHAR16, WCHAR_T -> false;
      default -> true;
    };
  }

  /** Returns whether a Java primitive holds every value of a scalar, or its bits. */
  public static boolean fits(Machine machine, JavaScalar java) {
    return switch (machine) {
      case FLOAT -> java == JavaScalar.FLOAT || java == JavaScalar.DOUBLE;
      case DOUBLE -> java == JavaScalar.DOUBLE;
      case BOOL8, BOOL32, VARIANT_BOOL -> java == JavaScalar.BOOLEAN || isWide(machine, java);
      case CHAR16 -> java == JavaScalar.CHAR || isWide(machine, java);
      case LONG, ULONG, INTPTR, UINTPTR -> java == JavaScalar.LONG;
      case WCHAR_T -> java == JavaScalar.INT;
      default -> isWide(machine, java);
    };
  }

  private static boolean isWide(Machine machine, JavaScalar java) {
    return switch (java) {
      case BYTE -> widest(machine) <= 1;
      case SHORT -> widest(machine) <= 2;
      case INT -> widest(machine) <= 4;
      case LONG -> true;
      default -> false;
    };
  }

  /** Returns the values that an integer can have on some ABI, as far as a {@code long} has them. */
  public static Range range(Machine machine) {
    return range(8 * widest(machine), MachineLayout.unsigned(machine) != machine);
  }

  /** Returns the values that so many bits can have, as far as a {@code long} has them. */
  public static Range range(int bits, boolean signed) {
    long most = bits == 64 ? Long.MAX_VALUE : (1L << bits) - 1;
    if (!signed) {
      return new Range(0, most);
    }
    long half = bits == 64 ? Long.MAX_VALUE : most >> 1;
    return new Range(-half - 1, half);
  }

  /** Returns whether a scalar can hold a number on every ABI, signed or as its bits. */
  public static boolean holds(Machine machine, long number) {
    int bits = 8 * sizes(machine).min().orElseThrow();
    return bits == 64 || (number >= -(1L << (bits - 1)) && number < 1L << bits);
  }

  /** Returns the Java types that would do, as a message lists them. */
  public static String fitting(Machine machine) {
    List<JavaScalar> all =
        Arrays.stream(JavaScalar.values()).filter(j -> fits(machine, j)).toList();
    return all.stream()
        .map(j -> "'" + j.name().toLowerCase(Locale.ROOT) + "'")
        .collect(Collectors.joining(" or "));
  }

  /** Returns a scalar that cannot hold a number, and in words why not: it may only be the sign. */
  public static String describe(Machine machine, long number) {
    boolean signed = MachineLayout.unsigned(machine) != machine;
    return holds(machine, number) ? withSign(signed, describe(machine)) : describe(machine);
  }

  /** Returns what is "a" thing as one with or without a sign. */
  static String withSign(boolean signed, String thing) {
    return (signed ? "a signed" : "an unsigned") + thing.substring(1);
  }

  /** Returns a scalar in words. */
  public static String describe(Machine machine) {
    String bytes =
        sizes(machine)
            .distinct()
            .sorted()
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(" or "));
    return "a scalar of " + bytes + (bytes.equals("1") ? " byte" : " bytes");
  }

  /** Returns the scalar that an unmarked Java primitive is; null where it needs a mark. */
  public static @Nullable Machine unmarked(JavaScalar java) {
    return switch (java) {
      case BYTE -> Machine.INT8;
      case SHORT -> Machine.INT16;
      case INT -> Machine.INT32;
      case LONG -> Machine.INT64;
      case FLOAT -> Machine.FLOAT;
      case DOUBLE -> Machine.DOUBLE;
      case BOOLEAN, CHAR -> null;
    };
  }
}
