package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.Place;
import java.util.Optional;

/**
 * A parameter of a function.
 *
 * @param field what it would be as a field of a struct
 * @param in where {@code @In} or {@code @InOut} stands
 * @param out where {@code @Out} or {@code @InOut} stands
 * @param constant the number that {@code @Const} says
 * @param allocation what {@code @Allocated} says
 * @param room what {@code @Room} says
 * @param repetition what it has to do with calling again
 */
public record DeclaredParameter(
    DeclaredField field,
    Optional<Place> in,
    Optional<Place> out,
    Optional<Located<Long>> constant,
    Optional<DeclaredAllocation> allocation,
    Optional<Room> room,
    Repetition repetition) {

  /**
   * What {@code @Room} says.
   *
   * @param elements how much room there is, in elements
   * @param bytes how much room there is, in bytes
   * @param place the annotation
   */
  public record Room(
      Optional<Located<String>> elements, Optional<Located<String>> bytes, Place place) {}

  /**
   * The annotations that make a client call again.
   *
   * @param resume what {@code @Resume} says
   * @param total what {@code @Total} says: whether it is what remains
   * @param grow what {@code @Grow} says
   */
  public record Repetition(
      Optional<Resume> resume, Optional<Located<Boolean>> total, Optional<Grow> grow) {}

  /**
   * What {@code @Resume} says.
   *
   * @param more when there is more to come
   * @param end when there was nothing any more
   * @param place the annotation
   */
  public record Resume(Located<String> more, Located<String> end, Place place) {}

  /**
   * What {@code @Grow} says.
   *
   * @param when when a call has found too little room
   * @param needed how much is needed then
   * @param from the first size
   * @param attempts how many calls are made at most
   * @param place the annotation
   */
  public record Grow(
      Located<String> when,
      Optional<Located<String>> needed,
      int from,
      Located<Integer> attempts,
      Place place) {}
}
