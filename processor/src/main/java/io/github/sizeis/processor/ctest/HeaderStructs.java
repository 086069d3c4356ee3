package io.github.sizeis.processor.ctest;

import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.program.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what compares the structs of a container with those of the header. */
final class HeaderStructs {

  private final CFileNames names;
  private final Header header;
  private final Layouts layouts;
  private final StringBuilder checks = new StringBuilder();
  private final StringBuilder bitChecks = new StringBuilder();

  HeaderStructs(CFileNames names, Header header, Layouts layouts) {
    this.names = names;
    this.header = header;
    this.layouts = layouts;
  }

  /** Returns what compiles only if all is right. */
  String checks() {
    return checks.toString();
  }

  /** Returns what is run, for bit fields. */
  String bitChecks() {
    return bitChecks.toString();
  }

  /** Checks a struct that has a name in C; one that has none is checked in the struct around it. */
  void check(Struct struct) {
    String type = header.types().get(struct.name());
    if (type != null) {
      String name = struct.name().cName();
      int before = checks.length();
      int bitsBefore = bitChecks.length();
      check(new Subject(struct, type, name, name));
      only(struct.form().on(), checks, before);
      only(struct.form().on(), bitChecks, bitsBefore);
    }
  }

  /** Compiles what was written last for the machines only that it is for. */
  private void only(Targets on, StringBuilder text, int before) {
    if (text.length() > before && !on.containsAll(names.container().on())) {
      text.insert(before, "#if " + TargetMacros.condition(on) + "\n").append("#endif\n\n");
    }
  }

  /**
   * A struct, and what the header has for it.
   *
   * @param type its type in C
   * @param id what names are made of
   * @param path its name in messages
   */
  private record Subject(Struct struct, String type, String id, String path) {}

  private void check(Subject subject) {
    checks.append("/* ").append(subject.path()).append(" */\n");
    if (isBase(subject)) {
      base(subject);
      return;
    }
    List<Optional<HeaderMember>> members = new ArrayList<>();
    for (int i = 0; i < subject.struct().fields().size(); i++) {
      Field field = subject.struct().fields().get(i);
      if (field.isBits()) {
        bits(subject, field, i);
      }
      members.add(field.isBits() ? Optional.empty() : Optional.of(member(subject, field)));
    }
    boolean partial = header.partial().contains(subject.struct().name());
    new HeaderPlaces(subject.struct(), partial, subject.type(), subject.id(), subject.path(), names)
        .write(members, checks);
    checks.append('\n');
  }

  /** A union of structs with a tag stands for the struct that they all begin like. */
  private static boolean isBase(Subject subject) {
    return subject.struct().tagged().isPresent() && subject.type().startsWith("struct ");
  }

  private void base(Subject subject) {
    HeaderMember tag = member(subject, subject.struct().tagged().orElseThrow().tag());
    StructLayout layout = layouts.converted(subject.struct());
    checks.append(
        "_Static_assert(%s == %s, \"%s is at another place in the header\");\n\n"
            .formatted(
                tag.place(subject.type()), CText.perAbi(layout.offsets(0), layout), tag.path()));
  }

  private HeaderMember member(Subject subject, Field field) {
    String id = subject.id() + "_" + field.cName();
    String path = subject.path() + "." + field.cName();
    boolean open = field.shape().flexible().map(a -> a.declared() == 0).orElse(false);
    if (isUnnamed(subject.struct(), field)) {
      return unnamed(subject, struct(field.shape()).orElseThrow(), id, path);
    }
    String type = "type_of_" + id;
    checks.append("typedef SI_TYPE(%s, %s) %s;\n".formatted(subject.type(), field.cName(), type));
    checks.append(
        "_Static_assert(%s, \"%s is not %s in the header\");\n"
            .formatted(
                HeaderTypes.condition(header, layouts, field.shape(), type),
                path,
                Declarator.declare(names, field, "").strip()));
    struct(field.shape())
        .filter(s -> !header.types().containsKey(s.name()) && isOurs(s.name()))
        .ifPresent(s -> check(new Subject(s, element(field.shape(), type), id, path)));
    return new HeaderMember(path, type, field.cName(), open);
  }

  private boolean isUnnamed(Struct struct, Field field) {
    return header.unnamed().contains(new Header.Member(struct.name(), field.cName()));
  }

  /** Returns the struct of this compilation that lies there, or that elements are. */
  private Optional<Struct> struct(Shape shape) {
    return shape.isPointer()
        ? Optional.empty()
        : Uses.byValue(shape.array().map(Array::element).orElse(shape))
            .findFirst()
            .flatMap(layouts::struct);
  }

  private boolean isOurs(StructName struct) {
    return names.container().structs().stream().anyMatch(s -> s.name().equals(struct));
  }

  private static String element(Shape shape, String type) {
    return shape
        .array()
        .map(a -> HeaderTypes.element(type, a.capacity().dimensions().size()))
        .orElse(type);
  }

  /**
   * Declares a struct like the one that has no name: of the fields' types in the header, which are
   * fields of the struct around it, too.
   */
  private HeaderMember unnamed(Subject around, Struct struct, String id, String path) {
    List<String> fields = new ArrayList<>();
    List<HeaderMember> members = new ArrayList<>();
    Subject subject = new Subject(struct, around.type(), id, path);
    for (Field field : struct.fields()) {
      if (field.isBits()) {
        fields.add(Declarator.declare(names, field, bitName(field)));
      } else {
        HeaderMember member = member(subject, field);
        members.add(member);
        fields.add(member.type() + " " + CFileNames.field(field.cName()));
      }
    }
    String type = names.word(struct.name()) + " like_" + id;
    checks.append(
        fields.stream()
            .map(f -> "  " + f + ";\n")
            .collect(Collectors.joining("", type + " {\n", "};\n")));
    String first = members.isEmpty() ? struct.fields().get(0).cName() : members.get(0).first();
    for (int i = 1; i < members.size(); i++) {
      HeaderMember member = members.get(i);
      String name = member.path().substring(path.length() + 1);
      checks.append(
          "_Static_assert(%s - offsetof(%s, %s) == offsetof(%s, %s), \"%s is at another place in the header\");\n"
              .formatted(
                  member.place(around.type()),
                  around.type(),
                  first,
                  type,
                  CFileNames.field(name),
                  member.path()));
    }
    return new HeaderMember(path, type, first, false);
  }

  private static String bitName(Field field) {
    return field.role() == Field.Role.RESERVED ? "" : CFileNames.field(field.cName());
  }

  private void bits(Subject subject, Field field, int index) {
    if (field.role() == Field.Role.RESERVED) {
      return;
    }
    int width = field.width().orElseThrow();
    boolean signed = field.bits().orElseThrow().isSigned();
    boolean isNumber = field.bits().orElseThrow().isInteger();
    String path = subject.path() + "." + field.cName();
    StructLayout layout = layouts.of(subject.struct().name());
    String first =
        CText.perAbi(layout.perAbi(p -> 8 * p.offsets().get(index) + p.bits().get(index)), layout);
    String sign =
        "    if (s.%s %s 0) {\n      printf(\"%s: its sign\\n\");\n      failures++;\n    }\n"
            .formatted(field.cName(), signed ? ">=" : "<", path);
    bitChecks.append(
        CText.bitCheck(subject.type(), field.cName(), path, first, width, isNumber ? sign : ""));
  }
}
