package io.github.sizeis.processor.ctest;

import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import java.util.List;
import java.util.Optional;

/**
 * Writes what checks where the members of a struct are in the header. Each must lie right behind
 * the one before it, wherever that lies: so one mistake is one error, and not one for each member
 * that follows.
 *
 * @param struct the struct
 * @param partial whether the header has more members behind these
 * @param type its type in C
 * @param id what names are made of
 * @param path its name in messages
 * @param names the names in the file
 */
record HeaderPlaces(
    Struct struct, boolean partial, String type, String id, String path, CFileNames names) {

  /** Writes the checks; a bit field is no member of which C can tell the place. */
  void write(List<Optional<HeaderMember>> members, StringBuilder checks) {
    if (!partial) {
      alignment(members, checks);
    }
    if (struct.union().isPresent()) {
      union(members, checks);
    } else {
      checks.append(CText.eachOrder(struct, fields -> places(members, fields)));
    }
  }

  private void alignment(List<Optional<HeaderMember>> members, StringBuilder checks) {
    checks.append(CText.eachForm(struct, align -> declarations(members, align)));
    checks.append(
        "_Static_assert(_Alignof(%1$s) == _Alignof(struct all_of_%2$s), \"%3$s is not aligned or packed so in the header\");\n"
            .formatted(type, id, path));
  }

  private void packed(String declaration, StringBuilder checks) {
    checks.append(CText.eachForm(struct, align -> declaration));
  }

  /**
   * All members in a row, which tell the alignment; C has no struct of one flexible array alone.
   */
  private String declarations(List<Optional<HeaderMember>> members, int align) {
    StringBuilder all = new StringBuilder();
    all.append("struct ").append(CText.aligned(align)).append("all_of_");
    all.append(id).append(" {\n  char before;\n");
    for (int i = 0; i < members.size(); i++) {
      all.append("  ").append(declaration(i, members.get(i), "field_" + i)).append(";\n");
    }
    return all.append("};\n").toString();
  }

  private String declaration(int index, Optional<HeaderMember> member, String name) {
    Field field = struct.fields().get(index);
    return member
        .map(m -> CText.aligned(field.align()) + m.type() + " " + name)
        .orElseGet(() -> Declarator.declare(names, field, isNothing(field) ? "" : name));
  }

  private static boolean isNothing(Field field) {
    return field.bits().orElseThrow().isEmpty();
  }

  private String places(List<Optional<HeaderMember>> members, List<Integer> fields) {
    StringBuilder checks = new StringBuilder();
    Optional<HeaderMember> previous = Optional.empty();
    StringBuilder before = new StringBuilder();
    for (int i : fields) {
      String name = "field_" + i;
      if (members.get(i).isEmpty()) {
        before.append("  ").append(declaration(i, Optional.empty(), name)).append(";\n");
        continue;
      }
      HeaderMember member = members.get(i).get();
      String like = "struct place_of_" + id + "_" + i;
      packed(
          like
              + " {\n"
              + filled(previous)
              + before
              + "  "
              + declaration(i, members.get(i), name)
              + ";\n};\n",
          checks);
      checks.append(
          "_Static_assert(%s == offsetof(%s, %s), \"%s %s in the header\");\n"
              .formatted(member.place(type), like, name, member.path(), follows(previous)));
      previous = Optional.of(member);
      before.setLength(0);
    }
    if (!partial) {
      end(previous, before.toString(), checks);
    }
    return checks.toString();
  }

  private String filled(Optional<HeaderMember> previous) {
    return previous.map(p -> "  char before[" + p.end(type) + "];\n").orElse("");
  }

  private String follows(Optional<HeaderMember> previous) {
    return previous
        .map(p -> "does not come right after " + p.path())
        .orElse("is not the first field");
  }

  private void end(Optional<HeaderMember> last, String bits, StringBuilder checks) {
    String size = last.map(l -> l.end(type)).orElse("0");
    if (!bits.isEmpty()) {
      packed("struct end_of_" + id + " {\n" + filled(last) + bits + "};\n", checks);
      size = "sizeof(struct end_of_" + id + ")";
    }
    size(size, last.map(HeaderMember::path).orElse("its fields"), checks);
  }

  private void size(String size, String last, StringBuilder checks) {
    checks.append(
        "_Static_assert(sizeof(%1$s) == SI_UP(%2$s, _Alignof(%1$s)), \"%3$s does not end after %4$s in the header\");\n"
            .formatted(type, size, path, last));
  }

  private void union(List<Optional<HeaderMember>> members, StringBuilder checks) {
    StringBuilder all = new StringBuilder("union end_of_" + id + " {\n");
    for (int i = 0; i < members.size(); i++) {
      all.append("  ").append(declaration(i, members.get(i), "field_" + i)).append(";\n");
      members
          .get(i)
          .ifPresent(
              m ->
                  checks.append(
                      "_Static_assert(%s == 0, \"%s is not at the beginning of %s in the header\");\n"
                          .formatted(m.place(type), m.path(), path)));
    }
    packed(all.append("};\n").toString(), checks);
    size("sizeof(union end_of_" + id + ")", "the largest of its members", checks);
  }
}
