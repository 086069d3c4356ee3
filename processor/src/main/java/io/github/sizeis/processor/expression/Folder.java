package io.github.sizeis.processor.expression;

import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Expression.BinaryOperator;
import io.github.sizeis.processor.model.Expression.Constant;

/** Simplifies expressions: computes what is constant, drops what does nothing. */
public final class Folder {

  private Folder() {}

  /**
   * Returns the simplest expression with the same value.
   *
   * @throws ArithmeticException if a constant part has no value
   */
  public static Expression fold(Expression expression) {
    if (expression instanceof Expression.Unary unary) {
      Expression operand = fold(unary.operand());
      return operand instanceof Constant c
          ? new Constant(Arithmetic.apply(unary.operator(), c.value()))
          : new Expression.Unary(unary.operator(), operand);
    } else if (expression instanceof Expression.Binary binary) {
      return binary(binary.operator(), fold(binary.left()), fold(binary.right()));
    } else if (expression instanceof Expression.Conditional c) {
      return conditional(fold(c.condition()), fold(c.yes()), fold(c.no()));
    }
    return expression;
  }

  private static Expression binary(BinaryOperator operator, Expression left, Expression right) {
    if (left instanceof Constant l && right instanceof Constant r) {
      return new Constant(Arithmetic.apply(operator, l.value(), r.value()));
    }
    boolean divides = operator == BinaryOperator.DIVIDE || operator == BinaryOperator.REMAINDER;
    if (divides && isConstant(right, 0)) {
      throw new ArithmeticException("/ by zero");
    }
    boolean nothing =
        switch (operator) {
          case ADD, SUBTRACT, SHIFT_LEFT, SHIFT_RIGHT -> isConstant(right, 0);
          case MULTIPLY, DIVIDE -> isConstant(right, 1);
          default -> false;
        };
    if (nothing) {
      return left;
    }
    boolean nothingOnTheLeft =
        (operator == BinaryOperator.ADD && isConstant(left, 0))
            || (operator == BinaryOperator.MULTIPLY && isConstant(left, 1));
    return nothingOnTheLeft ? right : new Expression.Binary(operator, left, right);
  }

  private static Expression conditional(Expression condition, Expression yes, Expression no) {
    if (condition instanceof Constant constant) {
      return constant.value() != 0 ? yes : no;
    }
    // n ? n : 0 is n
    boolean itself = condition.equals(yes) && isConstant(no, 0);
    return itself || yes.equals(no) ? yes : new Expression.Conditional(condition, yes, no);
  }

  private static boolean isConstant(Expression expression, long value) {
    return expression instanceof Constant constant && constant.value() == value;
  }
}
