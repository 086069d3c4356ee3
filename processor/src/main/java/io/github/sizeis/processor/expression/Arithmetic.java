package io.github.sizeis.processor.expression;

import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Expression.BinaryOperator;
import io.github.sizeis.processor.model.Expression.UnaryOperator;
import java.util.function.ToLongFunction;

/** Computes expressions; what has no 64-bit answer is an {@link ArithmeticException}. */
public final class Arithmetic {

  private Arithmetic() {}

  /** Returns the value of an expression, given its fields. */
  public static long evaluate(Expression expression, ToLongFunction<String> fields) {
    return expression.accept(new Evaluation(fields));
  }

  private record Evaluation(ToLongFunction<String> fields) implements Expression.Visitor<Long> {
    @Override
    public Long other(Expression expression) {
      throw new IllegalStateException("no length is known here");
    }

    @Override
    public Long constant(Expression.Constant constant) {
      return constant.value();
    }

    @Override
    public Long field(Expression.FieldValue field) {
      return fields.applyAsLong(field.name());
    }

    @Override
    public Long unary(Expression.Unary unary) {
      return apply(unary.operator(), unary.operand().accept(this));
    }

    @Override
    public Long conditional(Expression.Conditional c) {
      return (c.condition().accept(this) != 0 ? c.yes() : c.no()).accept(this);
    }

    @Override
    public Long binary(Expression.Binary binary) {
      long left = binary.left().accept(this);
      if (binary.operator() == BinaryOperator.AND && left == 0) {
        return 0L;
      } else if (binary.operator() == BinaryOperator.OR && left != 0) {
        return 1L;
      }
      return apply(binary.operator(), left, binary.right().accept(this));
    }
  }

  static long apply(UnaryOperator operator, long operand) {
    return switch (operator) {
      case NEGATE -> Math.negateExact(operand);
      case COMPLEMENT -> ~operand;
      case NOT -> truth(operand == 0);
    };
  }

  static long apply(BinaryOperator operator, long left, long right) {
    return switch (operator) {
      case OR -> truth(left != 0 || right != 0);
      case AND -> truth(left != 0 && right != 0);
      case BIT_OR -> left | right;
      case BIT_XOR -> left ^ right;
      case BIT_AND -> left & right;
      case EQUAL -> truth(left == right);
      case UNEQUAL -> truth(left != right);
      case LESS -> truth(left < right);
      case LESS_OR_EQUAL -> truth(left <= right);
      case GREATER -> truth(left > right);
      case GREATER_OR_EQUAL -> truth(left >= right);
      case SHIFT_LEFT -> shiftLeft(left, right);
      case SHIFT_RIGHT -> left >> shift(right);
      case ADD -> Math.addExact(left, right);
      case SUBTRACT -> Math.subtractExact(left, right);
      case MULTIPLY -> Math.multiplyExact(left, right);
      case DIVIDE -> divide(left, right);
      case REMAINDER -> left % divisor(right);
    };
  }

  private static long truth(boolean value) {
    return value ? 1 : 0;
  }

  private static long divide(long left, long right) {
    if (left == Long.MIN_VALUE && right == -1) {
      throw new ArithmeticException("long overflow");
    }
    return left / divisor(right);
  }

  /** Java's own exception has no message once the code is hot. */
  private static long divisor(long value) {
    if (value == 0) {
      throw new ArithmeticException("/ by zero");
    }
    return value;
  }

  private static int shift(long distance) {
    if (distance < 0 || distance > 63) {
      throw new ArithmeticException("shift by " + distance);
    }
    return (int) distance;
  }

  private static long shiftLeft(long left, long distance) {
    long shifted = left << shift(distance);
    if (shifted >> distance != left) {
      throw new ArithmeticException("long overflow");
    }
    return shifted;
  }
}
