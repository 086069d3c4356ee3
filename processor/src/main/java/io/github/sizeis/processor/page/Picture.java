package io.github.sizeis.processor.page;

import io.github.sizeis.processor.layout.Placement;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import java.util.List;

/**
 * Draws the bytes of a struct as SVG, eight in a row. The members of a union lie over each other,
 * so each has rows of its own.
 */
final class Picture {

  /** The width of a byte. */
  private static final int BYTE = 40;

  private static final int LABELS = 34;
  private static final int ROW = 38;
  private static final int CUT = 20;
  private static final int CAPTION = 18;
  private static final double LETTER = 6.8;
  private static final int WIDTH = LABELS + 8 * BYTE + 1;

  private final Struct struct;
  private final Placement placement;
  private final FieldNotes notes;
  private final StringBuilder svg = new StringBuilder();
  private int y = 1;

  private Picture(Struct struct, Placement placement, FieldNotes notes) {
    this.struct = struct;
    this.placement = placement;
    this.notes = notes;
  }

  static String of(Struct struct, Placement placement, FieldNotes notes) {
    return new Picture(struct, placement, notes).draw();
  }

  private String draw() {
    if (struct.union().isPresent()) {
      for (int i = 0; i < struct.fields().size(); i++) {
        caption(struct.fields().get(i).cName());
        lane(Box.ofMember(struct, placement, i));
      }
    } else {
      lane(Box.ofStruct(struct, placement));
    }
    flexible();
    return "<svg class=\"memory\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\">\n%s</svg>\n"
        .formatted(
            WIDTH, y + 1, WIDTH, y + 1, Html.escape("The bytes of " + struct.name().cName()), svg);
  }

  private void caption(String member) {
    text("caption", LABELS, y + CAPTION - 5, member);
    y += CAPTION;
  }

  private void lane(List<Box> boxes) {
    for (Rows.Row row : new Rows(boxes).all()) {
      text("offset", LABELS - 6, y + 15, String.valueOf(row.start() / 8));
      boxes.stream()
          .filter(b -> b.start() < row.start() + row.count() * Rows.BITS && b.end() > row.start())
          .forEach(b -> piece(b, row));
      y += row.isCut() ? CUT : ROW;
    }
  }

  /** Draws what a row shows of a box. */
  private void piece(Box box, Rows.Row row) {
    int from = Math.max(box.start(), row.start());
    int to = Math.min(box.end(), row.start() + row.count() * Rows.BITS);
    double x = LABELS + (from - row.start()) * BYTE / 8.0;
    double width = row.isCut() ? 8 * BYTE : (to - from) * BYTE / 8.0;
    int height = row.isCut() ? CUT : ROW;
    String rectangle =
        "<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\"/>"
            .formatted(number(x), y, number(width), height);
    if (box.field().isEmpty()) {
      svg.append("<g class=\"padding\"><title>")
          .append(amount(box.bits()))
          .append(" of padding</title>")
          .append(rectangle)
          .append("</g>\n");
      return;
    }
    int index = box.field().getAsInt();
    Field field = struct.fields().get(index);
    String link = notes.link(field);
    svg.append(link.isEmpty() ? "" : "<a href=\"" + link + "\">")
        .append(opening(field, index, from, to))
        .append(rectangle);
    if (row.isCut()) {
      text("cut", x + width / 2, y + 14, "⋮ " + (to - from) / 8 + " bytes ⋮");
    } else if (from == box.start()) {
      label(field, x, width);
    }
    svg.append("</g>").append(link.isEmpty() ? "" : "</a>").append("\n");
  }

  private String opening(Field field, int index, int from, int to) {
    return "<g class=\"field %s\" data-field=\"%s\" data-bit=\"%d\" data-bits=\"%d\"><title>%s</title>"
        .formatted(
            notes.kind(field),
            Html.escape(field.cName()),
            from,
            to - from,
            Html.escape(notes.c(field) + ", at " + notes.place(placement, index)));
  }

  private void label(Field field, double x, double width) {
    String name = fitting(field.cName(), width);
    text("name", x + 4, y + 15, name);
    text("leads", x + 4, y + 30, fitting(notes.leads(field), width));
  }

  private static String fitting(String text, double width) {
    int most = (int) ((width - 6) / LETTER);
    if (text.length() <= most) {
      return text;
    }
    return most < 2 ? "" : text.substring(0, most - 1) + "…";
  }

  /** Draws what follows the struct's own bytes. */
  private void flexible() {
    if (struct.fields().isEmpty() || struct.last().shape().flexible().isEmpty()) {
      return;
    }
    svg.append(
        "<g class=\"flexible\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
            .formatted(LABELS, y, 8 * BYTE, CUT));
    text("name", LABELS + 4, y + 14, fitting(struct.last().cName() + " goes on …", 8 * BYTE));
    svg.append("</g>\n");
    y += CUT;
  }

  private void text(String kind, double x, int baseline, String text) {
    if (!text.isEmpty()) {
      svg.append(
          "<text class=\"%s\" x=\"%s\" y=\"%d\">%s</text>"
              .formatted(kind, number(x), baseline, Html.escape(text)));
    }
  }

  private static String number(double n) {
    return n == Math.rint(n) ? String.valueOf((long) n) : String.valueOf(n);
  }

  private static String amount(int bits) {
    return bits % 8 != 0 ? bits + " bits" : bits == 8 ? "1 byte" : bits / 8 + " bytes";
  }
}
