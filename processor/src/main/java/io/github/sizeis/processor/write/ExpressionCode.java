package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.model.Expression;
import java.util.function.Function;

/**
 * Spells an expression in Java, in {@code long}s; what has no value throws an {@code
 * ArithmeticException}.
 *
 * @param fields spells a field
 * @param length spells the length of the array
 */
record ExpressionCode(Function<String, CodeBlock> fields, CodeBlock length)
    implements Expression.Visitor<CodeBlock> {

  CodeBlock of(Expression expression) {
    return expression.accept(this);
  }

  /** Returns whether an expression may have no value, where all of its fields have one. */
  static boolean mayFail(Expression expression) {
    return expression.accept(FAILS) || expression.operands().stream().anyMatch(e -> mayFail(e));
  }

  private static final Expression.Visitor<Boolean> FAILS =
      new Expression.Visitor<>() {
        @Override
        public Boolean other(Expression expression) {
          return false;
        }

        @Override
        public Boolean unary(Expression.Unary unary) {
          return unary.operator() == Expression.UnaryOperator.NEGATE;
        }

        @Override
        public Boolean binary(Expression.Binary binary) {
          return switch (binary.operator()) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, SHIFT_LEFT, SHIFT_RIGHT -> true;
            default -> false;
          };
        }
      };

  /** The length is the one expression that has no method of its own. */
  @Override
  public CodeBlock other(Expression expression) {
    return length;
  }

  @Override
  public CodeBlock constant(Expression.Constant constant) {
    return CodeBlock.of("$LL", constant.value());
  }

  @Override
  public CodeBlock field(Expression.FieldValue field) {
    return fields.apply(field.name());
  }

  @Override
  public CodeBlock conditional(Expression.Conditional c) {
    return CodeBlock.of("($L ? $L : $L)", truth(c.condition()), of(c.yes()), of(c.no()));
  }

  @Override
  public CodeBlock unary(Expression.Unary unary) {
    return switch (unary.operator()) {
      case NEGATE -> CodeBlock.of("$T.negateExact($L)", Math.class, of(unary.operand()));
      case COMPLEMENT -> CodeBlock.of("~($L)", of(unary.operand()));
      case NOT -> number(truth(unary));
    };
  }

  @Override
  public CodeBlock binary(Expression.Binary binary) {
    return switch (binary.operator()) {
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
    return expression.accept(new Truth());
  }

  private final class Truth implements Expression.Visitor<CodeBlock> {
    @Override
    public CodeBlock other(Expression expression) {
      return CodeBlock.of("$L != 0", of(expression));
    }

    @Override
    public CodeBlock unary(Expression.Unary unary) {
      return unary.operator() == Expression.UnaryOperator.NOT
          ? CodeBlock.of("!($L)", truth(unary.operand()))
          : other(unary);
    }

    @Override
    public CodeBlock binary(Expression.Binary binary) {
      return switch (binary.operator()) {
        case AND, OR -> infix(truth(binary.left()), binary, truth(binary.right()));
        case EQUAL, UNEQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
            infix(of(binary.left()), binary, of(binary.right()));
        default -> other(binary);
      };
    }

    private static CodeBlock infix(CodeBlock left, Expression.Binary binary, CodeBlock right) {
      return CodeBlock.of("(($L) $L ($L))", left, binary.operator().symbol(), right);
    }
  }
}
