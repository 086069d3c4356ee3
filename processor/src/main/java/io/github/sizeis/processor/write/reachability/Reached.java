package io.github.sizeis.processor.write.reachability;

import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.write.client.LibraryWriter;
import io.github.sizeis.processor.write.java.NativeField;
import io.github.sizeis.processor.write.structure.StructureWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The classes of a container that JNA and the runtime look at by reflection, by their binary names.
 *
 * @param natives the class that they are nested in, if they are generated
 * @param structures JNA makes them by their constructors, and reads and writes their fields by name
 * @param variants their {@code ByReference} and {@code ByValue}, which JNA makes as well
 * @param arrays the elements of arrays in structures, which JNA makes again when it reads them
 * @param functions the classes whose native methods JNA binds
 * @param mapping the interface that JNA can implement, where there are functions
 * @param callbacks the interfaces whose methods C calls, and that JNA implements for C's functions
 * @param annotated the enums whose constants tell their numbers by annotations: flags, and names of
 *     codes
 */
record Reached(
    String natives,
    List<String> structures,
    List<String> variants,
    List<String> arrays,
    List<String> functions,
    Optional<String> mapping,
    List<String> callbacks,
    List<String> annotated) {

  static Reached of(Container container, Layouts layouts) {
    List<Struct> structs = layouts.structsOf(container);
    List<Function> functions = layouts.functionsOf(container);
    return new Reached(
        binary(container.natives()),
        structs.stream().map(s -> binary(s.name().structure())).toList(),
        structs.stream()
            .flatMap(
                s ->
                    StructureWriter.variants(s, functions).names().stream()
                        .map(v -> binary(s.name().structure()) + "$" + v))
            .toList(),
        structs.stream()
            .flatMap(s -> s.fields().stream())
            .map(Field::shape)
            .filter(s -> NativeField.of(s).length() > 0)
            .flatMap(Uses::byValue)
            .map(n -> binary(n.structure()))
            .distinct()
            .toList(),
        LibraryWriter.holders(functions).map(h -> binary(container.natives()) + "$" + h).toList(),
        Optional.of(binary(container.mapping())).filter(m -> !functions.isEmpty()),
        shapes(structs, functions)
            .flatMap(s -> s.foreign().stream())
            .filter(Foreign::callback)
            .map(c -> binary(c.type()))
            .distinct()
            .toList(),
        annotated(structs, functions));
  }

  private static List<String> annotated(List<Struct> structs, List<Function> functions) {
    Stream<EnumType> flags =
        shapes(structs, functions)
            .flatMap(s -> s.word().stream())
            .flatMap(w -> w.view().flags().stream());
    Stream<EnumType> names =
        functions.stream()
            .flatMap(f -> f.status().stream())
            .flatMap(s -> s.names().stream())
            .filter(EnumType::numbered);
    return Stream.concat(flags, names).map(e -> binary(e.name())).distinct().toList();
  }

  private static Stream<Shape> shapes(List<Struct> structs, List<Function> functions) {
    Stream<Struct> frames = functions.stream().map(Function::response);
    return Stream.concat(structs.stream(), frames)
        .flatMap(s -> s.fields().stream())
        .map(Field::shape)
        .flatMap(Uses::parts);
  }

  /** Returns the name as {@code Class.getName} has it. */
  private static String binary(JavaName name) {
    String nested = String.join("$", name.simpleNames());
    return name.packageName().isEmpty() ? nested : name.packageName() + "." + nested;
  }
}
