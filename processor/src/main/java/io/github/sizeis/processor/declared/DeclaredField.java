package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.JavaName;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Range;
import java.util.List;
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

  /** Returns its name in C. */
  public String cName() {
    return marks.cName().map(Said::value).orElse(name);
  }

  /**
   * The annotations that stand on the method, rather than on its type.
   *
   * @param typedefs typedefs that are not type annotations and so ended up on the method
   * @param wrongNullables annotations called {@code Nullable} that are not JSpecify's
   */
  public record Marks(
      Optional<Said<String>> cName,
      Optional<SizeIs> sizeIs,
      Optional<Said<List<Integer>>> fixed,
      Optional<Said<Range>> range,
      Optional<Place> bigEndian,
      Optional<Place> sizeOfThis,
      Optional<Place> reserved,
      Optional<Place> redacted,
      List<JavaName> typedefs,
      List<Said<String>> wrongNullables) {

    /** Copies the lists. */
    public Marks {
      typedefs = List.copyOf(typedefs);
      wrongNullables = List.copyOf(wrongNullables);
    }
  }

  /**
   * What {@code @SizeIs} says.
   *
   * @param elements the count in elements; absent where it is empty
   * @param bytes the count in bytes; absent where it is empty
   * @param place the annotation
   */
  public record SizeIs(
      Optional<Said<String>> elements, Optional<Said<String>> bytes, Place place) {}
}
