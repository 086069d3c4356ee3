package io.github.sizeis.examples;

import com.sun.jna.Structure;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The declarations that the generated classes come from. */
final class Containers {

  private Containers() {}

  /** The containers that the examples have for people to use. */
  static Stream<Class<?>> friendly() {
    return Bindings.friendly().<Class<?>>map(b -> of(b.structure())).distinct();
  }

  /** The container of a struct or union. */
  private static Class<?> of(Class<? extends Structure> structure) {
    Class<?> generated = structure.getEnclosingClass();
    try {
      return Class.forName(generated.getName().replaceFirst("Native$", ""));
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** The interface that declares a struct or union. */
  static Class<?> declaration(Class<? extends Structure> structure) {
    return Stream.of(of(structure).getDeclaredClasses())
        .flatMap(d -> Stream.concat(Stream.of(d), Arrays.stream(d.getDeclaredClasses())))
        .filter(d -> cName(d).equals(structure.getSimpleName()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(structure + " is not declared"));
  }

  /** The arms of a union that memory has nothing for, and structures no field. */
  static Stream<String> emptyArms(Class<? extends Structure> structure) {
    return Arrays.stream(declaration(structure).getDeclaredMethods())
        .filter(m -> m.getReturnType() == void.class)
        .map(Method::getName);
  }

  private static String cName(Class<?> declaration) {
    Class<?> outer = declaration.getEnclosingClass();
    return outer.getEnclosingClass() == null
        ? declaration.getSimpleName()
        : outer.getSimpleName() + "_" + declaration.getSimpleName();
  }

  /** Whether a field is of a union: those are declared inside of the struct that holds them. */
  static boolean isUnion(Class<?> type) {
    return type.isInterface() && type.getEnclosingClass() != null;
  }

  /** The enum, struct or union of a name. */
  static Optional<Class<?>> declared(String cName) {
    return friendly()
        .<Class<?>>flatMap(c -> Arrays.stream(c.getDeclaredClasses()))
        .filter(d -> d.getSimpleName().equals(cName))
        .findFirst();
  }
}
