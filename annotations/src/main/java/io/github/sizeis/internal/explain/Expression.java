package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.CountArithmetic;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** An integer that is computed from fields, as generated code computes it. */
final class Expression {

  /** A number, a name, or an operator. */
  private final String token;

  private final Expression[] operands;

  private Expression(String token, Expression... operands) {
    this.token = token;
    this.operands = operands;
  }

  /** Parses operands that stand before their operators. */
  static Expression parse(String postfix) {
    Deque<Expression> stack = new ArrayDeque<>();
    for (String token : postfix.split(" ", -1)) {
      Expression[] operands = new Expression[arity(token)];
      for (int i = operands.length - 1; i >= 0; i--) {
        operands[i] = stack.pop();
      }
      stack.push(new Expression(token, operands));
    }
    return stack.pop();
  }

  private static int arity(String token) {
    char first = token.charAt(0);
    boolean isNumber = token.length() > 1 && first == '-';
    if (Character.isJavaIdentifierPart(first) || isNumber) {
      return 0;
    }
    switch (token) {
      case "~":
      case "!":
      case "+-":
        return 1;
      case "?":
        return 3;
      default:
        return 2;
    }
  }

  /** The name of the field that it is, where it is one and nothing else. */
  @Nullable String field() {
    return operands.length == 0 && !isNumber() ? token : null;
  }

  boolean isNumber() {
    char first = token.charAt(0);
    return operands.length == 0 && (Character.isDigit(first) || first == '-');
  }

  /**
   * Computes it.
   *
   * @param fields gives the numbers of fields
   * @throws ArithmeticException if it has no value
   */
  long value(ToLongFunction<String> fields) {
    if (operands.length == 0) {
      return isNumber() ? Long.parseLong(token) : fields.applyAsLong(token);
    }
    long left = operands[0].value(fields);
    switch (token) {
      case "&&":
        return left != 0 && operands[1].value(fields) != 0 ? 1 : 0;
      case "||":
        return left != 0 || operands[1].value(fields) != 0 ? 1 : 0;
      case "?":
        return operands[left != 0 ? 1 : 2].value(fields);
      default:
        return operands.length == 1 ? unary(left) : binary(left, operands[1].value(fields));
    }
  }

  private long unary(long operand) {
    switch (token) {
      case "~":
        return ~operand;
      case "!":
        return operand == 0 ? 1 : 0;
      default:
        return Math.negateExact(operand);
    }
  }

  private long binary(long left, long right) {
    switch (token) {
      case "+":
        return Math.addExact(left, right);
      case "-":
        return Math.subtractExact(left, right);
      case "*":
        return Math.multiplyExact(left, right);
      case "/":
        return CountArithmetic.divide(left, right);
      case "%":
        return CountArithmetic.remainder(left, right);
      case "<<":
        return CountArithmetic.shiftLeft(left, right);
      case ">>":
        return CountArithmetic.shiftRight(left, right);
      case "&":
        return left & right;
      case "|":
        return left | right;
      case "^":
        return left ^ right;
      default:
        return compares(left, right) ? 1 : 0;
    }
  }

  private boolean compares(long left, long right) {
    switch (token) {
      case "==":
        return left == right;
      case "!=":
        return left != right;
      case "<":
        return left < right;
      case "<=":
        return left <= right;
      case ">":
        return left > right;
      case ">=":
        return left >= right;
      default:
        throw new IllegalStateException("no operator: " + token);
    }
  }
}
