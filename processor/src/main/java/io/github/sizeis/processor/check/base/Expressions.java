package io.github.sizeis.processor.check.base;

import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.expression.Folder;
import io.github.sizeis.processor.expression.Parser;
import io.github.sizeis.processor.expression.SyntaxException;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** Checks expressions by themselves; whether their fields exist shows in the struct. */
public final class Expressions {

  private Expressions() {}

  /**
   * Returns what a text means, simplified.
   *
   * @param least the least that it may come to
   */
  public static Optional<Expression> parse(Located<String> said, long least, Subject subject) {
    String text = said.value();
    try {
      Expression expression = Folder.fold(named(Parser.parse(text), subject.constants()));
      Optional<Long> number = expression.number();
      return number.filter(n -> n < least).isPresent()
          ? subject.refuseAt(said.place(), Problem.NO_VALUE, text, "it is " + number.get())
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
    return expression
        .field()
        .map(constants::get)
        .<Expression>map(Expression.Constant::new)
        .orElseGet(() -> expression.with(e -> named(e, constants)));
  }

  /** Returns a caret under a name, for a message; nothing where the text is the name. */
  public static String pointAt(String text, String name) {
    int position = Parser.position(text, name);
    return position < 0 || text.strip().equals(name) ? "" : caret(text, position);
  }

  /** Returns an expression simplified, where its constant parts have values. */
  public static Expression fold(Expression expression) {
    try {
      return Folder.fold(expression);
    } catch (ArithmeticException e) {
      return expression; // whoever computes it says so
    }
  }

  /** Returns the text on a line of its own, with a caret below the place. */
  public static String caret(String text, int position) {
    return "\n  " + text.replaceAll("\\s", " ") + "\n  " + " ".repeat(position) + "^\n";
  }
}
