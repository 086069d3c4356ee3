package io.github.sizeis.processor.ctest;

import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.model.program.ExternalStruct;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes, for a container, the file of C that checks its layouts. */
public final class LayoutTestWriter {

  private static final String HEAD =
      """
      /*
       * Checks that a C compiler lays the structs of %1$s out as their converters do.
       * Whatever is wrong does not compile; bit fields are checked when it runs.
       *
       *   cc -std=c11 %2$s && ./a.out
       */
      #include <stddef.h>
      #include <stdio.h>
      #include <string.h>

      """
          + CText.ABIS;

  private final Container container;
  private final Layouts layouts;
  private final CFileNames names;
  private final Map<StructName, String> definitions = new LinkedHashMap<>();
  private final StringBuilder checks = new StringBuilder();
  private final StringBuilder bitChecks = new StringBuilder();

  private LayoutTestWriter(Container container, Layouts layouts) {
    this.container = container;
    this.layouts = layouts;
    this.names = new CFileNames(container, layouts);
  }

  /** Returns the file of a container. */
  public static CFile write(Container container, Layouts layouts) {
    return new LayoutTestWriter(container, layouts).write();
  }

  private CFile write() {
    String qualified =
        container.packageName().isEmpty()
            ? container.name()
            : container.packageName() + "." + container.name();
    String file = qualified + ".c";
    for (Struct struct : layouts.structsOf(container)) {
      define(struct.name());
      check(struct);
    }
    String text =
        HEAD.formatted(qualified, file)
            + only(qualified)
            + String.join("\n", definitions.values())
            + "\n"
            + checks
            + (bitChecks.isEmpty() ? "" : "\n" + CText.BIT_CHECK)
            + "int main(void) {\n"
            + (bitChecks.indexOf("#if") < 0 ? "" : "  (void) check_bits;\n")
            + bitChecks
            + (bitChecks.isEmpty() ? "  return 0;\n}\n" : "  return failures != 0;\n}\n");
    return new CFile(file, text);
  }

  /** Defines a struct after those that lie in it. */
  private void define(StructName name) {
    if (definitions.containsKey(name)) {
      return;
    }
    layouts
        .struct(name)
        .ifPresentOrElse(
            s -> {
              s.fields().stream().flatMap(f -> Uses.byValue(f.shape())).forEach(this::define);
              definitions.put(name, where(s.form().on(), definition(s)));
            },
            () -> definitions.put(name, where(onOfOther(name), opaque(name))));
  }

  private Targets onOfOther(StructName name) {
    return layouts.external(name).map(ExternalStruct::on).orElse(Targets.EVERYWHERE);
  }

  /** A compiler for another machine than a container's would check nothing. */
  private String only(String qualified) {
    return container.on().isEverywhere()
        ? ""
        : "#if !(%s)\n#error \"%s is declared for %s only\"\n#endif\n\n"
            .formatted(TargetMacros.condition(container.on()), qualified, container.on());
  }

  /** Returns what is said of a struct, for the machines that it is for. */
  private String where(Targets on, String text) {
    return on.containsAll(container.on())
        ? text
        : "#if " + TargetMacros.condition(on) + "\n" + text + "#endif\n";
  }

  private String definition(Struct struct) {
    return CText.eachOrder(
        struct, fields -> CText.eachForm(struct, align -> definition(struct, align, fields)));
  }

  private String definition(Struct struct, int align, List<Integer> fields) {
    StringBuilder text = new StringBuilder();
    String tag = names.tag(struct.name());
    text.append(names.word(struct.name()))
        .append(" ")
        .append(CText.aligned(align))
        .append(tag)
        .append(" {\n");
    for (int index : fields) {
      Field field = struct.fields().get(index);
      boolean unnamed = field.isBits() && field.role() == Field.Role.RESERVED;
      String name = unnamed ? "" : CFileNames.field(field.cName());
      text.append("  ")
          .append(CText.aligned(field.align()))
          .append(Declarator.declare(names, field, name))
          .append(";\n");
    }
    return text.append("};\n").toString();
  }

  /** Of a struct of another compilation, the size and the alignment are known. */
  private String opaque(StructName name) {
    StructLayout layout = layouts.of(name);
    List<String> units = layout.alignments().stream().map(LayoutTestWriter::unit).toList();
    List<Integer> sizes = layout.perAbi(p -> p.size() / Math.min(8, p.alignment()));
    String type = "PER_ABI(" + CText.listed(units, layout) + ")";
    int demanded = layout.alignments().stream().mapToInt(a -> a).max().orElseThrow();
    return "/* of another compilation */\nstruct %s%s {\n  %s units[%s];\n};\n"
        .formatted(
            CText.aligned(demanded > 8 ? demanded : 0),
            names.tag(name),
            type,
            CText.perAbi(sizes, layout));
  }

  private static String unit(int alignment) {
    return switch (alignment) {
      case 1 -> "char";
      case 2 -> "short";
      case 4 -> "int";
      default -> "long long";
    };
  }

  private void check(Struct struct) {
    StructLayout layout = layouts.of(struct.name());
    String type = names.type(struct.name());
    String cName = struct.name().cName();
    StringBuilder text = new StringBuilder();
    StringBuilder bits = new StringBuilder();
    text.append(verify("sizeof(" + type + ")", layout, layout.sizes(), "the size of " + cName));
    List<Integer> alignments = layout.alignments();
    text.append(verify("_Alignof(" + type + ")", layout, alignments, "the alignment of " + cName));
    for (int i = 0; i < struct.fields().size(); i++) {
      Field field = struct.fields().get(i);
      String path = cName + "." + field.cName();
      if (!field.isBits()) {
        String offset = "offsetof(" + type + ", " + CFileNames.field(field.cName()) + ")";
        text.append(verify(offset, layout, layout.offsets(i), "where " + path + " is"));
      } else if (field.role() != Field.Role.RESERVED) {
        bits.append(checkOfBits(type, field, path, layout, i));
      }
    }
    Targets on = struct.form().on();
    checks.append(where(on, text.toString()));
    bitChecks.append(bits.isEmpty() ? "" : where(on, bits.toString()));
  }

  private static String verify(
      String expression, StructLayout layout, List<Integer> expected, String what) {
    return "_Static_assert(%s == %s, \"%s\");\n"
        .formatted(expression, CText.perAbi(expected, layout), what);
  }

  /** C tells no offsets of bit fields; but which bits they are shows when they are set. */
  private static String checkOfBits(
      String type, Field field, String path, StructLayout layout, int index) {
    List<Integer> first = layout.perAbi(p -> 8 * p.offsets().get(index) + p.bits().get(index));
    String name = CFileNames.field(field.cName());
    String places = CText.perAbi(first, layout);
    return CText.bitCheck(type, name, path, places, field.width().orElseThrow(), "");
  }
}
