package io.github.sizeis.examples;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.sun.jna.Structure;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Spells a raw value as the oracle does: every field under its C name, a union as its member, and
 * the counts and discriminants too that values leave to their lists and arms.
 */
final class ValueJson {

  private ValueJson() {}

  static JsonElement of(@Nullable Object value) {
    if (value == null) {
      return JsonNull.INSTANCE;
    } else if (value instanceof Number number) {
      return new JsonPrimitive(number);
    } else if (value instanceof String string) {
      return new JsonPrimitive(string);
    } else if (value instanceof byte[] bytes) {
      return new JsonPrimitive(HexFormat.of().formatHex(bytes));
    } else if (value instanceof long[] longs) {
      return array(Arrays.stream(longs).boxed().toList());
    } else if (value instanceof List<?> list) {
      return array(list);
    }
    return struct(value);
  }

  private static JsonElement array(List<?> elements) {
    JsonArray array = new JsonArray();
    elements.forEach(e -> array.add(of(e)));
    return array;
  }

  private static JsonElement struct(Object value) {
    JsonObject object = new JsonObject();
    Binding struct = Bindings.ofValue(value.getClass());
    Map<String, Object> parts = isArm(value) ? new HashMap<>() : Parts.of(value);
    for (Method field : Containers.declaration(struct).getDeclaredMethods()) {
      String part = Parts.key(field.getName());
      if (parts.containsKey(part)) {
        object.add(field.getName(), part(parts.remove(part)));
      } else if (isArm(value) && Containers.isUnion(field.getReturnType())) {
        object.add(field.getName(), union(value));
      } else {
        object.add(field.getName(), new JsonPrimitive(told(struct, value, field.getName())));
      }
    }
    if (!parts.isEmpty()) {
      throw new AssertionError(value.getClass() + " has parts that are not declared: " + parts);
    }
    return object;
  }

  private static JsonElement part(@Nullable Object part) {
    return part != null && isArm(part) && !Bindings.isValue(part.getClass())
        ? union(part)
        : of(part);
  }

  private static boolean isArm(Object value) {
    Class<?> family = value.getClass().getEnclosingClass();
    return family != null && family.isSealed();
  }

  private static JsonElement union(Object arm) {
    JsonObject object = new JsonObject();
    object.add(arm.getClass().getSimpleName(), of(Parts.of(arm).get("value")));
    return object;
  }

  /** Counts and discriminants are not parts of values, but what writing makes of them. */
  private static Number told(Binding struct, Object value, String field) {
    Structure written = struct.write(value);
    try {
      return (Number) written.getClass().getField(field).get(written);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    } finally {
      Binding.close(written);
    }
  }
}
