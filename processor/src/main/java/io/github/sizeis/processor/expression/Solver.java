package io.github.sizeis.processor.expression;

import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Expression.Binary;
import io.github.sizeis.processor.model.Expression.BinaryOperator;
import io.github.sizeis.processor.model.Expression.Unary;
import io.github.sizeis.processor.model.Expression.UnaryOperator;
import java.util.Optional;

/**
 * Solves {@code expression == result} for one field. The answer is right wherever there is one; the
 * caller computes the expression again from it, which shows where there is none (5 elements are
 * never {@code n * 2}).
 */
public final class Solver {

  private Solver() {}

  /**
   * Returns what the field must be, in terms of the result and of the other fields.
   *
   * @param expression the expression, in which the field stands
   * @param field the C name of the field
   * @param result what the expression must be
   * @return the solution; empty where the field stands more than once, or where no way back is
   *     known
   */
  public static Optional<Expression> solve(Expression expression, String field, Expression result) {
    return expression.accept(new Inversion(field, result));
  }

  /** The way back through one expression. */
  private record Inversion(String field, Expression result)
      implements Expression.Visitor<Optional<Expression>> {
    @Override
    public Optional<Expression> other(Expression expression) {
      return Optional.empty();
    }

    @Override
    public Optional<Expression> field(Expression.FieldValue value) {
      return value.name().equals(field) ? Optional.of(result) : Optional.empty();
    }

    @Override
    public Optional<Expression> unary(Unary unary) {
      return unary.operator() == UnaryOperator.NOT
          ? Optional.empty()
          : solve(unary.operand(), field, new Unary(unary.operator(), result));
    }

    @Override
    public Optional<Expression> binary(Binary binary) {
      boolean left = binary.left().fields().contains(field);
      boolean right = binary.right().fields().contains(field);
      if (left && right) {
        return Optional.empty();
      }
      return left
          ? leftOf(binary, result).flatMap(r -> solve(binary.left(), field, r))
          : rightOf(binary, result).flatMap(r -> solve(binary.right(), field, r));
    }
  }

  /** Returns what the left operand must be. */
  private static Optional<Expression> leftOf(Binary binary, Expression result) {
    Expression right = binary.right();
    return switch (binary.operator()) {
      case ADD -> Optional.of(new Binary(BinaryOperator.SUBTRACT, result, right));
      case SUBTRACT -> Optional.of(new Binary(BinaryOperator.ADD, result, right));
      case MULTIPLY -> Optional.of(new Binary(BinaryOperator.DIVIDE, result, right));
      case DIVIDE -> Optional.of(new Binary(BinaryOperator.MULTIPLY, result, right));
      case SHIFT_LEFT -> Optional.of(new Binary(BinaryOperator.SHIFT_RIGHT, result, right));
      case SHIFT_RIGHT -> Optional.of(new Binary(BinaryOperator.SHIFT_LEFT, result, right));
      case BIT_XOR -> Optional.of(new Binary(BinaryOperator.BIT_XOR, result, right));
      default -> Optional.empty();
    };
  }

  /** Returns what the right operand must be. */
  private static Optional<Expression> rightOf(Binary binary, Expression result) {
    Expression left = binary.left();
    return switch (binary.operator()) {
      case ADD -> Optional.of(new Binary(BinaryOperator.SUBTRACT, result, left));
      case SUBTRACT -> Optional.of(new Binary(BinaryOperator.SUBTRACT, left, result));
      case MULTIPLY -> Optional.of(new Binary(BinaryOperator.DIVIDE, result, left));
      case BIT_XOR -> Optional.of(new Binary(BinaryOperator.BIT_XOR, result, left));
      default -> Optional.empty();
    };
  }
}
