package io.github.sizeis.processor.model.java;

import java.util.Set;

/** The words that Java keeps for itself, whatever the source level. */
public final class JavaWords {

  private static final Set<String> RESERVED =
      Set.of(
          """
          _ abstract assert boolean break byte case catch char class const continue default do
          double else enum extends false final finally float for goto if implements import
          instanceof int interface long native new null package private protected public
          return short static strictfp super switch synchronized this throw throws transient
          true try void volatile while\
          """
              .split("\\s+", -1));

  /**
   * Constants of JNA's {@code Structure} that a field would hide, classes that it would obscure
   * where the structure names them, and a field of our own.
   */
  private static final Set<String> OF_STRUCTURE =
      Set.of(
          "ALIGN_DEFAULT",
          "ALIGN_GNUC",
          "ALIGN_MSVC",
          "ALIGN_NONE",
          "Arrays",
          "CALCULATE_SIZE",
          "Contract",
          "Host",
          "Structures");

  private JavaWords() {}

  /** Returns whether a word cannot be an identifier. */
  public static boolean isReserved(String word) {
    return RESERVED.contains(word);
  }

  /** Methods that every object has and that a C function may be called as. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /** Returns the name that the JNA mapping gives to the function of a C name. */
  public static String method(String cName) {
    return isReserved(cName) || OF_OBJECT.contains(cName) ? cName + "_" : cName;
  }

  /** Returns the name that the JNA structure gives to the field of a C name. */
  public static String structureField(String cName) {
    return isReserved(cName) || OF_STRUCTURE.contains(cName) ? cName + "_" : cName;
  }
}
