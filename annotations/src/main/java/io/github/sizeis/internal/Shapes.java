package io.github.sizeis.internal;

/** Checks that structs which were compiled apart still have one layout. For generated code. */
public final class Shapes {

  private Shapes() {}

  /**
   * Checks the layout of a struct that another one nests.
   *
   * @param user the struct that nests
   * @param used the struct that is nested
   * @param expected its layout when {@code user} was compiled
   * @param found its layout now
   * @throws IncompatibleClassChangeError when they differ
   */
  public static void require(String user, String used, String expected, String found) {
    if (!expected.equals(found)) {
      throw new IncompatibleClassChangeError(
          user
              + " was compiled against another layout of "
              + used
              + ": recompile it (expected "
              + expected
              + ", found "
              + found
              + ")");
    }
  }
}
