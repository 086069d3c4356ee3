package io.github.sizeis.examples;

import com.sun.jna.Structure;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parts of values, and the fields of structures that they come from. */
public final class Parts {

  private static final List<String> NO_PARTS = List.of("hashCode", "toString", "toBuilder");

  private Parts() {}

  /** What the accessors of a value give, in any spelling of their names. */
  public static Map<String, Object> of(Object value) {
    Map<String, Object> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Method accessor : value.getClass().getDeclaredMethods()) {
      boolean isPart =
          accessor.getParameterCount() == 0
              && Modifier.isPublic(accessor.getModifiers())
              && !Modifier.isStatic(accessor.getModifiers())
              && !NO_PARTS.contains(accessor.getName());
      if (isPart) {
        try {
          parts.put(accessor.getName(), accessor.invoke(value));
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      }
    }
    return parts;
  }

  /** The name that parts and fields have in common, but for case. */
  static String key(String name) {
    return name.replace("_", "");
  }

  /** The field of a part. */
  static Optional<Field> field(Class<? extends Structure> structure, String part) {
    return Arrays.stream(structure.getFields())
        .filter(f -> key(f.getName()).equalsIgnoreCase(key(part)))
        .findFirst();
  }
}
