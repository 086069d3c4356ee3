package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.java.JavaName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The type annotations at one level of a type.
 *
 * @param names annotations that name what memory holds: scalars, strings, typedefs
 * @param of the class that {@code @Of} names
 * @param encoded the charset that {@code @Encoded} names
 * @param pointers the depth that {@code @Ptr} says
 * @param full whether {@code @FullPtr} stands there
 * @param nullable whether JSpecify's {@code @Nullable} stands there
 * @param wrongNullables qualified names of annotations called {@code Nullable} that are not
 *     JSpecify's
 */
public record TypeMarks(
    List<JavaName> names,
    Optional<DeclaredType> of,
    Optional<String> encoded,
    OptionalInt pointers,
    boolean full,
    boolean nullable,
    List<String> wrongNullables) {

  /** No annotations. */
  public static final TypeMarks NONE =
      new TypeMarks(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          false,
          false,
          List.of());

  /** Returns these with an encoding. */
  public TypeMarks encodedAs(String charset) {
    return new TypeMarks(names, of, Optional.of(charset), pointers, full, nullable, wrongNullables);
  }

  /** Copies the lists. */
  public TypeMarks {
    names = List.copyOf(names);
    wrongNullables = List.copyOf(wrongNullables);
  }
}
