package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The runtime beside a JNA of another version, which the build puts where this looks for it. */
class JnaOfOldTest {
  private static URL jna(String version) throws Exception {
    Path jar = Path.of("target", "jna-of-old", "jna-" + version + ".jar").toAbsolutePath();
    assertTrue(Files.exists(jar), () -> jar + " is missing: the build of this module copies it");
    return jar.toUri().toURL();
  }

  /** The runtime as this test has it, and nothing else of what this test has. */
  private static URLClassLoader with(URL jna) {
    URL runtime = Contract.class.getProtectionDomain().getCodeSource().getLocation();
    return new URLClassLoader(new URL[] {runtime, jna}, ClassLoader.getPlatformClassLoader());
  }

  private static Class<?> load(String name, ClassLoader loader) throws ClassNotFoundException {
    return Class.forName("io.github.sizeis." + name, true, loader);
  }

  @Test
  void whatIsTooOldIsNamed() throws Exception {
    URL jna = jna("5.11.0");
    String message = "SizeIs needs JNA 5.12.0 or later, and met JNA 5.11.0 in " + jna;
    for (String first :
        new String[] {"internal.Contract", "internal.jna.Pointers", "internal.jna.Block"}) {
      try (URLClassLoader loader = with(jna)) {
        LinkageError e = assertThrows(LinkageError.class, () -> load(first, loader));
        assertEquals(message, e.getMessage());
      }
    }
  }

  @Test
  void theFirstThatIsNotTooOldWillDo() throws Exception {
    try (URLClassLoader loader = with(jna("5.12.0"))) {
      Class<?> pointer = Class.forName("com.sun.jna.Pointer", true, loader);
      Class<?> memory = Class.forName("com.sun.jna.Memory", true, loader);
      Class<?> source = load("runtime.Source", loader);
      Method reader = load("internal.Reader", loader).getMethod("of", source);
      AutoCloseable eight = (AutoCloseable) memory.getConstructor(long.class).newInstance(8L);
      Object region = source.getMethod("region", pointer, long.class).invoke(null, eight, 8L);
      ((AutoCloseable) reader.invoke(null, region)).close();
      eight.close();
      InvocationTargetException e =
          assertThrows(InvocationTargetException.class, () -> reader.invoke(null, region));
      assertEquals("The memory was freed", e.getCause().getMessage());
    }
  }
}
