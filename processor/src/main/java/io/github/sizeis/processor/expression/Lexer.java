package io.github.sizeis.processor.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits an expression into words. */
final class Lexer {

  private static final Pattern WORD =
      Pattern.compile(
          "\\s+"
              + "|(?<number>[0-9][0-9A-Za-z]*)"
              + "|(?<name>[A-Za-z_][A-Za-z0-9_]*)"
              + "|(?<symbol>\\|\\||&&|<<|>>|[=!<>]=|[-+*/%&|^~!<>?:().])");

  private Lexer() {}

  static List<Token> split(String text) throws SyntaxException {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int position = 0;
    while (position < text.length()) {
      if (!matcher.find(position) || matcher.start() != position) {
        throw new SyntaxException(
            "'" + text.charAt(position) + "' means nothing in an expression", position);
      }
      if (matcher.group("number") != null) {
        tokens.add(new Token(Token.Kind.NUMBER, matcher.group(), position));
      } else if (matcher.group("name") != null) {
        tokens.add(new Token(Token.Kind.NAME, matcher.group(), position));
      } else if (matcher.group("symbol") != null) {
        tokens.add(new Token(Token.Kind.SYMBOL, matcher.group(), position));
      }
      position = matcher.end();
    }
    tokens.add(new Token(Token.Kind.END, "", text.length()));
    return tokens;
  }
}
