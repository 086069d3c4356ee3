package io.github.sizeis.processor.layout;

import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.UnionForm;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.model.program.ExternalStruct;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Program;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The structs of a round whose layouts are known, with those of other compilations. */
public final class Layouts {

  private final Map<StructName, Struct> structs;
  private final Map<StructName, ExternalStruct> externals;
  private final Map<StructName, StructLayout> layouts;

  Layouts(Program program, Collection<StructLayout> layouts) {
    this.layouts = layouts.stream().collect(Collectors.toMap(StructLayout::name, l -> l));
    this.structs =
        program.containers().stream()
            .flatMap(c -> c.structs().stream())
            .filter(s -> this.layouts.containsKey(s.name()))
            .collect(Collectors.toMap(Struct::name, s -> s));
    this.externals =
        program.externals().stream().collect(Collectors.toMap(ExternalStruct::name, e -> e));
  }

  /** Returns what following pointers leads to. */
  public Reach reach() {
    return new Reach(this);
  }

  /** Returns the structs of a container that can be written, in order of declaration. */
  public List<Struct> structsOf(Container container) {
    return container.structs().stream().filter(s -> structs.containsKey(s.name())).toList();
  }

  /** Returns the functions of a container that can be written, in order of declaration. */
  public List<Function> functionsOf(Container container) {
    return container.functions().stream().filter(f -> layouts.containsKey(f.name())).toList();
  }

  /** Returns the layouts of a struct of this compilation or of another. */
  public StructLayout of(StructName name) {
    return layouts.get(name);
  }

  /** Returns the layouts of a struct's fields as {@link Struct#converted} has them. */
  public StructLayout converted(Struct struct) {
    StructLayout own = of(struct.name());
    return struct
        .tagged()
        .map(UnionForm.Tagged::home)
        .map(m -> own.converted(of(m.struct()), m.field().orElseThrow()))
        .orElse(own);
  }

  /** Returns a struct of this compilation. */
  public Optional<Struct> struct(StructName name) {
    return Optional.ofNullable(structs.get(name));
  }

  /** Returns a struct of another compilation. */
  public Optional<ExternalStruct> external(StructName name) {
    return Optional.ofNullable(externals.get(name));
  }

  /** Returns the structs of other compilations that a struct uses, by name. */
  public List<ExternalStruct> externalsOf(Struct struct) {
    return struct.fields().stream()
        .flatMap(f -> Uses.all(f.shape()))
        .distinct()
        .flatMap(n -> Stream.ofNullable(externals.get(n)))
        .sorted(Comparator.comparing(e -> e.name().structure().canonical()))
        .toList();
  }
}
