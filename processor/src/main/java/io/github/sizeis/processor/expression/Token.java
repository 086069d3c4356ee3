package io.github.sizeis.processor.expression;

/**
 * A word of an expression.
 *
 * @param kind what it is
 * @param text how it is spelt
 * @param position where it starts in the text
 */
record Token(Kind kind, String text, int position) {

  /** What a word can be. */
  enum Kind {
    NUMBER,
    NAME,
    SYMBOL,
    END
  }

  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }
}
