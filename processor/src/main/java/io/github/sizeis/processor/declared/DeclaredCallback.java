package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.java.JavaName;
import java.util.List;

/**
 * An interface of JNA's for functions that C calls.
 *
 * @param name its name
 * @param types the types of its function's parameters, and at last of what it returns unless that
 *     is void
 * @param mapped whether it has a mapping of types of its own, which may make anything of them
 */
public record DeclaredCallback(JavaName name, List<DeclaredType> types, boolean mapped) {

  /** Copies the types. */
  public DeclaredCallback {
    types = List.copyOf(types);
  }
}
