package io.github.sizeis.processor.check;

import io.github.sizeis.processor.check.base.CIdentifiers;
import io.github.sizeis.processor.check.base.StructTable;
import io.github.sizeis.processor.declared.Declarations;
import io.github.sizeis.processor.declared.DeclaredContainer;
import io.github.sizeis.processor.declared.DeclaredEnum;
import io.github.sizeis.processor.declared.DeclaredField;
import io.github.sizeis.processor.declared.DeclaredHeader;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.program.Header;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the header of a container has, by the names that C has for it. */
record Headers(Declarations declarations, StructTable table, Problems problems) {

  /** Returns the header; empty where the container names none, or a wrong one. */
  Optional<Header> of(DeclaredContainer container) {
    return container
        .header()
        .filter(this::isValid)
        .map(
            h ->
                new Header(
                    h.lines().value().stream().map(Headers::line).toList(),
                    types(container),
                    partial(container),
                    unnamed(container),
                    constants(container, h)));
  }

  private boolean isValid(DeclaredHeader header) {
    for (String line : header.lines().value()) {
      boolean right =
          line.startsWith("#")
              ? line.lines().count() == 1
              : line.matches("[^\"<>\\s][^\"<>\\v]*|\"[^\"\\v]+\"");
      if (!right) {
        problems.report(Problem.BAD_HEADER, header.lines().place(), line);
        return false;
      }
    }
    return true;
  }

  private static String line(String line) {
    if (line.startsWith("#")) {
      return line;
    }
    return line.startsWith("\"") ? "#include " + line : "#include <" + line + ">";
  }

  /** A struct that lies in another has no name, unless it is said to have one. */
  private Map<StructName, String> types(DeclaredContainer container) {
    Map<StructName, String> types = new HashMap<>();
    for (DeclaredStruct struct : container.structs()) {
      String spelling =
          struct
              .cName()
              .map(Located::value)
              .orElse(struct.owner().isPresent() ? "" : struct.name().simpleName());
      if (!spelling.isEmpty()) {
        types.put(table.name(struct), spelling);
      }
    }
    return types;
  }

  private Set<StructName> partial(DeclaredContainer container) {
    return container.structs().stream()
        .filter(s -> s.options().partial())
        .map(table::name)
        .collect(Collectors.toSet());
  }

  private Set<Header.Member> unnamed(DeclaredContainer container) {
    Set<Header.Member> unnamed = new HashSet<>();
    for (DeclaredStruct struct : container.structs()) {
      struct.fields().stream()
          .filter(DeclaredField::isUnnamed)
          .forEach(f -> unnamed.add(new Header.Member(table.name(struct), f.cName())));
    }
    return unnamed;
  }

  /** Numbers are in order of declaration; a container's own come before those of its enums. */
  private List<Header.Constant> constants(DeclaredContainer container, DeclaredHeader header) {
    List<Header.Constant> constants = new ArrayList<>();
    container.constants().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            c ->
                add(
                    container.name().simpleName() + "." + c.getKey(),
                    header.constantNames().getOrDefault(c.getKey(), c.getKey()),
                    c.getValue(),
                    container.place(),
                    constants));
    for (JavaName name : container.enums()) {
      DeclaredEnum type = declarations.enums().get(name);
      if (!type.unnamed()) {
        add(type, constants);
      }
    }
    return constants;
  }

  private void add(DeclaredEnum type, List<Header.Constant> constants) {
    List<DeclaredEnum.Constant> known =
        type.constants().stream().filter(c -> !c.unknown()).toList();
    for (int i = 0; i < known.size(); i++) {
      DeclaredEnum.Constant constant = known.get(i);
      add(
          type.name().simpleName() + "." + constant.name(),
          constant.cName().orElse(constant.name()),
          constant.value().map(Located::value).orElse((long) i),
          type.place(),
          constants);
    }
  }

  /** Eclipse has no places for constants: what is wrong is said of the type around them. */
  private void add(
      String path, String cName, long value, Place place, List<Header.Constant> constants) {
    if (CIdentifiers.isName(cName)) {
      constants.add(new Header.Constant(path, cName, value));
    } else if (!cName.isEmpty()) {
      problems.report(Problem.BAD_C_NAME, place, cName);
    }
  }
}
