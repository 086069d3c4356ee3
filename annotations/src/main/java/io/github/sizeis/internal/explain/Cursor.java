package io.github.sizeis.internal.explain;

import java.util.ArrayList;
import java.util.List;

/** A place in a text that is being parsed. */
final class Cursor {

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  char next() {
    return text.charAt(at++);
  }

  char peek() {
    return text.charAt(at);
  }

  boolean is(char wanted) {
    return at < text.length() && text.charAt(at) == wanted;
  }

  boolean skip(char wanted) {
    boolean found = is(wanted);
    at += found ? 1 : 0;
    return found;
  }

  void require(char wanted) {
    if (!skip(wanted)) {
      throw new IllegalStateException("no " + wanted + " at " + at + " of " + text);
    }
  }

  /** Returns what stands before a character, and goes behind that. */
  String until(char end) {
    int from = at;
    at = text.indexOf(end, at) + 1;
    return text.substring(from, at - 1);
  }

  long number() {
    int from = at;
    skip('-');
    while (!isAtEnd() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return Long.parseLong(text.substring(from, at));
  }

  PerAbi numbers() {
    List<Long> numbers = new ArrayList<>();
    do {
      numbers.add(number());
    } while (skip('/'));
    return new PerAbi(numbers.stream().mapToInt(Long::intValue).toArray());
  }
}
