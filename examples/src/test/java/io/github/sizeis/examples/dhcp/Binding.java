package io.github.sizeis.examples.dhcp;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.runtime.Source;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What was generated for one struct.
 *
 * @param cName the struct's name in C
 * @param value the value's class
 * @param reader the converter's {@code fromNative}
 * @param writer the converter's {@code toNative}
 */
record Binding<V>(
    String cName,
    Class<V> value,
    BiFunction<Pointer, Source, V> reader,
    Function<V, ? extends Structure> writer) {

  /** Writes a value to native memory, and reads it from there. */
  V throughMemory(Object written) {
    Structure structure = writer.apply(value.cast(written));
    try {
      return reader.apply(structure.getPointer(), Source.memory());
    } finally {
      close((AutoCloseable) structure);
    }
  }

  private static void close(AutoCloseable structure) {
    try {
      structure.close();
    } catch (Exception e) {
      throw new AssertionError("structures throw nothing here", e);
    }
  }

  /** The class that {@code toNative} gives. */
  Class<?> structure(Class<?> container) {
    for (Class<?> structure : container.getDeclaredClasses()) {
      if (structure.getSimpleName().equals(cName)) {
        return structure;
      }
    }
    throw new AssertionError(container + " has no " + cName);
  }

  @Override
  public String toString() {
    return value.getPackageName().replaceFirst(".*\\.", "") + "." + value.getSimpleName();
  }
}
