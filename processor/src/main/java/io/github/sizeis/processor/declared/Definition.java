package io.github.sizeis.processor.declared;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.java.JavaName;
import java.util.Optional;

/**
 * An annotation that names what memory holds.
 *
 * @param name the annotation
 * @param meaning what it stands for
 * @param typeUseOnly whether it can stand on types and nowhere else
 * @param place where it is declared
 */
public record Definition(JavaName name, Meaning meaning, boolean typeUseOnly, Place place) {

  /** What an annotation stands for. */
  public sealed interface Meaning {}

  /** A scalar. */
  public record OfMachine(Machine machine) implements Meaning {}

  /** A pointer to a string. */
  public record OfText(String encoding) implements Meaning {}

  /** A typedef of a scalar, a string, a typedef or a struct. */
  public record Alias(Located<DeclaredType> target, Optional<Located<JavaName>> adapter)
      implements Meaning {}

  /** Something that the compiler does not know. It says so itself. */
  public record Unreadable() implements Meaning {}
}
