package io.github.sizeis.processor;

import com.sun.jna.Pointer;
import io.github.sizeis.runtime.Flags;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Random values of the classes that the kitchen sink generates. What a part may hold stands in its
 * name: {@code u8Int} is an unsigned byte as an int, {@code ...X3} has three elements, {@code
 * shared...} as many as its neighbours, {@code capacity...} is room for any list, {@code first...}
 * the index of a first element for which there is room, {@code some...} has at least one element. A
 * string called {@code ...Run} may have NULs, one called {@code ...words} is not empty, and a
 * number called {@code ...Ended} is none that ends an array.
 */
public final class RandomValues {

  private static final Pattern LABELS = Pattern.compile("(?:In|Shared)([A-Z0-9]+)$");
  private static final Pattern CHOSEN = Pattern.compile("Is(\\d+);");
  private static final Pattern BITS = Pattern.compile("^(?:shared)?([iuIU])(\\d+)");
  private static final Pattern LENGTH = Pattern.compile("X(\\d+)$");

  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(
          Short.class,
          short.class,
          Long.class,
          long.class,
          Character.class,
          char.class,
          Boolean.class,
          boolean.class);

  private final Random random;
  private final Map<Class<?>, List<Method>> setters = new HashMap<>();
  private int shared;
  private @Nullable ClassLoader loader;

