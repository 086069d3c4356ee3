package io.github.sizeis.processor.check.base;

import io.github.sizeis.processor.declared.Declarations;
import io.github.sizeis.processor.declared.DeclaredContainer;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.ForeignStruct;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.program.ExternalStruct;
import io.github.sizeis.processor.problem.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All structs that may be used, by the interfaces that declare them. */
public final class StructTable {

  private final Map<JavaName, StructName> names = new LinkedHashMap<>();
  private final Map<JavaName, DeclaredStruct> declared = new HashMap<>();
  private final Map<JavaName, DeclaredContainer> containers = new HashMap<>();
  private final Map<StructName, JavaName> declarations = new HashMap<>();
  private final Map<JavaName, ForeignStruct> foreigners;
  private final Map<StructName, ExternalStruct> externals = new LinkedHashMap<>();

  /** By container: its own constants, and those of its enums that have one meaning. */
  private final Map<JavaName, Map<String, Long>> constants = new HashMap<>();

  public StructTable(Declarations all) {
    all.containers().forEach(c -> constants.put(c.name(), Constants.of(c, all.enums())));
    this.foreigners = all.foreigners();
    for (DeclaredContainer container : all.containers()) {
      for (DeclaredStruct struct : container.structs()) {
        declared.put(struct.name(), struct);
        containers.put(struct.name(), container);
        names.put(struct.name(), name(container, struct));
        declarations.put(names.get(struct.name()), struct.name());
      }
    }
  }

  private StructName name(DeclaredContainer container, DeclaredStruct struct) {
    String cName = cName(struct);
    String value =
        struct.options().valueName().map(Located::value).orElseGet(() -> JavaNames.value(cName));
    return new StructName(
        container.name().packageName(), container.name().simpleName(), cName, value);
  }

  private String cName(DeclaredStruct struct) {
    return struct
        .owner()
        .map(o -> cName(declared.get(o)) + "_" + struct.ownCName())
        .orElseGet(struct::ownCName);
  }

  /** Returns the names of a struct that this round declares. */
  public StructName name(DeclaredStruct struct) {
    return names.get(struct.name());
  }

  /** Returns the numbers that expressions in a struct may name. */
  public Map<String, Long> constants(DeclaredStruct struct) {
    return constants.get(containers.get(struct.name()).name());
  }

  public DeclaredContainer container(DeclaredStruct struct) {
    return containers.get(struct.name());
  }

  /** Returns the interface that declares a struct. */
  public JavaName declaration(StructName struct) {
    return declarations.get(struct);
  }

  /** Returns a struct that this round declares. */
  public Optional<DeclaredStruct> declared(JavaName declaration) {
    return Optional.ofNullable(declared.get(declaration));
  }

  /** Returns a struct of another round or compilation; says where none was generated. */
  public Optional<ExternalStruct> external(JavaName declaration, Subject user) {
    ForeignStruct foreign = foreigners.get(declaration);
    if (foreign.state() == ForeignStruct.State.MISSING) {
      return user.refuse(
          Problem.NOT_COMPILED,
          foreign.declaration().simpleName(),
          foreign.generated().canonical());
    }
    foreign.info().ifPresent(i -> externals.put(i.name(), i));
    foreign.info().ifPresent(i -> declarations.put(i.name(), declaration));
    return foreign.info();
  }

  /** Returns the adapter that a struct of another compilation has. */
  public Optional<JavaName> foreignAdapter(JavaName declaration) {
    return foreigners.get(declaration).adapter();
  }

  /** Returns the structs of other compilations that were used so far. */
  public Map<StructName, ExternalStruct> externals() {
    return externals;
  }
}
