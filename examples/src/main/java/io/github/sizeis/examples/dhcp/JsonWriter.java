package io.github.sizeis.examples.dhcp;

import org.jspecify.annotations.Nullable;

/**
 * Writes JSON that is indented, and ASCII: whatever is not is escaped, so that even lone surrogates
 * survive.
 */
final class JsonWriter {

  private final StringBuilder text = new StringBuilder();
  private String indent = "\n";
  private boolean first = true;

  JsonWriter name(String name) {
    next();
    quote(name);
    text.append(": ");
    return this;
  }

  /** Begins a value in an array. */
  JsonWriter element() {
    next();
    return this;
  }

  private void next() {
    text.append(first ? "" : ",").append(indent);
    first = false;
  }

  JsonWriter open(char bracket) {
    text.append(bracket);
    indent += "  ";
    first = true;
    return this;
  }

  JsonWriter close(char bracket) {
    indent = indent.substring(0, indent.length() - 2);
    text.append(first ? "" : indent).append(bracket);
    first = false;
    return this;
  }

  JsonWriter value(long number) {
    text.append(number);
    return this;
  }

  JsonWriter value(boolean truth) {
    text.append(truth);
    return this;
  }

  JsonWriter value(@Nullable String string) {
    if (string == null) {
      text.append("null");
    } else {
      quote(string);
    }
    return this;
  }

  private void quote(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }

  @Override
  public String toString() {
    return text + "\n";
  }
}
