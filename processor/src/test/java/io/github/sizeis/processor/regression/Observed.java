package io.github.sizeis.processor.regression;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.processor.RandomValues;
import io.github.sizeis.processor.testing.Mutations;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.Source;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a converter does: the values that it reads, the bytes that it writes, and the words with
 * which it refuses either.
 */
final class Observed {

  private static final long BASE = 0x10000;
  private static final int VALUES = 8;
  private static final int IMAGES = 60;
  private static final List<String> RANDOM_VALUES = List.of("sink", "rnd");

  private final Class<?> type;
  private final Map<String, Method> readers = new TreeMap<>();
  private final Method writer;
  private final boolean hasLists;
  private final int size;
  private final Random random;
  private final List<String> lines = new ArrayList<>();

  private Observed(Class<?> type) throws ReflectiveOperationException {
    this.type = type;
    this.random = new Random(type.getName().hashCode());
    this.size = type.getField("SIZE").getInt(null);
    List<Method> methods = List.of(type.getMethods());
    this.hasLists = methods.stream().anyMatch(m -> m.getName().equals("listToNative"));
    // of a list the memory is whole, of a structure only what lies in itself
    this.writer =
        methods.stream()
            .filter(m -> m.getName().equals(hasLists ? "listToNative" : "toNative"))
            .filter(m -> m.getParameterCount() == 1)
            .findFirst()
            .orElseThrow();
    methods.stream()
        .filter(Observed::readsFromSource)
        .filter(m -> hasLists || !kind(m).equals("list"))
        .forEach(m -> readers.put(kind(m), m));
  }

  static Observed of(String name, ClassLoader loader) {
    try {
      Observed observed = new Observed(Class.forName(name, true, loader));
      observed.all();
      return observed;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  List<String> lines() {
    return lines;
  }

  private static boolean readsFromSource(Method method) {
    Class<?>[] parameters = method.getParameterTypes();
    return parameters.length >= 2
        && parameters[0] == Pointer.class
        && parameters[parameters.length - 1] == Source.class;
  }

  private static String kind(Method reader) {
    String name = reader.getName().toLowerCase(Locale.ROOT);
    return name.contains("list") ? "list" : name.contains("chain") ? "chain" : "one";
  }

  private void all() throws ReflectiveOperationException {
    for (Abi abi : Abi.values()) {
      List<byte[]> pool = new ArrayList<>();
      if (abi == Source.memory().abi() && RANDOM_VALUES.contains(type.getPackageName())) {
        written(pool);
      }
      read(abi, pool);
    }
  }

  private void written(List<byte[]> pool) throws ReflectiveOperationException {
    RandomValues values = new RandomValues(random.nextLong());
    String name = type.getName();
    Class<?> value =
        Class.forName(
            name.substring(0, name.length() - "Converter".length()), true, type.getClassLoader());
    for (int i = 0; i < VALUES; i++) {
      byte[] image = write(values.next(value, 2));
      if (image != null) {
        pool.add(image);
      }
    }
  }

  /** Memory that is refused for a reason not met before is nearer to a value than other memory. */
  private void read(Abi abi, List<byte[]> pool) throws ReflectiveOperationException {
    Mutations mutations = new Mutations(random, abi.pointerSize());
    Set<String> reasons = new HashSet<>();
    for (int i = 0; i < IMAGES; i++) {
      byte[] image =
          pool.isEmpty() || i % 4 == 0
              ? mutations.junk(size + 8 * random.nextInt(12), BASE)
              : mutations.of(pool.get(pool.size() - 1 - random.nextInt(pool.size())), BASE);
      for (Map.Entry<String, Method> reader : readers.entrySet()) {
        Object[] result = read(reader.getValue(), image, abi);
        lines.add(abi + " " + i + " " + reader.getKey() + ": " + result[0]);
        if (result[1] != null || reasons.add(result[0].toString().replaceAll("\\d+", ""))) {
          pool.add(image);
        }
        if (result[1] != null && abi == Source.memory().abi() && reader.getKey().equals("one")) {
          write(result[1]);
        }
      }
    }
  }

  /** Returns what to say of a value or a refusal, and the value if there is one. */
  private @Nullable Object[] read(Method reader, byte[] image, Abi abi)
      throws ReflectiveOperationException {
    Source source = Source.image(ByteBuffer.wrap(image), BASE).withAbi(abi);
    Pointer at = new Pointer(BASE);
    Object converter =
        Modifier.isStatic(reader.getModifiers()) ? null : type.getMethod("converter").invoke(null);
    try {
      Object value =
          reader.getParameterCount() == 2
              ? reader.invoke(converter, at, source)
              : reader.invoke(converter, at, 2, source);
      return new Object[] {String.valueOf(value), value};
    } catch (InvocationTargetException e) {
      return new Object[] {e.getCause().toString(), null};
    }
  }

  /** Writes a value, and returns the memory as it would be at the base. */
  private byte @Nullable [] write(Object value) throws ReflectiveOperationException {
    try {
      Object written = writer.invoke(null, hasLists ? List.of(value) : value);
      Memory memory =
          (Memory) (written instanceof Structure structure ? structure.getPointer() : written);
      byte[] image = atBase(memory.getByteArray(0, (int) memory.size()), memory);
      memory.close();
      lines.add("wrote: " + HexFormat.of().formatHex(image));
      return image;
    } catch (InvocationTargetException e) {
      lines.add("not written: " + e.getCause());
      return null;
    }
  }

  /** Makes all words that point into the memory offsets from the base. */
  private static byte[] atBase(byte[] bytes, Memory memory) {
    ByteBuffer words = ByteBuffer.wrap(bytes.clone()).order(ByteOrder.nativeOrder());
    boolean wide = Native.POINTER_SIZE == 8;
    for (int at = 0; at + Native.POINTER_SIZE <= bytes.length; at++) {
      long word = wide ? words.getLong(at) : words.getInt(at) & 0xFFFFFFFFL;
      long offset = word - Pointer.nativeValue(memory);
      if (offset >= 0 && offset <= bytes.length) {
        if (wide) {
          words.putLong(at, BASE + offset);
        } else {
          words.putInt(at, (int) (BASE + offset));
        }
      }
    }
    return Arrays.copyOf(words.array(), bytes.length);
  }
}
