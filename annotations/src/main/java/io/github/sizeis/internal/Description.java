package io.github.sizeis.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the processor wrote down of a struct: what lies where on each ABI, and what it means. Only
 * who explains memory looks at it. For generated code.
 *
 * <p>The text is in the language that {@code internal.explain.StructParser} reads. It names codecs,
 * adapters, enums and other converters by their numbers, so that nothing is found by reflection.
 */
public final class Description {

  private final String text;
  private final List<Object> parts;

  private Description(String text, List<Object> parts) {
    this.text = text;
    this.parts = parts;
  }

  /**
   * Describes a struct.
   *
   * @param lines strings, which are the lines of the text, and behind them what the text names
   * @return the description
   */
  public static Description of(Object... lines) {
    StringBuilder text = new StringBuilder();
    List<Object> parts = new ArrayList<>();
    for (Object one : lines) {
      if (one instanceof String) {
        text.append(one);
      } else {
        parts.add(one);
      }
    }
    return new Description(text.toString(), Collections.unmodifiableList(parts));
  }

  /**
   * Asks a converter for the description of its struct.
   *
   * @param converter the converter
   * @return the description; null where an earlier processor generated the converter
   */
  public static @Nullable Description of(ConverterCode converter) {
    return converter.described();
  }

  /**
   * Returns the struct's name.
   *
   * @param converter its converter
   * @return the name in C
   */
  public static String nameOf(ConverterCode converter) {
    return converter.name;
  }

  /**
   * Returns the size of a struct that has no description.
   *
   * @param converter its converter
   * @return the bytes on this machine
   */
  public static int sizeOf(ConverterCode converter) {
    return converter.size;
  }

  /**
   * Returns the text.
   *
   * @return one line
   */
  public String text() {
    return text;
  }

  /**
   * Returns what the text names.
   *
   * @param number its number, from 0
   * @return a codec, an adapter, the class of an enum, or a converter
   */
  public Object part(int number) {
    return parts.get(number);
  }
}
