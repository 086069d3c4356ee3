package io.github.sizeis.processor.ctest;

import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Header;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what compares the functions of a container with the header. C has no way to name the type
 * of a parameter. But compilers warn where an argument is converted, or a pointer to a function;
 * here such a warning is an error.
 */
final class HeaderFunctions {

  /**
   * How compilers notice a wrong parameter. What tells gcc of each argument comes last: once it is
   * on, gcc tells some of it even where it is off again.
   */
  enum Way {
    /** Of a handle, C may have a number or a pointer; of a truth, a type of its own. */
    LOOSE("#pragma GCC diagnostic error \"-Wint-conversion\"\n"),
    /** In a call, a narrow argument is always converted. */
    CAST("#pragma GCC diagnostic ignored \"-Wint-conversion\"\n"),
    /** Of each argument, gcc tells whether it is converted; to clang, functions are converted. */
    CALL(
        """
        #if !defined(__clang__)
        #pragma GCC diagnostic error "-Wtraditional-conversion"
        #pragma GCC diagnostic error "-Wint-conversion"
        #else
        #pragma GCC diagnostic ignored "-Wint-conversion"
        #endif
        """);

    private final String pragmas;

    Way(String pragmas) {
      this.pragmas = pragmas;
    }
  }

  private static final String BEGIN =
      """
      #pragma GCC diagnostic push
      #pragma GCC diagnostic ignored "-Wdeprecated-declarations"
      #pragma GCC diagnostic error "-Wcast-function-type"
      """;

  private final Container container;
  private final Header header;
  private final Layouts layouts;
  private final Set<String> ids = new HashSet<>();

  HeaderFunctions(Container container, Header header, Layouts layouts) {
    this.container = container;
    this.header = header;
    this.layouts = layouts;
  }

  /** Returns what compiles only if all is right; functions that are told alike stand together. */
  String checks() {
    List<Function> functions = layouts.functionsOf(container);
    if (functions.isEmpty()) {
      return "";
    }
    Map<Way, StringBuilder> checks = new EnumMap<>(Way.class);
    for (Function function : functions) {
      String id = ids.add(function.cName()) ? function.cName() : function.javaName();
      HeaderPrototype prototype = new HeaderPrototype(function, id, header, layouts);
      checks
          .computeIfAbsent(prototype.way(), w -> new StringBuilder())
          .append(only(function.response().form().on(), prototype.check()));
    }
    StringBuilder all = new StringBuilder(BEGIN);
    checks.forEach((way, text) -> all.append('\n').append(way.pragmas).append('\n').append(text));
    return all.append("#pragma GCC diagnostic pop\n\n").toString();
  }

  /** Compiles a check for the machines only that it is for. */
  private String only(Targets on, String check) {
    return on.containsAll(container.on())
        ? check
        : "#if " + TargetMacros.condition(on) + "\n" + check + "#endif\n\n";
  }
}
