package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Range;
import io.github.sizeis.processor.model.java.JavaName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A method of a struct's interface.
 *
 * @param name its name in Java
 * @param type its type
 * @param marks its annotations
 * @param readable false where the compiler has found an error in it
 * @param doc its doc comment as plain text
 * @param place where it is declared
 */
public record DeclaredField(
    String name, DeclaredType type, Marks marks, boolean readable, String doc, Place place) {

  /** Returns whether it is an arm without content. */
  public boolean isVoid() {
    return type instanceof DeclaredType.Unusable unusable && unusable.text().equals("void");
  }

  /** Returns its name in C. */
  public String cName() {
    return marks.cName().map(Located::value).filter(c -> !c.isEmpty()).orElse(name);
  }

  /** Returns whether C has no name for it, as of a struct without a name in another. */
  public boolean isUnnamed() {
    return marks.cName().filter(c -> c.value().isEmpty()).isPresent();
  }

  /** Returns this without an annotation that means something else here. */
  public DeclaredField without(Mark mark) {
    Map<Mark, Place> others = new HashMap<>(marks.flags());
    others.remove(mark);
    Marks left =
        new Marks(
            marks.cName(),
            marks.lengths(),
            marks.choosing(),
            marks.range(),
            marks.bits(),
            marks.align(),
            marks.valueIs(),
            others,
            marks.typedefs(),
            marks.wrongNullables());
    return new DeclaredField(name, type, left, readable, doc, place);
  }

  /**
   * The annotations that stand on the method, rather than on its type.
   *
   * @param lengths how many there are
   * @param choosing what concerns a union and its arms
   * @param bits the width that {@code @Bits} says
   * @param align the alignment that {@code @Align} says
   * @param valueIs the expression that {@code @ValueIs} says
   * @param flags the annotations that say all by standing there
   * @param typedefs typedefs that are not type annotations and so ended up on the method
   * @param wrongNullables annotations called {@code Nullable} that are not JSpecify's
   */
  public record Marks(
      Optional<Located<String>> cName,
      Lengths lengths,
      Choosing choosing,
      Optional<Located<Range>> range,
      Optional<Located<Integer>> bits,
      Optional<Located<Integer>> align,
      Optional<Located<String>> valueIs,
      Map<Mark, Place> flags,
      List<JavaName> typedefs,
      List<Located<String>> wrongNullables) {

    /** Copies the collections. */
    public Marks {
      flags = Map.copyOf(flags);
      typedefs = List.copyOf(typedefs);
      wrongNullables = List.copyOf(wrongNullables);
    }

    /** Returns these without a C name: on a function, that is not the name of what it returns. */
    public Marks withoutCName() {
      return new Marks(
          Optional.empty(),
          lengths,
          choosing,
          range,
          bits,
          align,
          valueIs,
          flags,
          typedefs,
          wrongNullables);
    }

    /** Returns where an annotation stands, if it does. */
    public Optional<Place> at(Mark mark) {
      return Optional.ofNullable(flags.get(mark));
    }
  }
}
