package io.github.sizeis.processor.ctest;

import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.model.program.Header;
import java.util.stream.Collectors;

/** Writes, for a container, the file of C that checks it against the header. */
public final class HeaderTestWriter {

  private HeaderTestWriter() {}

  /** Returns the file of a container. */
  public static CFile write(Container container, Header header, Layouts layouts) {
    String qualified =
        container.packageName().isEmpty()
            ? container.name()
            : container.packageName() + "." + container.name();
    String file = qualified + ".header.c";
    HeaderStructs structs = new HeaderStructs(new CFileNames(container, layouts), header, layouts);
    for (Struct struct : layouts.structsOf(container)) {
      structs.check(struct);
    }
    String functions = new HeaderFunctions(container, header, layouts).checks();
    String bits = structs.bitChecks();
    String text =
        HeaderText.HEAD.formatted(qualified, file, String.join("\n", header.lines()))
            + "#include <stddef.h>\n#include <stdio.h>\n#include <string.h>\n\n"
            + CText.ABIS
            + HeaderText.TYPES
            + header.constants().stream()
                .map(HeaderTestWriter::check)
                .collect(Collectors.joining("", "", "\n"))
            + structs.checks()
            + functions
            + (bits.isEmpty() ? "" : "\n" + CText.BIT_CHECK)
            + "int main(void) {\n"
            + (bits.contains("#if") ? "  (void) check_bits;\n" : "")
            + bits
            + (bits.isEmpty() ? "  return 0;\n}\n" : "  return failures != 0;\n}\n");
    return new CFile(file, text);
  }

  /** A header may have a number as a signed one that is declared as its bits, or so inversely. */
  private static String check(Header.Constant constant) {
    long value = constant.value();
    boolean isBits =
        value != (value & Integer.MAX_VALUE) && (value == (int) value || value >>> 32 == 0);
    String comparison =
        isBits
            ? "(unsigned int) %s == %dU".formatted(constant.cName(), value & 0xFFFF_FFFFL)
            : "(long long) %s == %s".formatted(constant.cName(), number(value));
    return "_Static_assert(%s, \"%s is not %d in the header\");\n"
        .formatted(comparison, constant.path(), value);
  }

  private static String number(long value) {
    return value == Long.MIN_VALUE ? "(-" + Long.MAX_VALUE + "LL - 1)" : value + "LL";
  }
}
