package io.github.sizeis.processor.check;

import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.model.program.Function;
import java.util.stream.Stream;

/** The simple names of the classes that lie in what a container generates. */
final class NestedNames {

  /** The class that implements the mapping of functions. */
  static final String DIRECT = "DirectLibrary";

  private NestedNames() {}

  static Stream<String> of(Container container) {
    return Stream.of(
            container.structs().stream().flatMap(NestedNames::ofStruct),
            container.functions().stream().flatMap(NestedNames::ofFunction),
            container.dumps() ? Stream.of("Dump") : Stream.<String>empty(),
            container.functions().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(container.mapping().simpleName(), DIRECT))
        .flatMap(names -> names);
  }

  /** A structure has the name in C, which may be that of the container with its callbacks. */
  private static Stream<String> ofStruct(Struct struct) {
    Stream<String> arms =
        struct.fields().stream()
            .flatMap(f -> f.shape().choices())
            .flatMap(c -> c.arms().stream())
            .map(Arm::className);
    boolean isContainer = struct.name().cName().equals(struct.name().container());
    return isContainer ? Stream.concat(Stream.of(struct.name().cName()), arms) : arms;
  }

  private static Stream<String> ofFunction(Function function) {
    String result = function.name().valueClass().simpleName();
    return Stream.of(result, result.replaceFirst("Result$", "Frame"));
  }
}
