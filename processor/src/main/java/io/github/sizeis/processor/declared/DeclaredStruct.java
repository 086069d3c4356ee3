package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Variants;
import io.github.sizeis.processor.model.java.JavaName;
import java.util.List;
import java.util.Optional;

/**
 * An interface marked {@code @Struct} or {@code @Union}.
 *
 * @param name the interface
 * @param owner the struct that it is an anonymous part of
 * @param cName what {@code @CName} says
 * @param on the machines that it is for
 * @param options what {@code @Struct} or {@code @Union} says
 * @param union what else is said of a union; absent for a struct
 * @param fields its fields, in order
 * @param oddities what is odd about it and its methods
 * @param readable false where the compiler has found an error in it
 * @param doc its doc comment as plain text
 * @param place where it is declared
 */
public record DeclaredStruct(
    JavaName name,
    Optional<JavaName> owner,
    Optional<Located<String>> cName,
    Optional<DeclaredOn> on,
    Options options,
    Optional<UnionMarks> union,
    List<DeclaredField> fields,
    List<Oddity> oddities,
    boolean readable,
    String doc,
    Place place) {

  /** Copies the lists. */
  public DeclaredStruct {
    fields = List.copyOf(fields);
    oddities = List.copyOf(oddities);
  }

  /**
   * What {@code @Struct} says.
   *
   * @param valueName the name of the value
   * @param unwrap whether uses may be the one part
   * @param pack the packing
   * @param align the alignment of the whole
   * @param layouts what differs on some machines
   * @param size the size where pointers have 8 bytes
   * @param size32 the size where pointers have 4 bytes
   * @param partial whether C has more fields behind these
   * @param adapter the adapter's class
   * @param variants the further forms of the JNA structure
   */
  public record Options(
      Optional<Located<String>> valueName,
      Located<Boolean> unwrap,
      Located<Integer> pack,
      Located<Integer> align,
      List<DeclaredLayout> layouts,
      Located<Integer> size,
      Located<Integer> size32,
      boolean partial,
      Optional<Located<JavaName>> adapter,
      Variants variants) {
    /** Returns what {@code @Struct} says when it says nothing. */
    public static Options none(Place place) {
      return new Options(
          Optional.empty(),
          new Located<>(false, place),
          new Located<>(0, place),
          new Located<>(0, place),
          List.of(),
          new Located<>(-1, place),
          new Located<>(-1, place),
          false,
          Optional.empty(),
          Variants.NONE);
    }
  }

  /**
   * What a union has and a struct has not.
   *
   * @param tag the field that {@code @Union(tag)} names
   * @param untagged where {@code @Untagged} stands
   */
  public record UnionMarks(Optional<Located<String>> tag, Optional<Place> untagged) {

    /** Returns whether fields of the struct around it tell the arm. */
    public boolean isSwitched() {
      return tag.isEmpty() && untagged.isEmpty();
    }
  }

  /** Returns its name in C, but for the prefix of an owner. */
  public String ownCName() {
    return cName
        .map(c -> new CTypeName(c.value()).name(name.simpleName()))
        .orElse(name.simpleName());
  }
}
