package io.github.sizeis.examples;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.runtime.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that was generated, for the examples and for their tests: looked for, so none is missed. */
public final class Bindings {

  /** Packages whose structs no oracle knows: those of libraries are tested with the libraries. */
  private static final Pattern OF_LIBRARIES =
      Pattern.compile(
          "\\b(glibc|gssapi|sqlite|cups|libpcap|libxml2|libnetapi|falls|frames|bench|byteorder)\\b");

  private static final List<Class<?>> CLASSES =
      Stream.of("classes", "test-classes").flatMap(f -> classes(Path.of("target", f))).toList();

  private static final List<Binding> ALL =
      CLASSES.stream()
          .filter(c -> c.getSimpleName().endsWith("Converter"))
          .map(Binding::of)
          .toList();

  private Bindings() {}

  private static Stream<Class<?>> classes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(f -> folder.relativize(f).toString())
          .filter(f -> !OF_LIBRARIES.matcher(f).find())
          .filter(f -> f.endsWith("Converter.class") || f.endsWith("Native.class"))
          .sorted()
          .<Class<?>>map(Bindings::load)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String file) {
    try {
      return Class.forName(file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."));
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  public static Stream<Binding> all() {
    return ALL.stream();
  }

  /** What the examples have for people to use. */
  public static Stream<Binding> friendly() {
    return all().filter(b -> !isRaw(b.value()));
  }

  /** What the tests have, which holds every bit of memory. */
  static Stream<Binding> raw() {
    return all().filter(b -> isRaw(b.value()));
  }

  /** What the tests have for a struct. */
  public static Binding raw(String cName) {
    return raw()
        .filter(b -> b.cName().equals(cName))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + cName + " is declared"));
  }

  /** Reads what an image has at its root, or all that a function would have counted there. */
  public static Object readRaw(OracleImage image, Pointer root, Source source) {
    Binding struct = raw(image.rootType());
    return image.rootCount().isPresent()
        ? struct.readList(root, image.rootCount().getAsLong(), source)
        : struct.read(root, source);
  }

  /** What was generated for the struct that a value, or an arm of one, is of. */
  static Binding ofValue(Class<?> value) {
    return all()
        .filter(b -> b.value().isAssignableFrom(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError(value + " is no value of a struct"));
  }

  static boolean isValue(Class<?> type) {
    return all().anyMatch(b -> b.value().isAssignableFrom(type));
  }

  /** The structures of all containers, those without a converter too. */
  public static Stream<Class<? extends Structure>> structures() {
    return CLASSES.stream()
        .filter(c -> c.getSimpleName().endsWith("Native"))
        .flatMap(c -> Arrays.stream(c.getDeclaredClasses()))
        .filter(Structure.class::isAssignableFrom)
        .map(c -> c.asSubclass(Structure.class));
  }

  private static boolean isRaw(Class<?> generated) {
    return generated.getPackageName().endsWith(".raw");
  }
}
