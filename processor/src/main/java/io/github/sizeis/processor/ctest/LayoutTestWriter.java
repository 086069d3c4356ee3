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
import io.github.sizeis.runtime.Abi;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

      #if defined(_WIN64)
      #define PER_ABI(w64, w32, lp64, x86, arm) w64
      #elif defined(_WIN32)
      #define PER_ABI(w64, w32, lp64, x86, arm) w32
      #elif defined(__LP64__)
      #define PER_ABI(w64, w32, lp64, x86, arm) lp64
      #elif defined(__i386__)
      #define PER_ABI(w64, w32, lp64, x86, arm) x86
      #elif defined(__arm__)
      #define PER_ABI(w64, w32, lp64, x86, arm) arm
      #else
      #error "no ABI that converters know"
      #endif

      #if defined(_MSC_VER)
      #define ALIGNED(n) __declspec(align(n))
      #else
      #define ALIGNED(n) __attribute__((aligned(n)))
      #endif

      """;

  private static final String BIT_CHECK =
      """
      static int failures;

      /* Big-endian machines count bits from the highest of a byte. */
      #if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
      #define BIT(bytes, i) ((bytes)[(i) / 8] >> (7 - (i) % 8) & 1)
      #else
      #define BIT(bytes, i) ((bytes)[(i) / 8] >> (i) % 8 & 1)
      #endif

      /* Of a struct that was zero, just the bits of one field must be set now. */
      static void check_bits(const char *field, const unsigned char *bytes, size_t size, size_t first, size_t width) {
        size_t i;
        for (i = 0; i < 8 * size; i++) {
          if (BIT(bytes, i) != (i >= first && i < first + width)) {
            printf("%s: bit %lu\\n", field, (unsigned long) i);
            failures++;
            return;
          }
        }
      }

      """;

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
            + (bitChecks.isEmpty() ? "" : "\n" + BIT_CHECK)
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

  /** Returns the definition, or one for each packing and alignment where those differ. */
  private String definition(Struct struct) {
    Map<List<Integer>, Set<Abi>> forms = new LinkedHashMap<>();
    for (Abi abi : struct.form().on().abis()) {
      List<Integer> form = List.of(struct.form().pack().on(abi), struct.form().align().on(abi));
      forms.computeIfAbsent(form, f -> EnumSet.noneOf(Abi.class)).add(abi);
    }
    StringBuilder text = new StringBuilder();
    forms.forEach(
        (form, abis) -> {
          String one = definition(struct, form.get(0), form.get(1));
          String holds =
              Arrays.stream(Abi.values())
                  .map(a -> abis.contains(a) ? "1" : "0")
                  .collect(Collectors.joining(", "));
          text.append(forms.size() == 1 ? one : "#if PER_ABI(" + holds + ")\n" + one + "#endif\n");
        });
    return text.toString();
  }

  private String definition(Struct struct, int pack, int align) {
    StringBuilder text = new StringBuilder();
    if (pack != 0) {
      text.append("#pragma pack(push, ").append(pack).append(")\n");
    }
    String tag = names.tag(struct.name());
    text.append(names.word(struct.name()))
        .append(" ")
        .append(aligned(align))
        .append(tag)
        .append(" {\n");
    for (Field field : struct.fields()) {
      boolean unnamed = field.isBits() && field.role() == Field.Role.RESERVED;
      String name = unnamed ? "" : CFileNames.field(field.cName());
      text.append("  ")
          .append(aligned(field.align()))
          .append(Declarator.declare(names, field, name))
          .append(";\n");
    }
    text.append("};\n");
    if (pack != 0) {
      text.append("#pragma pack(pop)\n");
    }
    return text.toString();
  }

  private static String aligned(int alignment) {
    return alignment == 0 ? "" : "ALIGNED(" + alignment + ") ";
  }

  /** Of a struct of another compilation, the size and the alignment are known. */
  private String opaque(StructName name) {
    StructLayout layout = layouts.of(name);
    List<String> units = layout.alignments().stream().map(LayoutTestWriter::unit).toList();
    List<Integer> sizes = layout.perAbi(p -> p.size() / Math.min(8, p.alignment()));
    String type = "PER_ABI(" + listed(units, layout) + ")";
    int demanded = layout.alignments().stream().mapToInt(a -> a).max().orElseThrow();
    return "/* of another compilation */\nstruct %s%s {\n  %s units[%s];\n};\n"
        .formatted(
            aligned(demanded > 8 ? demanded : 0), names.tag(name), type, perAbi(sizes, layout));
  }

  private static String unit(int alignment) {
    return switch (alignment) {
      case 1 -> "char";
      case 2 -> "short";
      case 4 -> "int";
      default -> "long long";
    };
  }

  private static String perAbi(List<Integer> numbers, StructLayout layout) {
    return numbers.stream().distinct().count() == 1
        ? String.valueOf(numbers.get(0))
        : "PER_ABI(" + listed(numbers, layout) + ")";
  }

  /** Returns an argument for each ABI, an empty one for those that a struct is not for. */
  private static String listed(List<?> all, StructLayout layout) {
    List<Abi> abis = List.of(Abi.values());
    return abis.stream()
        .map(a -> layout.abis().contains(a) ? all.get(abis.indexOf(a)).toString() : "")
        .collect(Collectors.joining(", "));
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
        .formatted(expression, perAbi(expected, layout), what);
  }

  /** C tells no offsets of bit fields; but which bits they are shows when they are set. */
  private static String checkOfBits(
      String type, Field field, String path, StructLayout layout, int index) {
    List<Integer> first = layout.perAbi(p -> 8 * p.offsets().get(index) + p.bits().get(index));
    return """
          {
            %s s;
            memset(&s, 0, sizeof s);
            s.%s = -1;
            check_bits("%s", (const unsigned char *) &s, sizeof s, %s, %d);
          }
        """
        .formatted(
            type,
            CFileNames.field(field.cName()),
            path,
            perAbi(first, layout),
            field.width().orElseThrow());
  }
}
