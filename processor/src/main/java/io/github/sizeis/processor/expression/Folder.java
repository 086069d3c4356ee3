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
    return expression.with(Folder::fold).accept(FOLDED);
  }

  /** Folds an expression whose operands are. */
  private static final Expression.Visitor<Expression> FOLDED =
      new Expression.Visitor<>() {
        @Override
        public Expression other(Expression expression) {
          return expression;
        }

        @Override
        public Expression unary(Expression.Unary unary) {
          return unary
              .operand()
              .number()
              .<Expression>map(n -> new Constant(Arithmetic.apply(unary.operator(), n)))
              .orElse(unary);
        }

        @Override
        public Expression binary(Expression.Binary b) {
          return Folder.binary(b.operator(), b.left(), b.right());
        }

        @Override
        public Expression conditional(Expression.Conditional c) {
          return Folder.conditional(c.condition(), c.yes(), c.no());
        }
      };

  private static Expression binary(BinaryOperator operator, Expression left, Expression right) {
    if (left.number().isPresent() && right.number().isPresent()) {
      return new Constant(Arithmetic.apply(operator, left.number().get(), right.number().get()));
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
    if (condition.number().isPresent()) {
      return condition.number().get() != 0 ? yes : no;
    }
    // n ? n : 0 is n
    boolean itself = condition.equals(yes) && isConstant(no, 0);
    return itself || yes.equals(no) ? yes : new Expression.Conditional(condition, yes, no);
  }

  private static boolean isConstant(Expression expression, long value) {
    return expression.number().filter(n -> n == value).isPresent();
  }
}
