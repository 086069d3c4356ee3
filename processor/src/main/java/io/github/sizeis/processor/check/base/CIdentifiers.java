package io.github.sizeis.processor.check.base;

import java.util.Set;

/** What can be a name in C. */
public final class CIdentifiers {

  /** The keywords of C99; later ones are names in older headers. */
  private static final Set<String> KEYWORDS =
      Set.of(
          """
          auto break case char const continue default do double else enum extern float for
          goto if inline int long register restrict return short signed sizeof static struct
          switch typedef union unsigned void volatile while _Bool _Complex _Imaginary\
          """
              .split("\\s+", -1));

  private CIdentifiers() {}

  /** Returns whether C takes a word as the name of something. */
  public static boolean isName(String word) {
    return word.matches("[A-Za-z_][A-Za-z0-9_]*") && !KEYWORDS.contains(word);
  }
}
