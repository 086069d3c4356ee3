package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Expression.BinaryOperator;
import java.util.function.Function;

/**
 * Spells an expression in Java, in {@code long}s; what has no value throws an {@code
 * ArithmeticException}.
 *
 * @param fields spells a field
 * @param length spells the length of the array
 */
record ExpressionCode(Function<String, CodeBlock> fields, CodeBlock length) {

  CodeBlock of(Expression expression) {
    if (expression instanceof Expression.Constant constant) {
      return CodeBlock.of("$LL", constant.value());
    } else if (expression instanceof Expression.Length) {
      return length;
    } else if (expression instanceof Expression.FieldValue field) {
      return fields.apply(field.name());
    } else if (expression instanceof Expression.Unary unary) {
      return unary(unary);
    } else if (expression instanceof Expression.Conditional c) {
      return CodeBlock.of("($L ? $L : $L)", truth(c.condition()), of(c.yes()), of(c.no()));
    }
    Expression.Binary binary = (Expression.Binary) expression;
    return binary(binary.operator(), binary);
  }

  /** Returns whether an expression may have no value, where all of its fields have one. */
  static boolean mayFail(Expression expression) {
    if (expression instanceof Expression.Unary unary) {
      return unary.operator() == Expression.UnaryOperator.NEGATE || mayFail(unary.operand());
    } else if (expression instanceof Expression.Conditional c) {
      return mayFail(c.condition()) || mayFail(c.yes()) || mayFail(c.no());
    } else if (expression instanceof Expression.Binary binary) {
      return switch (binary.operator()) {
        case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, SHIFT_LEFT, SHIFT_RIGHT -> true;
        default -> mayFail(binary.left()) || mayFail(binary.right());
      };
    }
    return false;
  }

  private CodeBlock unary(Expression.Unary unary) {
    return switch (unary.operator()) {
      case NEGATE -> CodeBlock.of("$T.negateExact($L)", Math.class, of(unary.operand()));
      case COMPLEMENT -> CodeBlock.of("~($L)", of(unary.operand()));
      case NOT -> number(truth(unary));
    };
  }

  private CodeBlock binary(BinaryOperator operator, Expression.Binary binary) {
    return switch (operator) {
      case ADD -> exact("addExact", binary);
      case SUBTRACT -> exact("subtractExact", binary);
      case MULTIPLY -> exact("multiplyExact", binary);
      case DIVIDE -> counts("divide", binary);
      case REMAINDER -> counts("remainder", binary);
      case SHIFT_LEFT -> counts("shiftLeft", binary);
      case SHIFT_RIGHT -> counts("shiftRight", binary);
      case BIT_OR -> infix("|", binary);
      case BIT_XOR -> infix("^", binary);
      case BIT_AND -> infix("&", binary);
      default -> number(truth(binary));
    };
  }

  private CodeBlock exact(String method, Expression.Binary binary) {
    return CodeBlock.of("$T.$L($L, $L)", Math.class, method, of(binary.left()), of(binary.right()));
  }

  private CodeBlock counts(String method, Expression.Binary binary) {
    return CodeBlock.of(
        "$T.$L($L, $L)", RuntimeTypes.COUNTS, method, of(binary.left()), of(binary.right()));
  }

  private CodeBlock infix(String operator, Expression.Binary binary) {
    return CodeBlock.of("(($L) $L ($L))", of(binary.left()), operator, of(binary.right()));
  }

  private static CodeBlock number(CodeBlock truth) {
    return CodeBlock.of("($L ? 1L : 0L)", truth);
  }

  /** Spells an expression as a Java boolean: whether it is not 0. */
  CodeBlock truth(Expression expression) {
    if (expression instanceof Expression.Unary u && u.operator() == Expression.UnaryOperator.NOT) {
      return CodeBlock.of("!($L)", truth(u.operand()));
    } else if (expression instanceof Expression.Binary binary) {
      String operator = binary.operator().symbol();
      switch (binary.operator()) {
        case AND, OR -> {
          return CodeBlock.of(
              "(($L) $L ($L))", truth(binary.left()), operator, truth(binary.right()));
        }
        case EQUAL, UNEQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> {
          return CodeBlock.of("(($L) $L ($L))", of(binary.left()), operator, of(binary.right()));
        }
        default -> {
          // a number, as below
        }
      }
    }
    return CodeBlock.of("$L != 0", of(expression));
  }
}