  /** Begins anew. */
  public RandomValues(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a value that fits memory. */
  public Object next(Class<?> type, int depth) throws ReflectiveOperationException {
    loader = type.getClassLoader();
    if (isBytes(type)) {
      return bytes(type);
    } else if (isFamily(type)) {
      shared = random.nextInt(4);
      return arm(type, depth);
    }
    Object builder = type.getMethod("builder").invoke(null);
    shared = random.nextInt(4);
    int sharedHere = shared;
    String chosen = "";
    for (Method setter : setters.computeIfAbsent(builder.getClass(), RandomValues::setters)) {
      shared = sharedHere;
      AnnotatedType part = setter.getAnnotatedParameterTypes()[0];
      Object value = part(setter.getName(), part, depth);
      setter.invoke(builder, value);
      chosen += value != null && isFamily(setter.getParameterTypes()[0]) ? innermost(value) : "";
    }
    select(builder, chosen);
    return builder.getClass().getMethod("build").invoke(builder);
  }

  /** Returns the setters of a builder, in an order that is the same in each run. */
  private static List<Method> setters(Class<?> builder) {
    return Arrays.stream(builder.getMethods())
        .filter(m -> m.getParameterCount() == 1 && m.getReturnType() == builder)
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  /** Returns whether a class is the family of a union's values. */
  static boolean isFamily(Class<?> type) {
    return Modifier.isAbstract(type.getModifiers())
        && Arrays.stream(type.getDeclaredClasses()).anyMatch(type::isAssignableFrom);
  }

  /**
   * A value of one of the arms. What an arm may hold stands in its name; an arm that is chosen by
   * several values has them at the end of its name, by a letter or a digit each.
   */
  private Object arm(Class<?> family, int depth) throws ReflectiveOperationException {
    List<Class<?>> arms = new ArrayList<>(List.of(family.getDeclaredClasses()));
    arms.removeIf(a -> !family.isAssignableFrom(a));
    arms.sort(Comparator.comparing(Class::getName));
    Class<?> arm = arms.get(random.nextInt(arms.size()));
    Constructor<?> constructor = arm.getConstructors()[0];
    AnnotatedType[] parts = constructor.getAnnotatedParameterTypes();
    String name = arm.getSimpleName();
    List<@Nullable Object> arguments = new ArrayList<>();
    if (parts.length == 2 || (parts.length == 1 && name.startsWith("Void"))) {
      arguments.add(discriminant(name, (Class<?>) parts[0].getType()));
    }
    if (arguments.size() < parts.length) {
      String content = Character.toLowerCase(name.charAt(0)) + name.substring(1);
      Object value = part(content, parts[parts.length - 1], depth);
      arguments.add(value == null ? null : tagged(name, value));
    }
    return constructor.newInstance(arguments.toArray());
  }

  /** Returns a struct that tells its arm by a field of one of these names, with a right one. */
  private Object tagged(String arm, Object value) throws ReflectiveOperationException {
    List<String> tags = List.of("u16Family", "u16In");
    Optional<String> tag =
        Arrays.stream(value.getClass().getMethods())
            .map(Method::getName)
            .filter(tags::contains)
            .findFirst();
    if (tag.isEmpty()) {
      return value;
    }
    Object builder = value.getClass().getMethod("toBuilder").invoke(value);
    builder
        .getClass()
        .getMethod(tag.get(), int.class)
        .invoke(builder, discriminant(arm, int.class));
    return builder.getClass().getMethod("build").invoke(builder);
  }

  /** Returns whether a class is nothing but the bytes of a union. */
  private static boolean isBytes(Class<?> type) {
    return Arrays.stream(type.getConstructors())
            .anyMatch(c -> Arrays.equals(c.getParameterTypes(), new Class<?>[] {byte[].class}))
        && Arrays.stream(type.getMethods()).noneMatch(m -> m.getName().equals("builder"));
  }

  private Object bytes(Class<?> type) throws ReflectiveOperationException {
    Class<?> converter = Class.forName(type.getName() + "Converter", true, type.getClassLoader());
    byte[] bytes = new byte[converter.getField("SIZE").getInt(null)];
    random.nextBytes(bytes);
    return type.getConstructor(byte[].class).newInstance((Object) bytes);
  }

  private Object discriminant(String arm, Class<?> type) {
    Matcher labels = LABELS.matcher(arm);
    boolean said = labels.find();
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(c -> said && labels.group(1).contains(c.toString()))
          .skip(random.nextInt(2))
          .findFirst()
          .orElseThrow();
    }
    int number = said ? oneOf(labels.group(1)) : 1000 + random.nextInt(Short.MAX_VALUE);
    return type == int.class ? (Object) number : (Object) (long) number;
  }

  private int oneOf(String digits) {
    return digits.charAt(random.nextInt(digits.length())) - '0';
  }

  /** Returns the name of the arm, or of the arm in it. */
  private static String innermost(@Nullable Object arm) throws ReflectiveOperationException {
    if (arm == null) {
      return "";
    }
    for (Method accessor : arm.getClass().getMethods()) {
      if (accessor.getName().equals("value") && isFamily(accessor.getReturnType())) {
        return innermost(accessor.invoke(arm));
      }
    }
    return arm.getClass().getSimpleName() + ";";
  }

  /** Sets the field that chose an arm called {@code Is012}, where that stayed in the value. */
  private void select(Object builder, String arms) throws ReflectiveOperationException {
    Matcher arm = CHOSEN.matcher(arms);
    if (!arm.find()) {
      return;
    }
    int chosen = oneOf(arm.group(1));
    for (Method setter : builder.getClass().getMethods()) {
      if (setter.getName().equals("u16Flags")) {
        setter.invoke(builder, chosen | (random.nextInt(1 << 14) << 2));
      } else if (setter.getName().equals("u8Selector")) {
        setter.invoke(builder, chosen);
      }
    }
  }

  private @Nullable Object part(String name, AnnotatedType part, int depth)
      throws ReflectiveOperationException {
    if (part.isAnnotationPresent(Nullable.class) && (depth <= 0 || random.nextInt(3) == 0)) {
      return null;
    }
    if (part instanceof AnnotatedParameterizedType list && isList(part.getType())) {
      List<@Nullable Object> elements = new ArrayList<>();
      int length = length(name, depth);
      for (int i = 0; i < length; i++) {
        elements.add(part(name, list.getAnnotatedActualTypeArguments()[0], depth - 1));
      }
      return elements;
    } else if (part instanceof AnnotatedArrayType array) {
      Class<?> component = (Class<?>) array.getAnnotatedGenericComponentType().getType();
      Object elements = Array.newInstance(component, length(name, depth));
      for (int i = 0; i < Array.getLength(elements); i++) {
        Array.set(elements, i, one(name, component, depth));
      }
      return elements;
    }
    Type type = part.getType();
    return one(
        name, (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type), depth);
  }

  private static boolean isList(Type type) {
    return type instanceof ParameterizedType p && p.getRawType() == List.class;
  }

  private int length(String name, int depth) {
    Matcher fixed = LENGTH.matcher(name);
    if (fixed.find()) {
      return Integer.parseInt(fixed.group(1));
    }
    if (name.startsWith("some")) {
      return 1 + random.nextInt(3);
    }
    return name.startsWith("shared") ? shared : depth <= 0 ? 0 : random.nextInt(4);
  }

  private @Nullable Object one(String name, Class<?> type, int depth)
      throws ReflectiveOperationException {
    if (type.isPrimitive() || BOXES.containsKey(type)) {
      return primitive(name, BOXES.getOrDefault(type, type));
    } else if (type == String.class) {
      return name.startsWith("hex") ? Integer.toHexString(random.nextInt()) : text(name);
    } else if (type == Duration.class) {
      return name.startsWith("millis")
          ? Duration.ofMillis(random.nextLong())
          : Duration.ofSeconds(random.nextInt() & 0xFFFFFFFFL);
    } else if (type == UUID.class) {
      return new UUID(random.nextLong(), random.nextLong());
    } else if (type == Flags.class) {
      return flags(name);
    } else if (type == Pointer.class) {
      return new Pointer(random.nextLong() | 1);
    } else if (type.isEnum()) {
      return constant(type);
    } else if (isFamily(type)) {
      return arm(type, depth);
    } else if (type.isInterface()) {
      return null;
    }
    return next(type, depth - 1);
  }

  /** The unknown constant is refused on writing; of two with one number, the first comes back. */
  private Object constant(Class<?> type) {
    List<Object> constants = new ArrayList<>(List.of(type.getEnumConstants()));
    constants.removeIf(c -> c.toString().equals("OTHER") || c.toString().equals("CENT"));
    return constants.get(random.nextInt(constants.size()));
  }

  /** Flags of the kitchen sink's one enum of flags. */
  private Object flags(String name) throws ReflectiveOperationException {
    Class<?> flag = Class.forName("sink.Sink$Flag", true, loader);
    return Flags.class.getMethod("ofBits", Class.class, long.class).invoke(null, flag, bits(name));
  }

  private Object primitive(String name, Class<?> type) {
    if (type == boolean.class) {
      return random.nextBoolean();
    } else if (type == float.class || type == double.class) {
      float number = random.nextFloat();
      return type == float.class ? (Object) number : (Object) (double) number;
    }
    long bits = bits(name);
    return type == byte.class
        ? (Object) (byte) bits
        : type == short.class
            ? (Object) (short) bits
            : type == char.class
                ? (Object) (char) bits
                : type == int.class ? (Object) (int) bits : (Object) bits;
  }

  /** Edges are more likely than chance has them. */
  private long bits(String name) {
    long any =
        switch (random.nextInt(6)) {
          case 0 -> 0;
          case 1 -> -1;
          case 2 -> Long.MIN_VALUE >> random.nextInt(64);
          default -> random.nextLong();
        };
    if (name.toLowerCase(java.util.Locale.ROOT).contains("bool")) {
      return any & 1;
    }
    if (name.startsWith("capacity")) {
      return 8L + random.nextInt(8);
    } else if (name.startsWith("first")) {
      return random.nextInt(3);
    }
    if (name.endsWith("Ended")) {
      return 1L + random.nextInt(126);
    }
    Matcher said = BITS.matcher(name);
    if (!said.find()) {
      return any;
    }
    int unused = 64 - Integer.parseInt(said.group(2));
    boolean signed = said.group(1).equalsIgnoreCase("i");
    return signed ? any << unused >> unused : any << unused >>> unused;
  }

  private String text(String name) {
    Matcher fixed = LENGTH.matcher(name);
    boolean bounded = fixed.find();
    int most = bounded ? Integer.parseInt(fixed.group(1)) - 1 : 12;
    boolean narrow = name.startsWith("ansi") || name.startsWith("latin");
    StringBuilder text = new StringBuilder();
    int length = name.contains("ords") ? 1 + random.nextInt(most) : random.nextInt(most + 1);
    int bytes = name.startsWith("utf8") && bounded ? 4 : name.startsWith("wide") ? 2 : 1;
    while ((text.codePointCount(0, text.length()) + 1) * bytes <= length) {
      boolean nul = name.contains("Run") && random.nextInt(6) == 0;
      text.appendCodePoint(nul ? 0 : narrow ? 1 + random.nextInt(126) : character());
    }
    return text.toString();
  }

  private int character() {
    int c = 1 + random.nextInt(random.nextBoolean() ? 0x7E : 0x10FFFE);
    return c >= 0xD800 && c < 0xE000 ? 'x' : c;
  }
}
