package io.github.sizeis.processor.page;

import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.layout.Placement;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.runtime.Abi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a page shows of a struct: for each layout that some ABI has, its picture and its fields.
 *
 * @param struct the struct
 * @param layout its layouts
 * @param notes what is said of its fields
 */
record StructSection(Struct struct, StructLayout layout, FieldNotes notes) {

  String html() {
    StringBuilder html = new StringBuilder();
    String name = Html.escape(struct.name().cName());
    html.append(
            "<section id=\"%s\">\n<h2><a href=\"#%s\">%s</a></h2>\n".formatted(name, name, name))
        .append(Html.paragraphs(struct.doc()))
        .append(only(struct.form().on()));
    layouts().forEach((placement, abis) -> html.append(ofAbis(placement, abis)));
    return html.append("</section>\n").toString();
  }

  private static String only(Targets on) {
    return on.isEverywhere() ? "" : Html.paragraphs("Only on " + on + ".");
  }

  /** Returns the layouts that differ, each with the ABIs that have it. */
  private Map<Placement, List<Abi>> layouts() {
    Map<Placement, List<Abi>> layouts = new LinkedHashMap<>();
    for (Abi abi : layout.abis()) {
      layouts.computeIfAbsent(layout.on(abi), p -> new ArrayList<>()).add(abi);
    }
    return layouts;
  }

  private String ofAbis(Placement placement, List<Abi> abis) {
    String classes =
        abis.stream().map(a -> a.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    return "<div class=\"abi %s\">\n<p class=\"size\">%d bytes, aligned to %d</p>\n<div class=\"forms\">\n%s%s</div>\n</div>\n"
        .formatted(
            classes,
            placement.size(),
            placement.alignment(),
            Picture.of(struct, placement, notes),
            table(placement));
  }

  private String table(Placement placement) {
    String rows =
        IntStream.range(0, struct.fields().size())
            .mapToObj(i -> row(placement, i))
            .collect(Collectors.joining());
    return """
        <table>
        <thead><tr><th>at</th><th>bytes</th><th>C</th><th>Java</th></tr></thead>
        <tbody>
        %s</tbody>
        </table>
        """
        .formatted(rows);
  }

  private String row(Placement placement, int index) {
    Field field = struct.fields().get(index);
    String c = "<code>" + Html.escape(notes.c(field)) + "</code>";
    String link = notes.link(field);
    String java = notes.java(field);
    String role = notes.role(field);
    return "<tr class=\"%s\"><td>%s</td><td>%s</td><td>%s</td><td>%s%s</td></tr>\n"
        .formatted(
            notes.kind(field),
            notes.place(placement, index),
            notes.size(field, placement, index),
            link.isEmpty() ? c : "<a href=\"" + link + "\">" + c + "</a>",
            java.isEmpty() ? "" : "<code>" + Html.escape(java) + "</code>",
            role.isEmpty() ? "" : " <span class=\"role\">" + Html.escape(role) + "</span>");
  }
}
