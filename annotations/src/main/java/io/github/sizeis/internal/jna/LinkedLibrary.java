package io.github.sizeis.internal.jna;

import com.sun.jna.Library;
import io.github.sizeis.runtime.NativeLinkException;

/** A library whose functions are mapped directly. For generated code. */
public abstract class LinkedLibrary {
  private final Linkage linkage;

  /**
   * Knows where its functions are.
   *
   * @param linkage where they are looked up
   */
  protected LinkedLibrary(Linkage linkage) {
    this.linkage = linkage;
  }

  /**
   * Checks that a library has a function, before one is called whose result it must free. Of a
   * library that is not mapped directly no one can tell.
   *
   * @param library the library
   * @param function the C name of the function
   * @throws NativeLinkException when there is no such library, or it has no such function
   */
  public static void require(Library library, String function) {
    if (library instanceof LinkedLibrary) {
      ((LinkedLibrary) library).linkage.require(function);
    }
  }
}
