package io.github.sizeis.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one call of an enumeration gave.
 *
 * @param <T> the type of the elements
 */
final class Page<T> {
  final List<T> elements;

  /** Where the next call goes on; null where there is no next. */
  final byte @Nullable [] handle;

  final long total;
  final boolean remaining;

  private Page(List<T> elements, byte @Nullable [] handle, long total, boolean remaining) {
    this.elements = elements;
    this.handle = handle;
    this.total = total;
    this.remaining = remaining;
  }

  /**
   * A page.
   *
   * @param <T> the type of the elements
   * @param elements its elements; null for none
   * @param handle where the next call goes on; null where this page is the last
   * @param total how many elements there are; negative where that is not known
   * @param remaining whether the total counts from this page on
   * @return the page
   */
  static <T> Page<T> of(
      @Nullable List<T> elements, byte @Nullable [] handle, long total, boolean remaining) {
    return new Page<>(
        elements == null ? Values.emptyList() : elements, handle, Math.max(-1, total), remaining);
  }

  /**
   * Nothing any more.
   *
   * @param <T> the type of the elements
   * @return the last page, without elements
   */
  static <T> Page<T> end() {
    return new Page<>(Values.emptyList(), null, -1, false);
  }
}
