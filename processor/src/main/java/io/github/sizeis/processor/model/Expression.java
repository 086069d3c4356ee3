package io.github.sizeis.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * An integer that is computed from fields, as C computes it, but in 64 bits and never silently
 * wrong: what overflows or divides by zero is an error. Truth is 1 and 0.
 */
public sealed interface Expression {

  /** Does what depends on the kind of expression; for kinds that are not named, the same. */
  interface Visitor<R> {
    R other(Expression expression);

    default R constant(Constant constant) {
      return other(constant);
    }

    default R field(FieldValue field) {
      return other(field);
    }

    default R unary(Unary unary) {
      return other(unary);
    }

    default R binary(Binary binary) {
      return other(binary);
    }

    default R conditional(Conditional conditional) {
      return other(conditional);
    }
  }

  /** Calls the method of the visitor that is for this kind of expression. */
  <R> R accept(Visitor<R> visitor);

  /** Returns the number that it is, where it is one. */
  default Optional<Long> number() {
    return Optional.empty();
  }

  /** Returns the name of the field that it is, where it is one. */
  default Optional<String> field() {
    return Optional.empty();
  }

  /** Returns what it is computed from. */
  default List<Expression> operands() {
    return List.of();
  }

  /** Returns it with other operands. */
  default Expression with(Function<Expression, Expression> change) {
    return this;
  }

  /** A number. */
  record Constant(long value) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(this);
    }

    @Override
    public Optional<Long> number() {
      return Optional.of(value);
    }
  }

  /** How many there are of what an array's count counts; stands in solutions only. */
  record Length() implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.other(this);
    }
  }

  /**
   * A field of the same struct, by its C name; {@code a.b} is one of a struct in it. A pointer
   * stands for the integer that it points to.
   */
  record FieldValue(String name) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.field(this);
    }

    @Override
    public Optional<String> field() {
      return Optional.of(name);
    }
  }

  /** One operand. */
  record Unary(UnaryOperator operator, Expression operand) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unary(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }

    @Override
    public Expression with(Function<Expression, Expression> change) {
      return new Unary(operator, change.apply(operand));
    }
  }

  /** Two operands. */
  record Binary(BinaryOperator operator, Expression left, Expression right) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.binary(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(left, right);
    }

    @Override
    public Expression with(Function<Expression, Expression> change) {
      return new Binary(operator, change.apply(left), change.apply(right));
    }
  }

  /** {@code condition ? yes : no}. */
  record Conditional(Expression condition, Expression yes, Expression no) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.conditional(this);
    }

    @Override
    public List<Expression> operands() {
      return List.of(condition, yes, no);
    }

    @Override
    public Expression with(Function<Expression, Expression> change) {
      return new Conditional(change.apply(condition), change.apply(yes), change.apply(no));
    }
  }

  /** Operators with one operand. */
  enum UnaryOperator {
    NEGATE("-"),
    COMPLEMENT("~"),
    NOT("!");

    private final String symbol;

    UnaryOperator(String symbol) {
      this.symbol = symbol;
    }

    /** Returns how C spells it. */
    public String symbol() {
      return symbol;
    }
  }

  /** Operators with two operands; a higher precedence binds tighter. */
  enum BinaryOperator {
    OR("||", 1),
    AND("&&", 2),
    BIT_OR("|", 3),
    BIT_XOR("^", 4),
    BIT_AND("&", 5),
    EQUAL("==", 6),
    UNEQUAL("!=", 6),
    LESS("<", 7),
    LESS_OR_EQUAL("<=", 7),
    GREATER(">", 7),
    GREATER_OR_EQUAL(">=", 7),
    SHIFT_LEFT("<<", 8),
    SHIFT_RIGHT(">>", 8),
    ADD("+", 9),
    SUBTRACT("-", 9),
    MULTIPLY("*", 10),
    DIVIDE("/", 10),
    REMAINDER("%", 10);

    private final String symbol;
    private final int precedence;

    BinaryOperator(String symbol, int precedence) {
      this.symbol = symbol;
      this.precedence = precedence;
    }

    /** Returns how C spells it. */
    public String symbol() {
      return symbol;
    }

    /** Returns how tightly it binds, as in C. */
    public int precedence() {
      return precedence;
    }
  }

  /** Returns the C names of the fields that it needs, in alphabetical order. */
  default Set<String> fields() {
    Set<String> fields = new TreeSet<>();
    field().ifPresent(fields::add);
    operands().forEach(o -> fields.addAll(o.fields()));
    return fields;
  }
}
