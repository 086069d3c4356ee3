package io.github.sizeis.runtime;

import com.sun.jna.Native;

/** Stands in until the runtime is here. */
public final class BuildPlaceholder {

  private BuildPlaceholder() {}

  /**
   * The size of a pointer.
   *
   * @return bytes
   */
  public static int pointerSize() {
    return Native.POINTER_SIZE;
  }
}
