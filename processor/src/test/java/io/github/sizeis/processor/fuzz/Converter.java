package io.github.sizeis.processor.fuzz;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.internal.Blocks;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A generated converter.
 *
 * @param number what chooses it
 * @param type its class
 * @param readers the methods that read from a source
 * @param writer the method that writes a value
 * @param walk what finds the blocks that a struct leads to; null where that is not generated
 * @param size the bytes of a struct, or of its part that is always there
 */
record Converter(
    int number,
    Class<?> type,
    Object converter,
    List<Method> readers,
    Method writer,
    Blocks.@Nullable Walk walk,
    int size) {

  /** What reading came to: a value, or a refusal. */
  record Outcome(@Nullable Object value, @Nullable String refusal) {

    boolean isLike(Outcome other) {
      return Objects.equals(refusal, other.refusal)
          && (Objects.deepEquals(value, other.value) || (hasProxies() && isSaidLike(other)));
    }

    /** JNA may make another proxy of the same function, which is not equal to the first. */
    private boolean hasProxies() {
      return String.valueOf(value).contains("Proxy interface to native function");
    }

    private boolean isSaidLike(Outcome other) {
      return String.valueOf(value).equals(String.valueOf(other.value));
    }
  }

  static Converter load(String name, int number, ClassLoader loader) {
    try {
      Class<?> type = Class.forName(name, true, loader);
      List<Method> readers =
          Arrays.stream(type.getMethods()).filter(m -> readsFromSource(m, type)).toList();
      Method writer =
          find(type, m -> m.getName().equals("toNative") && m.getParameterCount() == 1)
              .orElseThrow();
      Optional<Method> walk = find(type, m -> m.getName().equals("blocks"));
      return new Converter(
          number,
          type,
          type.getMethod("converter").invoke(null),
          readers,
          writer,
          walk.map(Converter::walk).orElse(null),
          type.getField("SIZE").getInt(null));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  private static Optional<Method> find(Class<?> type, Predicate<Method> wanted) {
    return Arrays.stream(type.getMethods()).filter(wanted).findFirst();
  }

  private static Blocks.Walk walk(Method method) {
    try {
      return MethodHandleProxies.asInterfaceInstance(
          Blocks.Walk.class, MethodHandles.publicLookup().unreflect(method));
    } catch (IllegalAccessException e) {
      throw new LinkageError(method.toString(), e);
    }
  }

  private static boolean readsFromSource(Method method, Class<?> type) {
    Class<?>[] parameters = method.getParameterTypes();
    return method.getName().startsWith("read")
        && parameters[0] == Pointer.class
        && parameters[parameters.length - 1] == Source.class
        && (!method.getName().equals("readList") || hasLists(type));
  }

  /** Structs with flexible arrays are no elements. */
  private static boolean hasLists(Class<?> type) {
    return find(type, m -> m.getName().equals("listFromNative")).isPresent();
  }

  /** Reads by one of the readers; those of lists read two elements. */
  Outcome read(Method reader, long address, Source source) {
    Pointer at = new Pointer(address);
    try {
      Object value =
          reader.getParameterCount() == 2
              ? reader.invoke(converter, at, source)
              : reader.invoke(converter, at, 2L, source);
      return new Outcome(value, null);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof NativeDataException refused && !refused.path().isEmpty()) {
        return new Outcome(null, refused.getMessage());
      }
      throw new AssertionError(reader + " of " + source, e.getCause());
    } catch (IllegalAccessException e) {
      throw new LinkageError(reader.toString(), e);
    }
  }

  /** Whether a reader gives what the writer takes. */
  boolean givesValues(Method reader) {
    return reader.getName().equals("read");
  }

  /** Returns the blocks that a struct leads to. */
  List<Pointer> blocks(long address, Source source) {
    return walk == null ? List.of() : Blocks.behind(new Pointer(address), 1, size, source, walk);
  }

  /**
   * Writes a value, and reads it again from there.
   *
   * @return the other value, or why the first cannot be written
   */
  Outcome throughMemory(Object value) {
    Object written;
    try {
      written = writer.invoke(null, value);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof NativeDataException refused) {
        return new Outcome(null, refused.getMessage());
      }
      throw new AssertionError(writer + " of " + value, e.getCause());
    } catch (IllegalAccessException e) {
      throw new LinkageError(writer.toString(), e);
    }
    long address = Pointer.nativeValue(((Structure) written).getPointer());
    Outcome outcome =
        readers.stream()
            .filter(this::givesValues)
            .map(r -> read(r, address, Source.memory()))
            .findFirst()
            .orElseThrow();
    close(written);
    return outcome;
  }

  private static void close(Object structure) {
    try {
      ((AutoCloseable) structure).close();
    } catch (Exception e) {
      throw new AssertionError(structure.getClass().getName(), e);
    }
  }

  /** Writes a value to a block of which the whole length is known. */
  Memory block(Object value) throws InvocationTargetException {
    try {
      Optional<Method> list =
          find(type, m -> m.getName().equals("listToNative") && m.getParameterCount() == 1);
      return list.isPresent()
          ? (Memory) list.get().invoke(null, List.of(value))
          : (Memory) ((Structure) writer.invoke(null, value)).getPointer();
    } catch (IllegalAccessException e) {
      throw new LinkageError(type.getName(), e);
    }
  }
}
