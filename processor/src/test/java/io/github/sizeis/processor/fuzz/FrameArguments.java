package io.github.sizeis.processor.fuzz;

import io.github.sizeis.internal.Ownership;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Arguments for the functions of {@code hostile.c}. Numbers are small: they are room, mostly. */
final class FrameArguments {

  private static final int MOST_ROOM = 96;

  private final Random random;

  /** Begins anew. */
  FrameArguments(long seed) {
    this.random = new Random(seed);
  }

  /** Returns what a method or a constructor takes. */
  @Nullable Object[] of(Executable executable) throws ReflectiveOperationException {
    AnnotatedType[] types = executable.getAnnotatedParameterTypes();
    @Nullable Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = one(types[i]);
    }
    return arguments;
  }

  private @Nullable Object one(AnnotatedType type) throws ReflectiveOperationException {
    if (type.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0) {
      return null;
    } else if (type instanceof AnnotatedParameterizedType list) {
      List<@Nullable Object> elements = new ArrayList<>();
      for (int n = random.nextInt(5); n > 0; n--) {
        elements.add(one(list.getAnnotatedActualTypeArguments()[0]));
      }
      return elements;
    }
    Class<?> raw =
        (Class<?>)
            (type.getType() instanceof ParameterizedType p ? p.getRawType() : type.getType());
    return raw.isArray() ? array(raw.getComponentType()) : one(raw);
  }

  private Object array(Class<?> component) throws ReflectiveOperationException {
    Object elements = Array.newInstance(component, random.nextInt(9));
    for (int i = 0; i < Array.getLength(elements); i++) {
      Array.set(elements, i, one(component));
    }
    return elements;
  }

  private Object one(Class<?> type) throws ReflectiveOperationException {
    if (type == int.class) {
      return 1 + random.nextInt(MOST_ROOM);
    } else if (type == short.class) {
      return (short) (1 + random.nextInt(MOST_ROOM));
    } else if (type == byte.class) {
      return (byte) (1 + random.nextInt(MOST_ROOM));
    } else if (type == String.class) {
      return "text of Java".substring(0, 1 + random.nextInt(12));
    } else if (Modifier.isAbstract(type.getModifiers())) {
      List<Class<?>> arms =
          Arrays.stream(type.getDeclaredClasses())
              .filter(type::isAssignableFrom)
              .sorted(Comparator.comparing(Class::getName))
              .toList();
      return one(arms.get(random.nextInt(arms.size())));
    }
    for (Constructor<?> constructor : type.getConstructors()) {
      if (!Arrays.asList(constructor.getParameterTypes()).contains(Ownership.class)) {
        return constructor.newInstance(of(constructor));
      }
    }
    throw new NoSuchMethodException("a constructor of " + type);
  }
}
