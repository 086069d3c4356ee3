package io.github.sizeis.processor.check.type;

import io.github.sizeis.processor.check.base.Expressions;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.Lengths;
import io.github.sizeis.processor.declared.Lengths.Bound;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Expression.Binary;
import io.github.sizeis.processor.model.Expression.BinaryOperator;
import io.github.sizeis.processor.model.Expression.Constant;
import io.github.sizeis.processor.model.Valid;
import io.github.sizeis.processor.problem.Problem;
import java.util.Optional;

/**
 * Checks the annotations that give the bounds of an array, and makes counts of them. {@code @MaxIs}
 * and {@code @LastIs} end here: they become a size and a length.
 */
public final class Bounds {

  private static final Constant ONE = new Constant(1);

  private Bounds() {}

  /** Returns whether the annotations go together; says where not. */
  static boolean goTogether(Lengths lengths, boolean isArray, Subject subject) {
    if (lengths.sizes().size() > 1) {
      return subject.denyAt(lengths.sizes().get(1).place(), Problem.TWO_SIZES, subject.name());
    } else if (!lengths.sizes().isEmpty() && lengths.fixed().isPresent()) {
      Bound size = lengths.sizes().get(0);
      return subject.denyAt(
          size.place(), Problem.SIZE_IS_AND_FIXED, subject.name(), "@" + size.annotation());
    } else if (lengths.lengths().size() > 1) {
      return subject.denyAt(lengths.lengths().get(1).place(), Problem.TWO_LENGTHS, subject.name());
    } else if (lengths.first().isPresent() && lengths.lengths().isEmpty()) {
      return subject.denyAt(
          lengths.first().get().place(), Problem.FIRST_WITHOUT_LENGTH, subject.name());
    }
    boolean sized = !lengths.sizes().isEmpty() || lengths.fixed().isPresent();
    return sized
        || lengths.lengths().isEmpty()
        || !isArray
        || subject.denyAt(
            lengths.lengths().get(0).place(),
            Problem.LENGTH_WITHOUT_SIZE,
            subject.name(),
            "@" + lengths.lengths().get(0).annotation());
  }

  /** Returns the count that an annotation gives; of the last index, the one behind it. */
  static Optional<Count> count(Bound bound, Subject subject) {
    if (bound.elements().isPresent() == bound.bytes().isPresent()) {
      return bound.isLast() || bound.annotation().equals("FirstIs")
          ? subject.refuseAt(bound.place(), Problem.NO_INDEX, "@" + bound.annotation())
          : subject.refuseAt(bound.place(), Problem.SIZE_IS_ARGUMENTS, "@" + bound.annotation());
    }
    Count.Unit unit = bound.bytes().isPresent() ? Count.Unit.BYTES : Count.Unit.ELEMENTS;
    Located<String> said = said(bound);
    return Expressions.parse(said, bound.isLast() ? -1 : 0, subject)
        .map(e -> new Count(e, said.value(), unit))
        .map(c -> bound.isLast() ? plusOne(c) : c);
  }

  /** Returns the expression of an annotation, and where it is. */
  public static Located<String> said(Bound bound) {
    return bound.elements().or(bound::bytes).orElseThrow();
  }

  private static Count plusOne(Count last) {
    Expression one = Expressions.fold(new Binary(BinaryOperator.ADD, last.expression(), ONE));
    return new Count(one, operand(last.text()) + " + 1", last.unit());
  }

  private static Count less(Count end, Count first) {
    Expression length =
        Expressions.fold(new Binary(BinaryOperator.SUBTRACT, end.expression(), first.expression()));
    return new Count(length, end.text() + " - " + operand(first.text()), end.unit());
  }

  /** Returns an expression as it may stand beside an operator. */
  private static String operand(String text) {
    return text.strip().matches("\\w+") ? text.strip() : "(" + text.strip() + ")";
  }

  /**
   * Returns the valid part that annotations give; none where they give no other than the whole.
   *
   * @param size how many elements there are, where fields say that
   */
  static Optional<Optional<Valid.Varying>> varying(
      Lengths lengths, Optional<Count> size, Subject subject) {
    if (lengths.lengths().isEmpty()) {
      return Optional.of(Optional.empty());
    }
    Bound bound = lengths.lengths().get(0);
    Optional<Count> first = lengths.first().flatMap(f -> count(f, subject));
    Optional<Count> length = count(bound, subject);
    if (length.isEmpty() || (lengths.first().isPresent() && first.isEmpty())) {
      return Optional.empty();
    }
    if (bound.isLast() && first.isPresent()) {
      length = length.map(l -> less(l, first.get()));
    }
    Optional<Long> number = length.get().expression().number();
    if (number.filter(n -> n < 0).isPresent()) {
      return subject.refuseAt(
          said(bound).place(), Problem.NO_VALUE, length.get().text(), "it is " + number.get());
    }
    Valid.Varying varying = new Valid.Varying(first.filter(f -> !isZero(f)), length.orElseThrow());
    return Optional.of(Optional.of(varying).filter(w -> !isWhole(w, size)));
  }

  private static boolean isZero(Count count) {
    return count.expression().equals(new Constant(0));
  }

  private static boolean isWhole(Valid.Varying varying, Optional<Count> size) {
    return varying.first().isEmpty()
        && size.isPresent()
        && size.get().unit() == varying.length().unit()
        && size.get().expression().equals(varying.length().expression());
  }
}
