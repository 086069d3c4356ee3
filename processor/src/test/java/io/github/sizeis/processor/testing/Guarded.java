package io.github.sizeis.processor.testing;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;

/**
 * Room for images, of which each is put to the very end, where on Linux a page begins that kills
 * whoever touches it. Elsewhere it is just memory.
 */
public final class Guarded {

  private static final int PAGE = 4096;
  private static final int READ_WRITE = 1 | 2;
  private static final int PRIVATE_ANONYMOUS = 0x2 | 0x20;

  private final Pointer start;
  private final int bytes;

  /** Takes room, for as long as the process lives. */
  public Guarded(int pages) {
    bytes = pages * PAGE;
    start = Platform.isLinux() ? mapped() : new Memory(bytes);
  }

  private Pointer mapped() {
    Pointer mapped =
        (Pointer)
            libc("mmap")
                .invoke(
                    Pointer.class,
                    new Object[] {
                      null,
                      new NativeLong(bytes + PAGE),
                      READ_WRITE,
                      PRIVATE_ANONYMOUS,
                      -1,
                      new NativeLong(0)
                    });
    Object[] guard = {mapped.share(bytes), new NativeLong(PAGE), 0};
    if (Pointer.nativeValue(mapped) == -1 || libc("mprotect").invokeInt(guard) != 0) {
      throw new IllegalStateException("no pages");
    }
    return mapped;
  }

  private static Function libc(String function) {
    return NativeLibrary.getInstance("c").getFunction(function);
  }

  /** Puts an image to the end. */
  public Pointer put(byte[] image) {
    Pointer at = start.share(bytes - image.length);
    at.write(0, image, 0, image.length);
    return at;
  }

  /** Returns the address behind the last byte. */
  public long end() {
    return Pointer.nativeValue(start) + bytes;
  }

  /** How many bytes an image may have. */
  public int bytes() {
    return bytes;
  }
}
