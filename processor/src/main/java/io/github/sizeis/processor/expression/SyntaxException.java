package io.github.sizeis.processor.expression;

/** An expression that is none, and where. */
public final class SyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Where it is, as an index into the text. */
  private final int position;

  SyntaxException(String message, int position) {
    super(message);
    this.position = position;
  }

  /** Returns where it is, as an index into the text. */
  public int position() {
    return position;
  }
}
