package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.Machine;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers, strings and types are spelled. */
final class Words {

  /** How much is shown of a long string, or of many numbers. */
  private static final int SHOWN = 120;

  private static final int NUMBERS = 32;

  private Words() {}

  static String address(long address) {
    return "0x" + Long.toHexString(address);
  }

  static String type(Machine machine) {
    switch (machine) {
      case LONG:
        return "long";
      case ULONG:
        return "unsigned long";
      case INTPTR:
        return "intptr_t";
      case UINTPTR:
        return "uintptr_t";
      default:
        return machine.name().toLowerCase(Locale.ROOT);
    }
  }

  static String quoted(@Nullable String value) {
    if (value == null) {
      return "null";
    }
    StringBuilder text = new StringBuilder("\"");
    String shown = value.substring(0, Math.min(value.length(), SHOWN));
    shown
        .codePoints()
        .forEach(c -> text.append(c == '"' || c == '\\' ? "\\" : "").append(visible(c)));
    text.append('"');
    return value.length() <= SHOWN ? text.toString() : text + ".. of " + value.length() + " chars";
  }

  /** Makes visible whatever would change the lines around it. */
  private static String visible(int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL:
      case Character.FORMAT:
      case Character.SURROGATE:
      case Character.LINE_SEPARATOR:
      case Character.PARAGRAPH_SEPARATOR:
        return String.format(Locale.ROOT, "\\u%04x", c);
      default:
        return new String(Character.toChars(c));
    }
  }

  /** Makes one line of what an adapter or an enum has made. */
  static String line(@Nullable Object value) {
    try {
      return value instanceof String ? quoted((String) value) : line(String.valueOf(value), true);
    } catch (RuntimeException e) {
      return "a value without words: " + e.getClass().getName();
    }
  }

  /** Makes one line of a text. */
  static String line(String value, boolean cut) {
    StringBuilder text = new StringBuilder();
    int end = cut ? Math.min(value.length(), SHOWN) : value.length();
    value.substring(0, end).codePoints().forEach(c -> text.append(visible(c)));
    return end < value.length() ? text + ".. of " + value.length() + " chars" : text.toString();
  }

  static String numbers(List<?> values, int count) {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < Math.min(values.size(), NUMBERS); i++) {
      text.append(i == 0 ? "" : ", ").append(values.get(i));
    }
    return text + (count > NUMBERS ? ", .. of " + count + "}" : "}");
  }

  static String counted(long count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }
}
