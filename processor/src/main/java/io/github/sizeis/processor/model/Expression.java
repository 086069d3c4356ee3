package io.github.sizeis.processor.model;

import java.util.Set;
import java.util.TreeSet;

/**
 * An integer that is computed from fields, as C computes it, but in 64 bits and never silently
 * wrong: what overflows or divides by zero is an error. Truth is 1 and 0.
 */
public sealed interface Expression {

  /** A number. */
  record Constant(long value) implements Expression {}

  /** How many there are of what an array's count counts; stands in solutions only. */
  record Length() implements Expression {}

  /**
   * A field of the same struct, by its C name; {@code a.b} is one of a struct in it. A pointer
   * stands for the integer that it points to.
   */
  record FieldValue(String name) implements Expression {}

  /** One operand. */
  record Unary(UnaryOperator operator, Expression operand) implements Expression {}

  /** Two operands. */
  record Binary(BinaryOperator operator, Expression left, Expression right) implements Expression {}

  /** {@code condition ? yes : no}. */
  record Conditional(Expression condition, Expression yes, Expression no) implements Expression {}

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
    collect(this, fields);
    return fields;
  }

  private static void collect(Expression expression, Set<String> fields) {
    if (expression instanceof FieldValue field) {
      fields.add(field.name());
    } else if (expression instanceof Unary unary) {
      collect(unary.operand(), fields);
    } else if (expression instanceof Binary binary) {
      collect(binary.left(), fields);
      collect(binary.right(), fields);
    } else if (expression instanceof Conditional conditional) {
      collect(conditional.condition(), fields);
      collect(conditional.yes(), fields);
      collect(conditional.no(), fields);
    }
  }
}
