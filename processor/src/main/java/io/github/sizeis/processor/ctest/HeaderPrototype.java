package io.github.sizeis.processor.ctest;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.ctest.HeaderFunctions.Way;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Header;
import io.github.sizeis.processor.model.program.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One function as the header must have it.
 *
 * @param function the function
 * @param id what names are made of
 */
record HeaderPrototype(Function function, String id, Header header, Layouts layouts) {

  /** Returns how compilers notice a wrong parameter. */
  Way way() {
    if (machines().anyMatch(HeaderPrototype::isLoose)) {
      return Way.LOOSE;
    }
    return machines().anyMatch(HeaderPrototype::isPromoted) ? Way.CAST : Way.CALL;
  }

  private Stream<Machine> machines() {
    return function.parameters().stream().flatMap(p -> number(p).map(Word::machine).stream());
  }

  private static boolean isLoose(Machine machine) {
    return switch (machine) {
      case UINTPTR, INTPTR, BOOL8 -> true;
      default -> false;
    };
  }

  /** What a call without a prototype passes as something wider. */
  private static boolean isPromoted(Machine machine) {
    return switch (machine) {
      case INT8, UINT8, INT16, UINT16, CHAR16, VARIANT_BOOL, FLOAT -> true;
      default -> false;
    };
  }

  private static Optional<Word> number(Parameter parameter) {
    return parameter.passing() == Parameter.Passing.CONTENT
        ? parameter.field().shape().word()
        : Optional.empty();
  }

  /** Returns the check. */
  String check() {
    List<Optional<String>> types = function.parameters().stream().map(this::type).toList();
    if (types.contains(Optional.<String>empty())) {
      return "/* %1$s: the header has no name for a struct that it takes */\ntypedef __typeof__(&%1$s) interface_of_%2$s;\n\n"
          .formatted(function.cName(), id);
    }
    StringBuilder check = new StringBuilder();
    for (int i = 0; i < types.size(); i++) {
      String type = types.get(i).orElseThrow();
      check.append("extern ").append(type).append(' ').append(name(i)).append(";\n");
    }
    check.append(
        "typedef __typeof__((%s)(%s)) return_of_%s;\n"
            .formatted(function.cName(), arguments(), id));
    check.append(
        "_Static_assert(%s, \"%s does not return %s in the header\");\n"
            .formatted(returns(), function.cName(), returned()));
    check.append(cast(types));
    return check.append('\n').toString();
  }

  /** Each argument has a line of its own, which messages show. */
  private String arguments() {
    StringBuilder arguments = new StringBuilder();
    for (int i = 0; i < function.parameters().size(); i++) {
      boolean mayBePointer =
          number(function.parameters().get(i))
              .filter(w -> w.machine() == Machine.UINTPTR || w.machine() == Machine.INTPTR)
              .isPresent();
      arguments.append(i == 0 ? "\n    " : ",\n    ");
      arguments.append(mayBePointer ? "(size_t) 0" : name(i));
    }
    return arguments.toString();
  }

  private String name(int parameter) {
    return function.parameters().get(parameter).field().cName() + "_of_" + id;
  }

  private String cast(List<Optional<String>> types) {
    String all =
        types.isEmpty()
            ? "void"
            : types.stream().map(Optional::orElseThrow).collect(Collectors.joining(", "));
    String cast =
        "typedef __typeof__((return_of_%1$s (*)(%2$s)) %3$s) interface_of_%1$s;\n"
            .formatted(id, all, function.cName());
    return switch (way()) {
      case CALL -> "#if defined(__clang__)\n" + cast + "#endif\n";
      case CAST -> cast;
      case LOOSE -> "";
    };
  }

  /** Returns the type of a parameter in C; empty where it is a struct without a name. */
  private Optional<String> type(Parameter parameter) {
    Shape shape = parameter.field().shape();
    boolean isAddress =
        parameter.passing() == Parameter.Passing.ADDRESS
            || shape.isPointer()
            || shape.array().isPresent();
    return isAddress
        ? Optional.of("void *")
        : number(parameter)
            .map(w -> Declarator.type(w.machine()))
            .or(() -> shape.structUse().map(StructUse::struct).map(header.types()::get));
  }

  private String returns() {
    String type = "return_of_" + id;
    return function
        .returned()
        .map(r -> HeaderTypes.condition(header, layouts, r.shape(), "SI_RETURNED(" + type + ")"))
        .orElse("SI_IS_SAME(" + type + ", void)");
  }

  private String returned() {
    return function.returned().map(Field::shape).map(this::text).orElse("void");
  }

  private String text(Shape shape) {
    return shape
        .word()
        .map(w -> Declarator.type(w.machine()))
        .orElse(shape.isPointer() ? "such a pointer" : "such a struct");
  }
}
