package io.github.sizeis.processor.expression;

import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Expression.BinaryOperator;
import io.github.sizeis.processor.model.Expression.UnaryOperator;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** Parses expressions with C's operators and C's precedence. */
public final class Parser {

  /** Deeper ones are no one's count; the limit keeps hostile text from exhausting the stack. */
  private static final int DEEPEST = 100;

  /** A sum is as deep as it is long. */
  private static final int MOST = 1000;

  private final List<Token> tokens;
  private int next;
  private int depth;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Parses a whole text.
   *
   * @param text the expression
   * @return what it means
   * @throws SyntaxException if it means nothing; tells where
   */
  public static Expression parse(String text) throws SyntaxException {
    List<Token> tokens = Lexer.split(text);
    if (tokens.size() > MOST) {
      throw new SyntaxException("it is too long", tokens.get(MOST).position());
    }
    Parser parser = new Parser(tokens);
    Expression expression = parser.conditional();
    Token rest = parser.peek();
    if (rest.kind() != Token.Kind.END) {
      throw unexpected(rest, "an operator");
    }
    return expression;
  }

  private Token peek() {
    return tokens.get(next);
  }

  private boolean skip(String symbol) {
    boolean found = peek().is(symbol);
    if (found) {
      next++;
    }
    return found;
  }

  private void expect(String symbol) throws SyntaxException {
    if (!skip(symbol)) {
      throw unexpected(peek(), "'" + symbol + "'");
    }
  }

  private static SyntaxException unexpected(Token token, String instead) {
    String found = token.kind() == Token.Kind.END ? "it ends" : "there is '" + token.text() + "'";
    return new SyntaxException(found + " where " + instead + " is expected", token.position());
  }

  private void enter(Token at) throws SyntaxException {
    if (++depth > DEEPEST) {
      throw new SyntaxException("it is nested too deeply", at.position());
    }
  }

  private Expression conditional() throws SyntaxException {
    enter(peek());
    Expression condition = binary(1);
    if (skip("?")) {
      Expression yes = conditional();
      expect(":");
      Expression no = conditional();
      condition = new Expression.Conditional(condition, yes, no);
    }
    depth--;
    return condition;
  }

  private Expression binary(int weakest) throws SyntaxException {
    Expression left = unary();
    BinaryOperator operator = operator();
    while (operator != null && operator.precedence() >= weakest) {
      next++;
      Expression right = binary(operator.precedence() + 1);
      left = new Expression.Binary(operator, left, right);
      operator = operator();
    }
    return left;
  }

  private BinaryOperator operator() {
    for (BinaryOperator operator : BinaryOperator.values()) {
      if (peek().is(operator.symbol())) {
        return operator;
      }
    }
    return null;
  }

  private Expression unary() throws SyntaxException {
    for (UnaryOperator operator : UnaryOperator.values()) {
      Token token = peek();
      if (skip(operator.symbol())) {
        enter(token);
        Expression operand = unary();
        depth--;
        return new Expression.Unary(operator, operand);
      }
    }
    return primary();
  }

  private Expression primary() throws SyntaxException {
    Token token = peek();
    if (token.kind() == Token.Kind.NUMBER) {
      next++;
      return new Expression.Constant(number(token));
    } else if (token.kind() == Token.Kind.NAME) {
      next++;
      return new Expression.FieldValue(path(token.text()));
    } else if (skip("(")) {
      Expression inner = conditional();
      expect(")");
      return inner;
    }
    throw unexpected(token, "a number or a field");
  }

  /** Goes on into structs: {@code a.b}. */
  private String path(String first) throws SyntaxException {
    StringBuilder path = new StringBuilder(first);
    while (skip(".")) {
      Token step = peek();
      if (step.kind() != Token.Kind.NAME) {
        throw unexpected(step, "a field");
      }
      next++;
      path.append('.').append(step.text());
    }
    return path.toString();
  }

  /**
   * Returns where a name begins in an expression, as {@code a} or {@code a.b}; -1 where nowhere.
   */
  public static int position(String text, String name) {
    try {
      List<Token> tokens = Lexer.split(text);
      for (int i = 0; i < tokens.size(); i++) {
        StringBuilder path = new StringBuilder(tokens.get(i).text());
        for (int j = i + 1; j + 1 < tokens.size() && tokens.get(j).is("."); j += 2) {
          path.append('.').append(tokens.get(j + 1).text());
        }
        if (tokens.get(i).kind() == Token.Kind.NAME
            && path.toString().equals(name)
            && (i == 0 || !tokens.get(i - 1).is("."))) {
          return tokens.get(i).position();
        }
      }
    } catch (SyntaxException e) {
      // it was parsed before
    }
    return -1;
  }

  /** Reads a number as C spells it: decimal, hexadecimal or octal, with U and L behind it. */
  private static long number(Token token) throws SyntaxException {
    String digits = token.text().toLowerCase(Locale.ROOT);
    boolean hexadecimal = digits.startsWith("0x");
    digits = digits.replaceFirst("(u|l|ul|lu|ll|ull|llu)$", "");
    int radix = hexadecimal ? 16 : digits.length() > 1 && digits.startsWith("0") ? 8 : 10;
    try {
      BigInteger value = new BigInteger(hexadecimal ? digits.substring(2) : digits, radix);
      return value.longValueExact();
    } catch (NumberFormatException e) {
      throw new SyntaxException("'" + token.text() + "' is no number", token.position());
    } catch (ArithmeticException e) {
      throw new SyntaxException("'" + token.text() + "' is too large", token.position());
    }
  }
}
