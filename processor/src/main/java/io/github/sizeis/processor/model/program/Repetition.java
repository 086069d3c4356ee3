package io.github.sizeis.processor.model.program;

import io.github.sizeis.processor.model.Expression;
import java.util.Optional;
import java.util.function.Function;

/** How a client's method calls its function more than once. */
public sealed interface Repetition {

  /** Does what depends on how it is called again. */
  <R> R either(Function<Enumeration, R> pages, Function<Growth, R> growth);

  /** Returns whether it is called page by page. */
  default boolean isEnumeration() {
    return either(pages -> true, growth -> false);
  }

  /**
   * Page by page.
   *
   * @param resume the field that holds the handle
   * @param more when there is more to come
   * @param end when there was nothing any more
   * @param total the field that tells how many elements there are
   * @param remaining whether that counts from the page on
   */
  record Enumeration(
      String resume, Expression more, Expression end, Optional<String> total, boolean remaining)
      implements Repetition {
    @Override
    public <R> R either(Function<Enumeration, R> pages, Function<Growth, R> growth) {
      return pages.apply(this);
    }
  }

  /**
   * With more and more room.
   *
   * @param size the field that holds the size
   * @param comesOut whether the function tells what it needs there
   * @param when when a call has found too little room
   * @param needed how much is needed then
   * @param from the first size
   * @param attempts how many calls are made at most
   */
  record Growth(
      String size,
      boolean comesOut,
      Expression when,
      Optional<Expression> needed,
      int from,
      int attempts)
      implements Repetition {
    @Override
    public <R> R either(Function<Enumeration, R> pages, Function<Growth, R> growth) {
      return growth.apply(this);
    }
  }
}
