package io.github.sizeis.internal.jna;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/** What the system says that a code means. A message that cannot be had is no second failure. */
public final class SystemMessages {
  private static final int FROM_SYSTEM_WITHOUT_INSERTS = 0x1000 | 0x200;
  private static final int MOST_UNITS = 1024;

  private SystemMessages() {}

  /**
   * The words of C's library for an {@code errno}.
   *
   * @param code the number
   * @return the words; null where they cannot be had
   */
  public static @Nullable String strerror(int code) {
    try {
      NativeLibrary library = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME);
      Pointer text = (Pointer) library.getFunction("strerror").invoke(Pointer.class, args(code));
      return text == null ? null : text.getString(0);
    } catch (RuntimeException | LinkageError e) {
      return null;
    }
  }

  /**
   * The words of Windows for one of its codes.
   *
   * @param code the number
   * @return the words; null elsewhere
   */
  public static @Nullable String formatMessage(int code) {
    if (!Platform.isWindows()) {
      return null;
    }
    try (Memory text = new Memory(2L * MOST_UNITS)) {
      Function format =
          NativeLibrary.getInstance("kernel32")
              .getFunction("FormatMessageW", Function.ALT_CONVENTION);
      int units =
          format.invokeInt(
              args(FROM_SYSTEM_WITHOUT_INSERTS, null, code, 0, text, MOST_UNITS, null));
      return units == 0 ? null : new String(text.getCharArray(0, units)).trim();
    } catch (RuntimeException | LinkageError e) {
      return null;
    }
  }

  private static @Nullable Object[] args(@Nullable Object... arguments) {
    return arguments;
  }
}
