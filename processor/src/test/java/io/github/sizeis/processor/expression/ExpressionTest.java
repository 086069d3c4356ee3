package io.github.sizeis.processor.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.model.Expression;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

  private static final Map<String, Long> FIELDS =
      Map.ofEntries(
          Map.entry("size", 13L),
          Map.entry("rows", 3L),
          Map.entry("cols", 4L),
          Map.entry("level", 2L),
          Map.entry("type", 5L),
          Map.entry("flags", 0x15L),
          Map.entry("data_size", 9L),
          Map.entry("count", 7L),
          Map.entry("header.count", 5L),
          Map.entry("header.inner.n", 6L));

  private static long value(String text) throws SyntaxException {
    return Arithmetic.evaluate(Parser.parse(text), FIELDS::get);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "42 ; 42",
        "0x2A ; 42",
        "052 ; 42",
        "42UL ; 42",
        "size ; 13",
        "size + 1 ; 14",
        "((size+7)&~7) ; 16",
        "size ? size : 0 ; 13",
        "size / 2 ; 6",
        "(rows+1)*cols ; 16",
        "rows + 1 * cols ; 7",
        "level | (type<<16) ; 327682",
        "flags & 4 ; 4",
        "flags & 4 == 4 ; 1",
        "flags ^ 5 ; 16",
        "1 | 6 ^ 3 & 2 ; 5",
        "data_size ? data_size : 0 ; 9",
        "count+1 ; 8",
        "header.count * 2 ; 10",
        "header . inner.n ; 6",
        "10 - 3 - 2 ; 5",
        "1 << 2 + 1 ; 8",
        "- -3 ; 3",
        "!size ; 0",
        "!0 ; 1",
        "~0 ; -1",
        "1 || size / 0 ; 1",
        "0 && size / 0 ; 0",
        "1 ? 2 : 3 ? 4 : 5 ; 2",
        "rows < cols ; 1",
        "rows >= cols ; 0",
        "7 % 4 ; 3",
        "-7 / 2 ; -3"
      })
  void meansWhatItMeansInC(String text, long expected) throws SyntaxException {
    assertEquals(expected, value(text));
    assertEquals(
        expected,
        Arithmetic.evaluate(Folder.fold(Parser.parse(text.replace("/ 0", "/ rows"))), FIELDS::get));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "n + ; 3 ; it ends where a number or a field is expected",
        "(n ; 2 ; it ends where ')' is expected",
        "n m ; 2 ; there is 'm' where an operator is expected",
        "n @ 2 ; 2 ; '@' means nothing in an expression",
        "'' ; 0 ; it ends where a number or a field is expected",
        "0x ; 0 ; '0x' is no number",
        "12abc ; 0 ; '12abc' is no number",
        "9223372036854775808 ; 0 ; '9223372036854775808' is too large",
        "n = 2 ; 2 ; '=' means nothing in an expression",
        "a ? b ; 5 ; it ends where ':' is expected",
        "08 ; 0 ; '08' is no number",
        "a. ; 2 ; it ends where a field is expected",
        "a.2 ; 2 ; there is '2' where a field is expected"
      })
  void whatIsNoneIsRefusedAtItsPlace(String text, int position, String message) {
    SyntaxException e = assertThrows(SyntaxException.class, () -> Parser.parse(text));
    assertEquals(message, e.getMessage());
    assertEquals(position, e.position());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "-", "1 ? ", "1 + (", "1 + "})
  void deepNestingIsRefused(String step) {
    assertThrows(SyntaxException.class, () -> Parser.parse(step.repeat(100_000) + "1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "size / 0",
        "size % 0",
        "0x7FFFFFFFFFFFFFFF + size",
        "0x7FFFFFFFFFFFFFFF * 2",
        "1 << 64",
        "1 << 63",
        "1 >> -1",
        "(-0x7FFFFFFFFFFFFFFF - 1) / -1",
        "-(-0x7FFFFFFFFFFFFFFF - 1)"
      })
  void whatHasNoValueIsAnError(String text) {
    assertThrows(ArithmeticException.class, () -> value(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "n ? n : 0 ; n",
        "n + 0 ; n",
        "0 + n ; n",
        "n * 1 ; n",
        "1 * n ; n",
        "n << 0 ; n",
        "n / 1 ; n",
        "2 * 3 + n ; 6 + n",
        "1 ? n : m ; n",
        "n ? m : m ; m"
      })
  void foldingDropsWhatDoesNothing(String text, String simplest) throws SyntaxException {
    assertEquals(Parser.parse(simplest), Folder.fold(Parser.parse(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n",
        "n + 1",
        "1 + n",
        "n - 3",
        "100000 - n",
        "n * 4",
        "4 * n",
        "n << 3",
        "-n",
        "~n",
        "(n + 1) * m",
        "m * (n + 2)",
        "(n - m) << 2",
        "n / 2",
        "n >> 1",
        "n ^ 21",
        "m ^ n"
      })
  void solvingForAFieldFindsOneThatFits(String text) throws SyntaxException {
    Expression expression = Parser.parse(text);
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      long n = random.nextInt(100_000);
      long m = 1L + random.nextInt(1000);
      long result = Arithmetic.evaluate(expression, f -> f.equals("n") ? n : m);
      Optional<Expression> solution =
          Solver.solve(expression, "n", new Expression.Constant(result));
      assertTrue(solution.isPresent());
      long found = Arithmetic.evaluate(solution.get(), f -> m);
      assertEquals(result, Arithmetic.evaluate(expression, f -> f.equals("n") ? found : m));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(n+7) & ~7",
        "n | 1",
        "n % 4",
        "!n",
        "n * n",
        "n ? 3 : 4",
        "n < 3",
        "8 / n",
        "1 << n"
      })
  void noWayBackIsSaid(String text) throws SyntaxException {
    Expression expression = Parser.parse(text);
    assertEquals(Optional.empty(), Solver.solve(expression, "n", new Expression.Constant(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a + b ; b ; 4",
        "ab + a ; a ; 5",
        "a.b + b ; b ; 6",
        "a.b + a ; a ; 6",
        "2 * a.b ; a.b ; 4",
        "a ; c ; -1"
      })
  void whereANameStandsIsKnown(String text, String name, int position) {
    assertEquals(position, Parser.position(text, name));
  }

  @Test
  void theFieldsOfAnExpressionAreKnown() throws SyntaxException {
    assertEquals(Set.of("a", "b", "c"), Parser.parse("a ? -b : (c + a) * 2").fields());
  }
}
