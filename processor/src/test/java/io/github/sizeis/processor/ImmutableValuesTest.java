package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.HostileList;
import io.github.sizeis.processor.testing.Sink;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No value changes once it was built, whatever happens to the lists and arrays that it was built
 * of, and to those that it gives: every constructor, builder and list of the kitchen sink.
 */
final class ImmutableValuesTest {

  private static final int VALUES = 6;

  private int lists;
  private int arrays;
  private int builders;

  @Test
  void nothingFromOutsideChangesAValue(@TempDir Path directory) throws Exception {
    try (Sink sink = Sink.compile(directory)) {
      RandomValues values = new RandomValues(7);
      for (String name : sink.values()) {
        for (int i = 0; i < VALUES; i++) {
          examine(values.next(sink.load(name), 3));
        }
      }
    }
    assertTrue(lists > 200 && arrays > 200 && builders > 200, () -> lists + " " + arrays);
  }

  /** Tries a value, and all values in it. */
  private void examine(@Nullable Object value) throws ReflectiveOperationException {
    if (value instanceof List<?> list) {
      assertThrows(UnsupportedOperationException.class, () -> list.add(null));
      Arrays.fill(list.toArray(), null);
      for (Object element : list) {
        examine(element);
      }
    } else if (value != null && value.getClass().getName().startsWith("sink.")) {
      if (!value.getClass().isEnum()) {
        examineParts(value);
      }
    }
  }

  private void examineParts(Object value) throws ReflectiveOperationException {
    List<Field> parts = parts(value.getClass());
    rebuilt(value, parts);
    builtByBuilder(value, parts);
    int before = value.hashCode();
    for (Field part : parts) {
      Object given = get(value, part);
      if (given != null && given.getClass().isArray()) {
        spoil(given);
      }
      examine(get(value, part));
    }
    assertEquals(before, value.hashCode());
  }

  private static List<Field> parts(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(f -> !Modifier.isStatic(f.getModifiers()))
        .toList();
  }

  private static @Nullable Object get(Object value, Field part)
      throws ReflectiveOperationException {
    return value.getClass().getMethod(part.getName()).invoke(value);
  }

  /** Returns something equal that can be changed, where there is such a thing. */
  private @Nullable Object hostile(@Nullable Object part) {
    if (part instanceof List<?> list) {
      lists++;
      return new HostileList(list);
    } else if (part != null && part.getClass().isArray()) {
      arrays++;
    }
    return part; // an array that an accessor gave is a copy, or the test of that fails
  }

  private static void spoil(@Nullable Object part) {
    if (part instanceof HostileList list) {
      list.change();
    } else if (part != null && part.getClass().isArray()) {
      Class<?> component = part.getClass().getComponentType();
      for (int i = 0; i < Array.getLength(part); i++) {
        Array.set(part, i, Array.get(Array.newInstance(component, 1), 0));
      }
    }
  }

  private void rebuilt(Object value, List<Field> parts) throws ReflectiveOperationException {
    Constructor<?> constructor = value.getClass().getConstructors()[0];
    List<@Nullable Object> arguments = new ArrayList<>();
    for (Field part : parts) {
      arguments.add(hostile(get(value, part)));
    }
    Object again = constructor.newInstance(arguments.toArray());
    assertEquals(value, again);
    arguments.forEach(ImmutableValuesTest::spoil);
    assertEquals(value, again);
    assertEquals(value.toString(), again.toString());
  }

  private void builtByBuilder(Object value, List<Field> parts) throws ReflectiveOperationException {
    Class<?> type = value.getClass();
    if (Arrays.stream(type.getMethods()).noneMatch(m -> m.getName().equals("toBuilder"))) {
      return;
    }
    builders++;
    Object builder = type.getMethod("toBuilder").invoke(value);
    List<@Nullable Object> arguments = new ArrayList<>();
    for (Field part : parts) {
      Object argument = hostile(get(value, part));
      arguments.add(argument);
      setter(builder.getClass(), part).invoke(builder, argument);
    }
    Object again = builder.getClass().getMethod("build").invoke(builder);
    assertEquals(value, again);
    arguments.forEach(ImmutableValuesTest::spoil);
    assertEquals(value, again);
  }

  private static Method setter(Class<?> builder, Field part) throws NoSuchMethodException {
    return Arrays.stream(builder.getMethods())
        .filter(m -> m.getName().equals(part.getName()) && m.getParameterCount() == 1)
        .findFirst()
        .orElseThrow(() -> new NoSuchMethodException(part.toString()));
  }
}
