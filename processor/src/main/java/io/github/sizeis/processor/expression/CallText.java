package io.github.sizeis.processor.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call as C spells it.
 *
 * @param function the name of what is called
 * @param arguments what is passed, as it is spelt
 */
public record CallText(String function, List<String> arguments) {
  private static final Pattern CALL =
      Pattern.compile("\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*\\((.*)\\)\\s*;?\\s*", Pattern.DOTALL);

  /** Copies the arguments. */
  public CallText {
    arguments = List.copyOf(arguments);
  }

  /**
   * Parses a whole text.
   *
   * @throws SyntaxException if it is no call; tells where
   */
  public static CallText parse(String text) throws SyntaxException {
    Matcher call = CALL.matcher(text);
    if (!call.matches()) {
      throw new SyntaxException("it is no call of a function", 0);
    }
    return new CallText(call.group(1), arguments(call.group(2), call.start(2)));
  }

  private static List<String> arguments(String text, int offset) throws SyntaxException {
    List<String> arguments = new ArrayList<>();
    if (text.contains(";")) {
      throw new SyntaxException("there is more than one call", offset + text.indexOf(';'));
    }
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        throw new SyntaxException("there is a ')' too many", offset + i);
      } else if (c == ',' && depth == 0) {
        arguments.add(argument(text.substring(start, i), offset + start));
        start = i + 1;
      }
    }
    if (depth > 0) {
      throw new SyntaxException("a ')' is missing", offset + text.length());
    }
    if (arguments.isEmpty() && text.isBlank()) {
      return arguments;
    }
    arguments.add(argument(text.substring(start), offset + start));
    return arguments;
  }

  private static String argument(String text, int offset) throws SyntaxException {
    if (text.isBlank()) {
      throw new SyntaxException("an argument is missing", offset);
    }
    return text.strip();
  }
}
