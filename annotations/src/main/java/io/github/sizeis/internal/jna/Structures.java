package io.github.sizeis.internal.jna;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;

/** Checks generated structures against JNA's own idea of them. For generated code. */
public final class Structures {

  private Structures() {}

  /**
   * Checks a structure's size.
   *
   * @param type the structure
   * @param size the size that converters use
   * @throws IllegalStateException when JNA lays it out with another one
   * @throws IllegalAccessError if a module keeps JNA from the structure
   */
  public static void verify(Class<? extends Structure> type, int size) {
    // Structure.size(Class) is not public.
    Structure structure = instance(type);
    int found = structure.size();
    Pointer memory = structure.getPointer();
    if (memory instanceof Memory) {
      ((Memory) memory).close();
    }
    if (found != size) {
      throw new IllegalStateException(
          type.getName() + " has " + size + " bytes, but JNA lays it out with " + found);
    }
  }

  private static Structure instance(Class<? extends Structure> type) {
    try {
      return Structure.newInstance(type);
    } catch (RuntimeException e) {
      throw ModuleAccess.explained(type, e);
    }
  }
}
