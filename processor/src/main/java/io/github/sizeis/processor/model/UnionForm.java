package io.github.sizeis.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What tells which member of a union memory holds. */
public sealed interface UnionForm {

  /** Returns the field that tells, where each member has it at the same place. */
  default Optional<Tagged> tagged() {
    return Optional.empty();
  }

  /** Fields of the struct that holds it. */
  record Switched() implements UnionForm {}

  /**
   * A field that each of its members has at the same place.
   *
   * @param tag that field
   * @param choice how it tells the member
   * @param members the structs that are its members, in order
   */
  record Tagged(Field tag, Choice choice, List<Member> members) implements UnionForm {

    /** Copies the members. */
    public Tagged {
      members = List.copyOf(members);
    }

    /** Returns the member that says where the tag is. */
    public Member home() {
      return members.stream().filter(m -> m.field().isPresent()).findFirst().orElseThrow();
    }

    @Override
    public Optional<Tagged> tagged() {
      return Optional.of(this);
    }
  }

  /**
   * A member of a union with a tag.
   *
   * @param struct what it is
   * @param field the index of the tag in it; empty if that is what lies at the tag's place
   * @param unfit of each field what it is that cannot be the tag; empty text if it can
   */
  record Member(StructName struct, OptionalInt field, List<String> unfit) {

    /** Copies the texts. */
    public Member {
      unfit = List.copyOf(unfit);
    }
  }

  /** Nothing. */
  record Untagged() implements UnionForm {}
}
