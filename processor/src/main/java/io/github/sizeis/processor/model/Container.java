package io.github.sizeis.processor.model;

import java.util.List;

/**
 * All valid structs of one container.
 *
 * @param packageName its package
 * @param name its simple name
 * @param isPublic whether it, and so all that is generated, is public
 * @param dumps whether converters also read memory of other ABIs
 * @param structs its structs, in order of declaration
 * @param doc its doc comment as plain text; empty when it has none
 * @param place where it is declared
 */
public record Container(
    String packageName,
    String name,
    boolean isPublic,
    boolean dumps,
    List<Struct> structs,
    String doc,
    Place place) {

  /** Copies the structs. */
  public Container {
    structs = List.copyOf(structs);
  }

  /** Returns the class that holds the JNA structures. */
  public JavaName natives() {
    return new JavaName(packageName, List.of(name + "Native"));
  }
}
