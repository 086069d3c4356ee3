package io.github.sizeis.internal.jna;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import io.github.sizeis.internal.Host;
import java.lang.reflect.Field;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/** Which JNA there is. It is looked at once, before anything of it is used. */
public final class Jna {
  /** The first version whose memory can be closed: whatever is older cannot free a block. */
  static final String LEAST = "5.12.0";

  private Jna() {}

  /**
   * Checks that JNA is new enough.
   *
   * @throws LinkageError when it is too old; an exception would lose its message, as this is called
   *     when classes load
   */
  public static void require() {
    if (!AutoCloseable.class.isAssignableFrom(Memory.class)) {
      throw new LinkageError(
          "SizeIs needs JNA " + LEAST + " or later, and met JNA " + version() + " in " + place());
    }
    if (Native.POINTER_SIZE != Host.POINTER_SIZE) {
      throw new LinkageError(
          "JNA has pointers of "
              + Native.POINTER_SIZE
              + " bytes, and this Java machine says that they have "
              + Host.POINTER_SIZE);
    }
  }

  private static String version() {
    String named = Native.class.getPackage().getImplementationVersion();
    if (named != null) {
      int end = named.indexOf(' ');
      return end < 0 ? named : named.substring(0, end);
    }
    try {
      // a constant of an interface that is not public; spelled out, the compiler would copy it
      Field version = Class.forName("com.sun.jna.Version").getField("VERSION");
      version.setAccessible(true);
      return String.valueOf(version.get(null));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return "of an unknown version";
    }
  }

  private static String place() {
    @Nullable ProtectionDomain domain = Native.class.getProtectionDomain();
    @Nullable CodeSource source = domain == null ? null : domain.getCodeSource();
    return source == null || source.getLocation() == null
        ? "an unknown place"
        : source.getLocation().toString();
  }
}
