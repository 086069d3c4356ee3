package io.github.sizeis.internal.jna;

import com.sun.jna.Native;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Tells which line a module lacks where JNA may not look at a type by reflection. */
final class ModuleAccess {

  private ModuleAccess() {}

  /**
   * Explains a failure of JNA's.
   *
   * @param type what JNA was to look at
   * @param failure what JNA said
   * @return the failure itself, if no module is the reason
   * @throws IllegalAccessError if the type's module keeps JNA out; an exception would lose its
   *     message, as structures are looked at when their classes load
   */
  static RuntimeException explained(Class<?> type, RuntimeException failure) {
    String line = missing(type);
    if (line == null) {
      return failure;
    }
    IllegalAccessError error = new IllegalAccessError(line);
    error.initCause(failure);
    throw error;
  }

  /** By reflection: Java 8 has no modules. */
  private static @Nullable String missing(Class<?> type) {
    Package home = type.getPackage();
    if (home == null) {
      return null;
    }
    try {
      Method moduleOf = Class.class.getMethod("getModule");
      Class<?> moduleType = moduleOf.getReturnType();
      Object module = moduleOf.invoke(type);
      Object jna = moduleOf.invoke(Native.class);
      Method isExported = moduleType.getMethod("isExported", String.class, moduleType);
      if (Boolean.TRUE.equals(isExported.invoke(module, home.getName(), jna))) {
        return null;
      }
      Method nameOf = moduleType.getMethod("getName");
      Object reader = nameOf.invoke(jna);
      return "JNA may not look at "
          + type.getName()
          + ": add \"exports "
          + home.getName()
          + (reader == null ? "" : " to " + reader)
          + ";\" to the module-info.java of "
          + nameOf.invoke(module);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
