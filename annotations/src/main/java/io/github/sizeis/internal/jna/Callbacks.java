package io.github.sizeis.internal.jna;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/** Functions of Java that C calls, and functions of C in their place. */
public final class Callbacks {

  private Callbacks() {}

  /**
   * What C calls.
   *
   * @param callback the callback; null for NULL
   * @return its native entry; null for null
   * @throws IllegalAccessError if a module keeps JNA from the callback's interface
   */
  public static @Nullable Pointer entry(@Nullable Callback callback) {
    try {
      return CallbackReference.getFunctionPointer(callback);
    } catch (RuntimeException e) {
      throw callback == null ? e : ModuleAccess.explained(face(callback.getClass()), e);
    }
  }

  /**
   * What Java calls.
   *
   * @param <T> the callback's type
   * @param function the function
   * @param type the callback's interface
   * @return the user's own callback where the function is one, else one that calls the function
   * @throws IllegalAccessError if a module keeps JNA from the interface
   */
  public static <T extends Callback> T of(Pointer function, Class<T> type) {
    try {
      return type.cast(CallbackReference.getCallback(type, function));
    } catch (RuntimeException e) {
      throw ModuleAccess.explained(type, e);
    }
  }

  /**
   * The interface whose method JNA calls: the class itself may be anywhere, as that of a lambda.
   */
  private static Class<?> face(Class<?> type) {
    for (Class<?> face : type.getInterfaces()) {
      if (Callback.class.isAssignableFrom(face)) {
        return face;
      }
    }
    Class<?> parent = type.getSuperclass();
    return parent == null ? type : face(parent);
  }
}
