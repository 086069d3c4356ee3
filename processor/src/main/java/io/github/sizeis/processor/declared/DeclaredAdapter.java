package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.java.AdapterType.Width;
import io.github.sizeis.processor.model.java.JavaName;
import java.util.List;

/**
 * A class that an {@code adapter = ...} names.
 *
 * @param name the class
 * @param contracts the adapter interfaces that it implements
 * @param concrete whether it is a class that can be created without an outer instance
 * @param access from where it can be created
 */
public record DeclaredAdapter(
    JavaName name, List<Contract> contracts, boolean concrete, Access access) {

  /** Copies the contracts. */
  public DeclaredAdapter {
    contracts = List.copyOf(contracts);
  }

  /**
   * An adapter interface with its type argument.
   *
   * @param width which of the interfaces
   * @param value the Java type that it gives
   */
  public record Contract(Width width, DeclaredType value) {}

  /** Where a class and its constructor without parameters are accessible. */
  public enum Access {
    EVERYWHERE,
    PACKAGE,
    NOWHERE
  }

  /** Returns whether code of a package can create it. */
  public boolean accessibleFrom(String packageName) {
    return concrete
        && (access == Access.EVERYWHERE
            || (access == Access.PACKAGE && name.packageName().equals(packageName)));
  }
}
