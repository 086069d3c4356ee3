package io.github.sizeis.processor.model.program;

import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.java.JavaName;
import java.util.List;
import java.util.Optional;

/**
 * All valid structs and functions of one container.
 *
 * @param packageName its package
 * @param name its simple name
 * @param isPublic whether it, and so all that is generated, is public
 * @param dumps whether converters also read memory of other ABIs
 * @param deepFree whether converters also find the blocks of memory that a struct leads to
 * @param on the machines that it is for
 * @param library where its functions live, and how they are called
 * @param header the header that it is declared from; absent where it names none
 * @param structs its structs, in order of declaration
 * @param functions its functions, in order of declaration
 * @param doc its doc comment as plain text; empty when it has none
 * @param place where it is declared
 */
public record Container(
    String packageName,
    String name,
    boolean isPublic,
    boolean dumps,
    boolean deepFree,
    Targets on,
    NativeLibrary library,
    Optional<Header> header,
    List<Struct> structs,
    List<Function> functions,
    String doc,
    Place place) {

  /** Copies the lists. */
  public Container {
    structs = List.copyOf(structs);
    functions = List.copyOf(functions);
  }

  /** Returns this with fewer structs and functions. */
  public Container with(List<Struct> someStructs, List<Function> someFunctions) {
    return new Container(
        packageName,
        name,
        isPublic,
        dumps,
        deepFree,
        on,
        library,
        header,
        someStructs,
        someFunctions,
        doc,
        place);
  }

  /** Returns the class whose methods are the functions. */
  public JavaName client() {
    return new JavaName(packageName, List.of(name + "Client"));
  }

  /** Returns the JNA mapping of the functions. */
  public JavaName mapping() {
    return new JavaName(packageName, List.of(name + "Native", "Library"));
  }

  /** Returns the class that holds the JNA structures. */
  public JavaName natives() {
    return new JavaName(packageName, List.of(name + "Native"));
  }
}
