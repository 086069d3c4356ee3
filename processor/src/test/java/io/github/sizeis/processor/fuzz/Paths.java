package io.github.sizeis.processor.fuzz;

import java.lang.reflect.Method;

/** The two ways in which memory is read: through windows, and by copies where there are none. */
final class Paths {

  private static final Method SWITCH = find();

  private Paths() {}

  private static Method find() {
    try {
      Method method =
          Class.forName("io.github.sizeis.internal.Windows")
              .getDeclaredMethod("makeAvailable", boolean.class);
      method.setAccessible(true);
      return method;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no switch", e);
    }
  }

  /** From now on memory is copied. */
  static void copy() {
    set(false);
  }

  /** From now on memory is looked at. */
  static void look() {
    set(true);
  }

  private static void set(boolean windows) {
    try {
      SWITCH.invoke(null, windows);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("not switched", e);
    }
  }
}
