package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.model.Expression;
import java.util.Optional;
import java.util.function.Function;

/**
 * Spells an expression in Java, in {@code long}s; what has no value throws an {@code
 * ArithmeticException}.
 *
 * @param fields spells a field
 * @param unsigned the bits that a field without a sign has, of those fields that C compares without
 *     one
 * @param length spells the length of the array
 */
public record ExpressionCode(
    Function<String, CodeBlock> fields,
    Function<String, Optional<Unsigned>> unsigned,
    CodeBlock length)
    implements Expression.Visitor<CodeBlock> {

  /**
   * A field of 32 bits or more that has no sign.
   *
   * @param mask its bits
   * @param isHuge whether it may be more than a {@code long} can be
   */
  public record Unsigned(CodeBlock mask, boolean isHuge) {}

  /** Spells expressions whose fields are all numbers with a sign. */
  public static ExpressionCode signed(Function<String, CodeBlock> fields, CodeBlock length) {
    return new ExpressionCode(fields, name -> Optional.empty(), length);
  }

  public CodeBlock of(Expression expression) {
    return expression.accept(this);
  }

  /** Returns whether an expression may have no value, where all of its fields have one. */
  public static boolean mayFail(Expression expression) {
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
      case NEGATE -> CodeBlock.of("$T.negateExact($L)", Math.class, term(unary.operand()));
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
    return CodeBlock.of(
        "$T.$L($L, $L)", Math.class, method, term(binary.left()), term(binary.right()));
  }

  private CodeBlock counts(String method, Expression.Binary binary) {
    return CodeBlock.of(
        "$T.$L($L, $L)",
        RuntimeTypes.COUNT_ARITHMETIC,
        method,
        term(binary.left()),
        term(binary.right()));
  }

  /** Spells what is computed with: from 2<sup>63</sup> on that has no value. */
  private CodeBlock term(Expression expression) {
    CodeBlock term = of(expression);
    return isUnsigned(expression)
        ? CodeBlock.of("$T.unsigned($L)", RuntimeTypes.COUNT_ARITHMETIC, term)
        : term;
  }

  /** Returns whether an expression may be more than a {@code long} can be. */
  private boolean isUnsigned(Expression expression) {
    return expression.accept(new Huge());
  }

  private final class Huge implements Expression.Visitor<Boolean> {
    @Override
    public Boolean other(Expression expression) {
      return false;
    }

    @Override
    public Boolean field(Expression.FieldValue field) {
      return unsigned.apply(field.name()).filter(Unsigned::isHuge).isPresent();
    }

    @Override
    public Boolean unary(Expression.Unary unary) {
      return unary.operator() == Expression.UnaryOperator.COMPLEMENT && isUnsigned(unary.operand());
    }

    @Override
    public Boolean conditional(Expression.Conditional c) {
      return isUnsigned(c.yes()) || isUnsigned(c.no());
    }

    @Override
    public Boolean binary(Expression.Binary binary) {
      return switch (binary.operator()) {
        case BIT_AND, BIT_OR, BIT_XOR -> isUnsigned(binary.left()) || isUnsigned(binary.right());
        default -> false;
      };
    }
  }

  /** Spells a comparison, without a sign where one side has none, as in C. */
  private CodeBlock comparison(String operator, Expression.Binary binary) {
    CodeBlock left = side(binary.left(), binary.right());
    CodeBlock right = side(binary.right(), binary.left());
    boolean orders = !operator.endsWith("=") || operator.equals("<=") || operator.equals(">=");
    return orders && (isUnsigned(binary.left()) || isUnsigned(binary.right()))
        ? CodeBlock.of("($T.compareUnsigned($L, $L) $L 0)", Long.class, left, right, operator)
        : CodeBlock.of("(($L) $L ($L))", left, operator, right);
  }

  /** Spells one side: a negative constant has as many bits as what it is held against. */
  private CodeBlock side(Expression side, Expression other) {
    Optional<Unsigned> field =
        side.number().filter(n -> n < 0).isPresent()
            ? other.field().flatMap(unsigned)
            : Optional.empty();
    return field.map(f -> CodeBlock.of("$L & $L", of(side), f.mask())).orElseGet(() -> of(side));
  }

  private CodeBlock infix(String operator, Expression.Binary binary) {
    return CodeBlock.of("(($L) $L ($L))", of(binary.left()), operator, of(binary.right()));
  }

  private static CodeBlock number(CodeBlock truth) {
    return CodeBlock.of("($L ? 1L : 0L)", truth);
  }

  /** Spells an expression as a Java boolean: whether it is not 0. */
  public CodeBlock truth(Expression expression) {
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
            comparison(binary.operator().symbol(), binary);
        default -> other(binary);
      };
    }

    private static CodeBlock infix(CodeBlock left, Expression.Binary binary, CodeBlock right) {
      return CodeBlock.of("(($L) $L ($L))", left, binary.operator().symbol(), right);
    }
  }
}
