package io.github.sizeis.processor.read;

import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.declared.CTypeName;
import io.github.sizeis.processor.declared.ForeignStruct;
import io.github.sizeis.processor.declared.ForeignStruct.State;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.java.JavaType;
import io.github.sizeis.processor.model.program.ExternalStruct;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads structs that were compiled elsewhere, or in an earlier round: from what was generated,
 * never from the interface, whose type annotations and order compilers lose in class files.
 *
 * @param reported containers and structs of this compilation that nothing was generated for only
 *     because something is wrong with them
 */
record ForeignReader(Elements elements, Referred referred, Set<String> reported) {

  ForeignStruct read(TypeElement declaration) {
    JavaName name = Names.of(declaration);
    String container = name.simpleNames().get(0);
    JavaName generated =
        new JavaName(name.packageName(), List.of(container + "Native", cName(declaration)));
    TypeElement structure = elements.getTypeElement(generated.canonical());
    Optional<Mirror> info =
        Optional.ofNullable(structure)
            .flatMap(s -> Mirror.of(s, "internal.StructInfo"))
            .filter(
                i ->
                    i.text("declaration")
                        .map(Located::value)
                        .equals(Optional.of(name.canonical())));
    if (info.isEmpty()) {
      JavaName outer = new JavaName(name.packageName(), List.of(container));
      boolean said = reported.contains(outer.canonical()) || reported.contains(name.canonical());
      State state = said ? State.REFUSED : State.MISSING;
      return new ForeignStruct(name, generated, state, Optional.empty(), Optional.empty());
    }
    ExternalStruct struct =
        external(info.get(), name.packageName(), container, generated.simpleName());
    Optional<TypeElement> adapter =
        info.get().text("adapter").map(a -> elements.getTypeElement(a.value()));
    adapter.ifPresent(referred::adapter);
    return new ForeignStruct(
        name, generated, State.COMPILED, Optional.of(struct), adapter.map(Names::of));
  }

  private static ExternalStruct external(
      Mirror info, String packageName, String container, String cName) {
    String value = info.text("value").orElseThrow().value();
    boolean partNullable = info.flag("partNullable").value();
    return new ExternalStruct(
        new StructName(packageName, container, cName, value),
        info.numbers("sizes").orElseThrow().value(),
        info.numbers("alignments").orElseThrow().value(),
        info.numbers("leastSizes").map(Located::value).orElse(List.of()),
        info.number("demandedAlignment", 0).value(),
        info.flag("plain").value(),
        Targets.of(info.text("on").map(Located::value).orElse("")),
        info.flag("linked").value(),
        info.flag("dumps").value(),
        info.flag("deepFree").value(),
        info.flag("tagged").value(),
        info.flag("byValue").value(),
        info.text("part").map(p -> new Part(new JavaType.Spelled(p.value()), partNullable)));
  }

  /** The C name as the struct's own compilation gave it: anonymous structs after their owners. */
  private static String cName(TypeElement declaration) {
    String own =
        Mirror.of(declaration, "CName")
            .flatMap(m -> m.spelt("value"))
            .map(s -> new CTypeName(s.value()).name(declaration.getSimpleName().toString()))
            .orElse(declaration.getSimpleName().toString());
    return declaration.getEnclosingElement() instanceof TypeElement owner
            && StructReader.declares(owner)
        ? cName(owner) + "_" + own
        : own;
  }
}
