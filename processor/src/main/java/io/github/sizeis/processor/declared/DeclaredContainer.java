package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.java.JavaName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An interface marked {@code @Idl}.
 *
 * @param name its name
 * @param isPublic whether it is public
 * @param dumps what {@code @Idl(dumps)} says
 * @param deepFree what {@code @Idl(deepFree)} says
 * @param encoding what {@code @Idl(encoding)} says, where it says something
 * @param on the machines that it is for
 * @param library where its functions live, and how they are called
 * @param header the header that it is declared from; absent where it names none
 * @param structs its structs in order, each before those nested in it
 * @param typedefs the typedefs that it declares
 * @param enums the enums that it declares
 * @param functions the functions that it declares
 * @param constants the integers that it declares as constants, by name
 * @param oddities what is odd about itself
 * @param doc its doc comment as plain text
 * @param place where it is declared
 */
public record DeclaredContainer(
    JavaName name,
    boolean isPublic,
    boolean dumps,
    boolean deepFree,
    Optional<Located<String>> encoding,
    Optional<DeclaredOn> on,
    DeclaredLibrary library,
    Optional<DeclaredHeader> header,
    List<DeclaredStruct> structs,
    List<JavaName> typedefs,
    List<JavaName> enums,
    List<DeclaredFunction> functions,
    Map<String, Long> constants,
    List<Oddity> oddities,
    String doc,
    Place place) {

  /** Copies the lists. */
  public DeclaredContainer {
    structs = List.copyOf(structs);
    typedefs = List.copyOf(typedefs);
    enums = List.copyOf(enums);
    functions = List.copyOf(functions);
    constants = Map.copyOf(constants);
    oddities = List.copyOf(oddities);
  }
}
