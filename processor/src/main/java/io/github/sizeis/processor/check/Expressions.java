package io.github.sizeis.processor.check;

import io.github.sizeis.processor.declared.Said;
import io.github.sizeis.processor.expression.Folder;
import io.github.sizeis.processor.expression.Parser;
import io.github.sizeis.processor.expression.SyntaxException;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** Checks expressions by themselves; whether their fields exist shows in the struct. */
final class Expressions {

  private Expressions() {}

  /**
   * Returns what a text means, simplified.
   *
   * @param least the least that it may come to
   */
  static Optional<Expression> parse(Said<String> said, long least, Subject subject) {
    String text = said.value();
    try {
      Expression expression = Folder.fold(named(Parser.parse(text), subject.constants()));
      return expression instanceof Expression.Constant c && c.value() < least
          ? subject.refuseAt(said.place(), Problem.NO_VALUE, text, "it is " + c.value())
          : Optional.of(expression);
    } catch (SyntaxException e) {
      return subject.refuseAt(
          said.place(), Problem.NOT_AN_EXPRESSION, text, e.getMessage(), caret(text, e.position()));
    } catch (ArithmeticException e) {
      return subject.refuseAt(said.place(), Problem.NO_VALUE, text, e.getMessage());
    }
  }

  /** Returns an expression with numbers in place of the names of constants. */
  private static Expression named(Expression expression, Map<String, Long> constants) {
    if (expression instanceof Expression.FieldValue field) {
      Long number = constants.get(field.name());
      return number == null ? field : new Expression.Constant(number);
    } else if (expression instanceof Expression.Unary unary) {
      return new Expression.Unary(unary.operator(), named(unary.operand(), constants));
    } else if (expression instanceof Expression.Binary binary) {
      return new Expression.Binary(
          binary.operator(), named(binary.left(), constants), named(binary.right(), constants));
    } else if (expression instanceof Expression.Conditional c) {
      return new Expression.Conditional(
          named(c.condition(), constants), named(c.yes(), constants), named(c.no(), constants));
    }
    return expression;
  }

  /** Returns a caret under a name, for a message; nothing where the text is the name. */
  static String pointAt(String text, String name) {
    int position = Parser.position(text, name);
    return position < 0 || text.strip().equals(name) ? "" : caret(text, position);
  }

  /** Returns an expression simplified, where its constant parts have values. */
  static Expression fold(Expression expression) {
    try {
      return Folder.fold(expression);
    } catch (ArithmeticException e) {
      return expression; // whoever computes it says so
    }
  }

  /** Returns the text on a line of its own, with a caret below the place. */
  static String caret(String text, int position) {
    return "\n  " + text.replaceAll("\\s", " ") + "\n  " + " ".repeat(position) + "^\n";
  }
}
