package io.github.sizeis.processor.write.description;

import io.github.sizeis.processor.model.Expression;
import java.util.stream.Collectors;

/** Spells an expression with its operators behind their operands. */
final class Postfix implements Expression.Visitor<String> {

  private Postfix() {}

  static String of(Expression expression) {
    return expression.accept(new Postfix());
  }

  @Override
  public String other(Expression expression) {
    throw new IllegalStateException("no count: " + expression);
  }

  @Override
  public String constant(Expression.Constant constant) {
    return String.valueOf(constant.value());
  }

  @Override
  public String field(Expression.FieldValue field) {
    return field.name();
  }

  @Override
  public String unary(Expression.Unary unary) {
    return operands(unary)
        + (unary.operator() == Expression.UnaryOperator.NEGATE ? "+-" : unary.operator().symbol());
  }

  @Override
  public String binary(Expression.Binary binary) {
    return operands(binary) + binary.operator().symbol();
  }

  @Override
  public String conditional(Expression.Conditional conditional) {
    return operands(conditional) + "?";
  }

  private static String operands(Expression expression) {
    return expression.operands().stream().map(o -> of(o) + " ").collect(Collectors.joining());
  }
}
