package io.github.sizeis.internal;

import io.github.sizeis.internal.jna.Jna;

/** What generated code and this runtime have agreed on. For generated code. */
public final class Contract {

  /** The contract that this runtime keeps. */
  static final int VERSION = 3;

  static {
    Jna.require();
  }

  private Contract() {}

  /**
   * Checks that generated code meets the runtime it was made for.
   *
   * @param version the contract that the code was generated for
   * @param generatedClass the name of the generated class
   * @throws IllegalStateException when this runtime keeps another contract
   */
  public static void require(int version, String generatedClass) {
    if (version != VERSION) {
      throw new IllegalStateException(
          generatedClass
              + " was generated for contract "
              + version
              + " of the SizeIs runtime, and this one keeps contract "
              + VERSION
              + ": "
              + (version < VERSION
                  ? "compile it again with the processor of this version"
                  : "use the runtime of the processor that generated it"));
    }
  }
}
