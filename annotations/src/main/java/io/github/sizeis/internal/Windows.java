package io.github.sizeis.internal;

import io.github.sizeis.internal.jna.Jna;
import io.github.sizeis.internal.jna.RawMemory;
import java.nio.ByteOrder;

/** The windows that were lately looked through. */
final class Windows {

  /** Set to {@code false}, the system property makes readers and writers copy instead. */
  static final String PROPERTY = "io.github.sizeis.windows";

  private static final long PATTERN = 0x0123456789ABCDEFL;

  /** What scatters keys that lie at equal distances, as those of arenas do. */
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  private static final int SETS_LOG_2 = 6;

  /**
   * Two entries a set, the later one first. Windows are immutable and any of them may be made
   * again, so threads need not agree on what stands here.
   */
  private static final Window[] CACHE = new Window[2 << SETS_LOG_2];

  private static volatile boolean available = !isSwitchedOff() && work();

  private Windows() {}

  static boolean areAvailable() {
    return available;
  }

  /** Lets tests see what machines without windows do. */
  static void makeAvailable(boolean yes) {
    available = yes;
  }

  /**
   * The window for an address.
   *
   * @param address a real address
   * @return a window that has at least 1 GiB from there on
   */
  static Window at(long address) {
    long key = Window.key(address);
    int set = (int) ((key * GOLDEN_RATIO) >>> (Long.SIZE - SETS_LOG_2)) << 1;
    Window window = CACHE[set];
    if (window != null && window.key == key) {
      return window;
    }
    Window older = CACHE[set + 1];
    if (older != null && older.key == key) {
      return older;
    }
    Window made = new Window(key);
    CACHE[set + 1] = window;
    CACHE[set] = made;
    return made;
  }

  private static boolean isSwitchedOff() {
    return "false".equalsIgnoreCase(System.getProperty(PROPERTY));
  }

  /** Tries, as there is no other way to know what a Java machine's JNI does. */
  private static boolean work() {
    try {
      Jna.require(); // where JNA is missing, whoever reads memory shall be told that, and not here
      long address = RawMemory.allocate(PATTERN);
      try {
        return shows(address);
      } finally {
        RawMemory.free(address);
      }
    } catch (RuntimeException | LinkageError e) {
      return false;
    }
  }

  private static boolean shows(long address) {
    Window window = new Window(Window.key(address));
    int at = (int) (address - window.start);
    return window.buffer.capacity() == Integer.MAX_VALUE
        && window.buffer.order() == ByteOrder.nativeOrder()
        && window.buffer.getLong(at) == PATTERN;
  }
}
