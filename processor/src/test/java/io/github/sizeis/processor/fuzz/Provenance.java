package io.github.sizeis.processor.fuzz;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where values come from: the bytes of each number, array and string must lie side by side in a
 * piece of the memory that was lent to a function, or that is its own.
 */
final class Provenance {

  private static final char REPLACED = '\uFFFD';

  private final List<byte[]> memory;

  /** Begins with all memory that there may be in a value. */
  Provenance(List<byte[]> memory) {
    this.memory = memory;
  }

  /** Returns a part of a value that is not in memory. */
  Optional<String> foreign(@Nullable Object value) {
    if (value == null || value instanceof Boolean || value.getClass().isEnum()) {
      return Optional.empty();
    } else if (value instanceof List<?> list) {
      return list.stream().flatMap(e -> foreign(e).stream()).findFirst();
    } else if (value instanceof String text) {
      return isThere(text) ? Optional.empty() : Optional.of("\"" + text + "\"");
    } else if (value instanceof Number || value.getClass().isArray()) {
      byte[] bytes = bytes(value);
      return isThere(bytes) ? Optional.empty() : Optional.of(hex(bytes));
    }
    return parts(value);
  }

  /** What a value or a result gives away without an argument. */
  private Optional<String> parts(Object value) {
    for (Method part : value.getClass().getDeclaredMethods()) {
      if (part.getParameterCount() == 0
          && Modifier.isPublic(part.getModifiers())
          && !Modifier.isStatic(part.getModifiers())
          && !List.of("hashCode", "toString", "toBuilder", "tag").contains(part.getName())) {
        Optional<String> foreign = foreign(get(part, value));
        if (foreign.isPresent()) {
          return Optional.of(part.getName() + ": " + foreign.get());
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable Object get(Method part, Object value) {
    try {
      return part.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(part + " of a value", e);
    }
  }

  private static byte[] bytes(Object value) {
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.nativeOrder());
    if (value instanceof Number number) {
      put(bytes, number);
    } else {
      for (int i = 0; i < Array.getLength(value); i++) {
        put(bytes, (Number) Array.get(value, i));
      }
    }
    byte[] all = new byte[bytes.position()];
    bytes.get(0, all);
    return all;
  }

  /** A number that is not signed in C is a wider one here. */
  private static void put(ByteBuffer bytes, Number number) {
    if (number instanceof Byte || number instanceof Short) {
      bytes.put(number.byteValue());
    } else {
      bytes.putInt(number.intValue());
    }
  }

  /** What an encoding does not know was replaced, and is not looked for. */
  private boolean isThere(String text) {
    return text.indexOf(REPLACED) >= 0
        || isThere(text.getBytes(StandardCharsets.UTF_8))
        || isThere(units(text));
  }

  /** What no encoder keeps: units that are no characters. */
  private static byte[] units(String text) {
    ByteBuffer units = ByteBuffer.allocate(2 * text.length()).order(ByteOrder.nativeOrder());
    text.chars().forEach(c -> units.putChar((char) c));
    return units.array();
  }

  private boolean isThere(byte[] bytes) {
    return memory.stream().anyMatch(piece -> contains(piece, bytes));
  }

  private static boolean contains(byte[] piece, byte[] bytes) {
    for (int at = 0; at + bytes.length <= piece.length; at++) {
      int i = 0;
      while (i < bytes.length && piece[at + i] == bytes[i]) {
        i++;
      }
      if (i == bytes.length) {
        return true;
      }
    }
    return false;
  }

  private static String hex(byte[] bytes) {
    StringBuilder hex = new StringBuilder(bytes.length + " bytes");
    for (byte b : bytes) {
      hex.append(String.format(" %02x", b));
    }
    return hex.toString();
  }
}
