package io.github.sizeis.processor.check;

import io.github.sizeis.processor.declared.Said;
import io.github.sizeis.processor.expression.Folder;
import io.github.sizeis.processor.expression.Parser;
import io.github.sizeis.processor.expression.SyntaxException;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.problem.Problem;
import java.util.Optional;

/** Checks expressions by themselves; whether their fields exist shows in the struct. */
final class Expressions {

  private Expressions() {}

  /** Returns what a text means, simplified. */
  static Optional<Expression> parse(Said<String> said, Subject subject) {
    String text = said.value();
    try {
      Expression expression = Folder.fold(Parser.parse(text));
      return expression instanceof Expression.Constant c && c.value() < 0
          ? subject.refuseAt(said.place(), Problem.NO_VALUE, text, "it is " + c.value())
          : Optional.of(expression);
    } catch (SyntaxException e) {
      return subject.refuseAt(
          said.place(), Problem.NOT_AN_EXPRESSION, text, e.getMessage(), caret(text, e.position()));
    } catch (ArithmeticException e) {
      return subject.refuseAt(said.place(), Problem.NO_VALUE, text, e.getMessage());
    }
  }

  /** Returns the text on a line of its own, with a caret below the place. */
  static String caret(String text, int position) {
    return "\n  " + text.replaceAll("\\s", " ") + "\n  " + " ".repeat(position) + "^\n";
  }
}
