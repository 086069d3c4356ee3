package io.github.sizeis.processor.write.structure;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.layout.Placement;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.runtime.Abi;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The layout of a struct as a table for its Javadoc: a column for each layout that differs. */
record LayoutTable(Struct struct, StructLayout layout) {

  CodeBlock html() {
    Map<Placement, String> columns = columns();
    StringBuilder html = new StringBuilder("<table>\n");
    html.append("<caption>Offset and size in bytes</caption>\n<tr><th>field</th>");
    columns.values().forEach(abis -> html.append("<th>").append(abis).append("</th>"));
    html.append("</tr>\n");
    for (int i = 0; i < struct.fields().size(); i++) {
      int field = i;
      row(
          html,
          struct.fields().get(i).cName(),
          columns.keySet().stream().collect(Collectors.toMap(p -> p, p -> cell(p, field))),
          columns);
    }
    row(
        html,
        "<em>whole</em>",
        columns.keySet().stream()
            .collect(Collectors.toMap(p -> p, p -> p.size() + " aligned to " + p.alignment())),
        columns);
    return CodeBlock.of("$L", html.append("</table>"));
  }

  /** A bit field has its first byte, the bit of that byte, and how many bits there are. */
  private String cell(Placement placement, int field) {
    int offset = placement.offsets().get(field);
    OptionalInt width = struct.fields().get(field).width();
    if (width.isEmpty()) {
      return offset + ", " + placement.sizes().get(field);
    }
    String unit = width.getAsInt() == 1 ? " bit" : " bits";
    return offset + ":" + placement.bits().get(field) + ", " + width.getAsInt() + unit;
  }

  private static void row(
      StringBuilder html,
      String name,
      Map<Placement, String> cells,
      Map<Placement, String> columns) {
    html.append("<tr><td>").append(name).append("</td>");
    columns.keySet().forEach(p -> html.append("<td>").append(cells.get(p)).append("</td>"));
    html.append("</tr>\n");
  }

  private Map<Placement, String> columns() {
    Map<Placement, String> columns = new LinkedHashMap<>();
    for (Abi abi : layout.abis()) {
      columns.merge(layout.on(abi), abi.name(), (known, other) -> known + " " + other);
    }
    return columns;
  }
}
