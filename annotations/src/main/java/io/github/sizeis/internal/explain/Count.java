package io.github.sizeis.internal.explain;

/** How many elements an array has. */
final class Count {

  final Expression expression;

  /** The expression as the declaration has it. */
  final String text;

  final boolean inBytes;

  Count(Expression expression, String text, boolean inBytes) {
    this.expression = expression;
    this.text = text;
    this.inBytes = inBytes;
  }
}
