package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * A method of a container: a C function.
 *
 * @param name its name in Java
 * @param cName what {@code @CName} says
 * @param parameters its parameters, in order
 * @param returned what it returns, as a field; absent for {@code void}
 * @param allocation what {@code @Allocated} says of what it returns
 * @param status when it has succeeded
 * @param oddities what is odd about it
 * @param doc its doc comment as plain text
 * @param place where it is declared
 */
public record DeclaredFunction(
    String name,
    Optional<Located<String>> cName,
    List<DeclaredParameter> parameters,
    Optional<DeclaredField> returned,
    Optional<DeclaredAllocation> allocation,
    Optional<DeclaredStatus> status,
    List<Oddity> oddities,
    String doc,
    Place place) {
  /** The name of what a function returns, in expressions. */
  public static final String RETURN = "return";

  /** Copies the lists. */
  public DeclaredFunction {
    parameters = List.copyOf(parameters);
    oddities = List.copyOf(oddities);
  }

  /** Returns its name in C. */
  public String ownCName() {
    return cName.map(Located::value).orElse(name);
  }
}
