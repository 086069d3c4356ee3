package io.github.sizeis.examples;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.jna.JnaConverter;
import io.github.sizeis.runtime.Source;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/**
 * What was generated for one struct.
 *
 * @param converter its converter
 * @param value the class of its values
 * @param structure its JNA structure
 */
public record Binding(Class<?> converter, Class<?> value, Class<? extends Structure> structure) {

  static Binding of(Class<?> converter) {
    Method writer =
        Arrays.stream(converter.getMethods())
            .filter(m -> m.getName().equals("toNative") && m.getParameterCount() == 1)
            .findFirst()
            .orElseThrow(() -> new AssertionError(converter + " writes nothing"));
    return new Binding(
        converter,
        writer.getParameterTypes()[0],
        writer.getReturnType().asSubclass(Structure.class));
  }

  /** The struct's name in C. */
  public String cName() {
    return structure.getSimpleName();
  }

  /** The converter as an object. */
  JnaConverter<?, ?> object() {
    return (JnaConverter<?, ?>) call("converter", new Class<?>[0]);
  }

  /** Reads one. */
  public Object read(Pointer pointer, Source source) {
    return object().read(pointer, source);
  }

  /** Reads some that stand one behind the other. */
  List<?> readList(Pointer pointer, long count, Source source) {
    return object().readList(pointer, count, source);
  }

  /** Writes one; to be closed. */
  public Structure write(Object written) {
    return (Structure) call("toNative", new Class<?>[] {value}, written);
  }

  /** Writes a value to native memory, and reads it from there. */
  public Object throughMemory(Object written) {
    Structure structure = write(written);
    try {
      return read(structure.getPointer(), Source.memory());
    } finally {
      close(structure);
    }
  }

  /** Writes some, one behind the other; to be closed. */
  public Memory writeList(List<?> written) {
    return (Memory) call("listToNative", new Class<?>[] {List.class}, written);
  }

  /** Writes values to native memory, one behind the other, and reads them from there. */
  List<?> throughMemory(List<?> written) {
    try (Memory block = writeList(written)) {
      return readList(block, written.size(), Source.memory());
    }
  }

  static void close(Structure structure) {
    try {
      ((AutoCloseable) structure).close();
    } catch (Exception e) {
      throw new AssertionError("structures throw nothing here", e);
    }
  }

  private Object call(String name, Class<?>[] parameters, Object... arguments) {
    try {
      return converter.getMethod(name, parameters).invoke(null, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new LinkageError(e.getMessage(), e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return value.getPackageName().replaceFirst(".*\\.", "") + "." + value.getSimpleName();
  }
}
