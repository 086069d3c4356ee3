package io.github.sizeis.examples.dhcp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.sizeis.examples.dhcp.raw.RawDhcpsapi;
import io.github.sizeis.examples.iphelper.IpHelper;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.Inet4Address;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Spells a raw value as the oracle does: every field under its C name, the counts too that values
 * leave to their lists.
 */
final class ValueJson {

  private static final List<String> NO_PARTS = List.of("hashCode", "toString", "toBuilder");

  private static final List<Class<?>> CONTAINERS = List.of(RawDhcpsapi.class, IpHelper.class);

  private ValueJson() {}

  static JsonElement of(@Nullable Object value) {
    if (value == null) {
      return JsonNull.INSTANCE;
    } else if (value instanceof Number number) {
      return new JsonPrimitive(number);
    } else if (value instanceof String string) {
      return new JsonPrimitive(string);
    } else if (value instanceof Inet4Address address) {
      return new JsonPrimitive(networkOrder(address));
    } else if (value instanceof byte[] bytes) {
      return new JsonPrimitive(HexFormat.of().formatHex(bytes));
    } else if (value instanceof long[] longs) {
      return array(Arrays.stream(longs).boxed().toList());
    } else if (value instanceof List<?> list) {
      return array(list);
    }
    return struct(value);
  }

  /**
   * The number that a little-endian machine sees where the address lies as it goes over the net.
   */
  private static long networkOrder(Inet4Address address) {
    ByteBuffer bytes = ByteBuffer.wrap(address.getAddress()).order(ByteOrder.LITTLE_ENDIAN);
    return bytes.getInt() & 0xFFFFFFFFL;
  }

  private static JsonElement array(List<?> elements) {
    JsonArray array = new JsonArray();
    elements.forEach(e -> array.add(of(e)));
    return array;
  }

  private static JsonElement struct(Object value) {
    JsonObject object = new JsonObject();
    Map<String, Object> parts = parts(value);
    long count = parts.values().stream().mapToLong(ValueJson::length).sum();
    for (Method field : declaration(value.getClass()).getDeclaredMethods()) {
      String name = field.getName();
      boolean isPart = parts.containsKey(name);
      object.add(name, isPart ? of(parts.remove(name)) : new JsonPrimitive(count));
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

  /** What the accessors of a value give; their names differ from the C names in case only. */
  static Map<String, Object> parts(Object value) {
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

  private static Class<?> declaration(Class<?> value) {
    return CONTAINERS.stream()
        .filter(c -> c.getPackage().equals(value.getPackage()))
        .flatMap(c -> Arrays.stream(c.getDeclaredClasses()))
        .filter(d -> d.getSimpleName().replace("_", "").equalsIgnoreCase(value.getSimpleName()))
        .findFirst()
        .orElseThrow();
  }
}
