package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * What a method says of how many there are.
 *
 * @param sizes what {@code @SizeIs} and {@code @MaxIs} say
 * @param lengths what {@code @LengthIs} and {@code @LastIs} say
 * @param first what {@code @FirstIs} says
 * @param fixed what {@code @Fixed} says
 * @param terminated the sentinel that {@code @Terminated} says
 * @param inline how many elements {@code @Inline} says that the header declares
 */
public record Lengths(
    List<Bound> sizes,
    List<Bound> lengths,
    Optional<Bound> first,
    Optional<Located<List<Integer>>> fixed,
    Optional<Located<Long>> terminated,
    Optional<Located<Integer>> inline) {

  /** Copies the lists. */
  public Lengths {
    sizes = List.copyOf(sizes);
    lengths = List.copyOf(lengths);
  }

  /**
   * What one of the annotations with an expression says.
   *
   * @param annotation its simple name
   * @param elements the expression in elements; absent where it is empty
   * @param bytes the expression in bytes; absent where it is empty
   * @param isLast whether it gives the last index rather than how many there are
   * @param place the annotation
   */
  public record Bound(
      String annotation,
      Optional<Located<String>> elements,
      Optional<Located<String>> bytes,
      boolean isLast,
      Place place) {}
}
