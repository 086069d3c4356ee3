package io.github.sizeis.examples;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The declarations that the generated classes come from. */
final class Containers {

  private Containers() {}

  /** The containers that the examples have for people to use. */
  static Stream<Class<?>> friendly() {
    return Bindings.friendly().<Class<?>>map(b -> of(b)).distinct();
  }

  /** The container of a struct. */
  private static Class<?> of(Binding struct) {
    Class<?> generated = struct.structure().getEnclosingClass();
    try {
      return Class.forName(generated.getName().replaceFirst("Native$", ""));
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** The interface that declares a struct. */
  static Class<?> declaration(Binding struct) {
    return Stream.of(of(struct).getDeclaredClasses())
        .flatMap(d -> Stream.concat(Stream.of(d), Arrays.stream(d.getDeclaredClasses())))
        .filter(d -> cName(d).equals(struct.cName()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(struct + " is not declared"));
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
