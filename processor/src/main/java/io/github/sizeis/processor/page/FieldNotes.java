package io.github.sizeis.processor.page;

import io.github.sizeis.processor.ctest.CFileNames;
import io.github.sizeis.processor.ctest.Declarator;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.layout.Placement;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.write.value.ValueTypes;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a page says of a field: its forms in C and Java, what it is for, and where it leads.
 *
 * @param container the container that the page is about
 * @param layouts tells which structs have pages
 */
record FieldNotes(Container container, Layouts layouts) {

  /** Returns the declaration in C. */
  String c(Field field) {
    return Declarator.declare(new CFileNames(container, layouts), field, field.cName()).strip();
  }

  /** Returns the part of the value; empty where it is none. */
  String java(Field field) {
    if (!field.inValue()) {
      return "";
    }
    String type = ValueTypes.of(field.shape()).toString();
    // Without packages and annotations, as an import makes it.
    String bare = type.replaceAll("@[\\w.]+ ", "").replaceAll("\\b[a-z]\\w*\\.", "");
    return bare + " " + field.javaName();
  }

  /** Returns what colours the field in a picture. */
  String kind(Field field) {
    if (!field.inValue()) {
      return field.role() == Field.Role.RESERVED ? "reserved" : "derived";
    }
    return field.shape().isPointer() ? "pointer" : "plain";
  }

  /** Returns where a field lies, in words. */
  String place(Placement placement, int index) {
    int bit = placement.bits().get(index);
    int offset = placement.offsets().get(index);
    return bit == 0 ? String.valueOf(offset) : offset + ":" + bit;
  }

  /** Returns how many bytes, or bits, a field has. */
  String size(Field field, Placement placement, int index) {
    return field.isBits()
        ? field.width().getAsInt() + " bits"
        : String.valueOf(placement.sizes().get(index));
  }

  /** Returns what a pointer leads to, or which struct a field holds; empty for none. */
  String leads(Field field) {
    String held = target(field).map(StructName::cName).orElse("");
    if (!field.shape().isPointer()) {
      return field.shape().choice().map(c -> "one of " + c.arms().size()).orElse(held);
    }
    String count = field.shape().counted().map(a -> "[" + a.told().text() + "]").orElse("");
    return "→ " + (held.isEmpty() ? unnamed(field) : held) + count;
  }

  /** Returns what lies behind a pointer that leads to no struct. */
  private static String unnamed(Field field) {
    if (field.shape().foreign().isPresent()) {
      return field.shape().isCallback() ? "function" : "not followed";
    }
    return field.shape().array().filter(Array::isStrings).isPresent() ? "text" : "data";
  }

  /** Returns the address of the section about the struct that a field holds or leads to. */
  String link(Field field) {
    return target(field).flatMap(this::address).orElse("");
  }

  private Optional<StructName> target(Field field) {
    return Uses.all(field.shape()).findFirst();
  }

  /** Returns the address of a struct's section, where this compilation writes one. */
  private Optional<String> address(StructName name) {
    return layouts.struct(name).map(s -> page(name) + "#" + name.cName());
  }

  private String page(StructName name) {
    boolean here =
        name.container().equals(container.name())
            && name.packageName().equals(container.packageName());
    return here ? "" : PageWriter.fileName(name.packageName(), name.container());
  }

  /** Returns what else there is to say. */
  String role(Field field) {
    return switch (field.role()) {
      case VALUE -> ofValue(field);
      case COUNT -> "a count; follows from its array";
      case COMPUTED -> "computed: " + field.computed().orElseThrow().text();
      case SIZE_OF_THIS -> "the size of this struct";
      case RESERVED -> "zero";
      case DISCRIMINANT -> "tells the arm of a union";
      case NEXT -> "leads to the next of the list";
      case IGNORED -> "not looked at";
      case ELSEWHERE -> "";
    };
  }

  private static String ofValue(Field field) {
    Optional<Array> counted = field.shape().counted();
    if (counted.isPresent()) {
      String unit = counted.get().told().unit().name().toLowerCase(Locale.ROOT);
      return "as many " + unit + " as " + counted.get().told().text();
    }
    return field.shape().choice().map(FieldNotes::arms).orElse("");
  }

  private static String arms(Choice union) {
    return union.arms().stream()
        .map(a -> a.className() + " at " + labels(a))
        .collect(Collectors.joining("; "));
  }

  private static String labels(Arm arm) {
    String labels = arm.labels().stream().map(Arm.Label::text).collect(Collectors.joining(", "));
    return !arm.isDefault() ? labels : labels.isEmpty() ? "all others" : labels + " and others";
  }
}
