package io.github.sizeis.examples;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Spells a raw value as the oracle does: every field under its C name, the counts too that values
 * leave to their lists.
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
    Map<String, Object> parts = Parts.of(value);
    long count = parts.values().stream().mapToLong(ValueJson::length).sum();
    for (Method field :
        Containers.declaration(Bindings.ofValue(value.getClass())).getDeclaredMethods()) {
      String part = Parts.key(field.getName());
      boolean isPart = parts.containsKey(part);
      object.add(field.getName(), isPart ? of(parts.remove(part)) : new JsonPrimitive(count));
    }
    if (!parts.isEmpty()) {
      throw new AssertionError(value.getClass() + " has parts that are not declared: " + parts);
    }
    return object;
  }

  private static long length(@Nullable Object part) {
    if (part instanceof byte[] bytes) {
      return bytes.length;
    } else if (part instanceof long[] longs) {
      return longs.length;
    }
    return part instanceof List<?> list ? list.size() : 0;
  }
}
