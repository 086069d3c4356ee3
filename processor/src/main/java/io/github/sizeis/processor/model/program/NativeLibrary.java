package io.github.sizeis.processor.model.program;

import java.util.List;

/**
 * The shared library that a container's functions live in.
 *
 * @param names the names that it may have, the best first
 * @param stdcall whether its functions are called as the Windows API's are, where that differs
 */
public record NativeLibrary(List<String> names, boolean stdcall) {
  /** Copies the names. */
  public NativeLibrary {
    names = List.copyOf(names);
  }
}
