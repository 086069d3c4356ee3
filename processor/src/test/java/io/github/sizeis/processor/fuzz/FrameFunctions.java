package io.github.sizeis.processor.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Sources;
import io.github.sizeis.processor.testing.Toolchain;
import io.github.sizeis.runtime.Limits;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The methods of the client of {@code hostile.c}. One is chosen by a number near the hash of its
 * name, so that an input chooses the same one after others have been added.
 */
final class FrameFunctions {

  /** Less than the library has of its own, so that a count or a string cannot leave that. */
  private static final Limits LIMITS =
      Limits.DEFAULT.withBytes(4096).withElements(1024).withStringLength(1024).withDepth(16);

  private static final List<String> OTHERS = List.of("load", "over", "withLimits");

  private final TreeMap<Integer, Method> ring = new TreeMap<>();
  private final Object client;

  private FrameFunctions(Object client) {
    this.client = client;
    Arrays.stream(client.getClass().getMethods())
        .filter(m -> m.getDeclaringClass() == client.getClass())
        .filter(m -> !OTHERS.contains(m.getName()) && !takesProgress(m))
        .forEach(this::add);
  }

  private static boolean takesProgress(Method method) {
    return Stream.of(method.getParameterTypes())
        .anyMatch(t -> t.getSimpleName().equals("Progress"));
  }

  private void add(Method method) {
    Method other = ring.put(numberOf(method), method);
    if (other != null) {
      throw new LinkageError("Names with one number: " + other + ", " + method);
    }
  }

  /** Compiles the declarations into a directory, and loads what was generated. */
  static FrameFunctions compile(Path directory) throws IOException {
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .options(Toolchain.JAVAC.quiet(17))
            .source("hostile/Hostile.java", Sources.resource("/hostile/Hostile.txt"))
            .compile();
    assertEquals(List.of(), compiled.said());
    ClassLoader loader =
        new URLClassLoader(
            new URL[] {compiled.classes().toUri().toURL()}, FrameFunctions.class.getClassLoader());
    try {
      Class<?> type = Class.forName("hostile.HostileClient", true, loader);
      Object client = type.getMethod("load").invoke(null);
      return new FrameFunctions(type.getMethod("withLimits", Limits.class).invoke(client, LIMITS));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no client", e);
    }
  }

  /** Returns the number that chooses a method. */
  static int numberOf(Method method) {
    return method.getName().hashCode() & 0xFFFF;
  }

  /** Returns the method that a number of 16 bits chooses. */
  Method choose(int number) {
    Map.Entry<Integer, Method> next = ring.ceilingEntry(number);
    return (next == null ? ring.firstEntry() : next).getValue();
  }

  /** Returns all methods. */
  Collection<Method> all() {
    return ring.values();
  }

  /** Calls a method; what comes as a stream is read to its end. */
  Object call(Method method, Object[] arguments) throws InvocationTargetException {
    try {
      Object result = method.invoke(client, arguments);
      return result instanceof Stream<?> stream ? pages(stream) : result;
    } catch (IllegalAccessException e) {
      throw new LinkageError(method.toString(), e);
    }
  }

  private static List<?> pages(Stream<?> stream) throws InvocationTargetException {
    try (stream) {
      return stream.toList();
    } catch (RuntimeException e) {
      throw new InvocationTargetException(e);
    }
  }
}
