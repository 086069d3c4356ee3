package io.github.sizeis.processor.read;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.Definition;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.problem.SourcePlace;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads annotations that name what memory holds. */
record DefinitionReader(TypeReader types, AdapterReader adapters) {

  private static final String TARGET = "java.lang.annotation.Target";

  /** Returns whether an annotation names what memory holds. */
  static boolean defines(TypeElement annotation) {
    return Mirror.isPresent(annotation, "internal.MachineType")
        || Mirror.isPresent(annotation, "internal.TextType")
        || Mirror.isPresent(annotation, "Typedef");
  }

  Definition read(TypeElement annotation) {
    return new Definition(
        Names.of(annotation),
        meaning(annotation),
        isTypeUse(annotation),
        SourcePlace.of(annotation));
  }

  private Definition.Meaning meaning(TypeElement annotation) {
    Optional<Mirror> machine = Mirror.of(annotation, "internal.MachineType");
    if (machine.isPresent()) {
      return machine
          .filter(m -> !m.isBroken())
          .flatMap(m -> m.constant("value"))
          .<Definition.Meaning>map(m -> new Definition.OfMachine(Machine.valueOf(m)))
          .orElse(new Definition.Unreadable());
    }
    Optional<Mirror> text = Mirror.of(annotation, "internal.TextType");
    if (text.isPresent()) {
      return text.filter(t -> !t.isBroken())
          .flatMap(t -> t.spelt("value"))
          .<Definition.Meaning>map(t -> new Definition.OfText(t.value()))
          .orElse(new Definition.Unreadable());
    }
    return alias(Mirror.of(annotation, "Typedef").orElseThrow());
  }

  private Definition.Meaning alias(Mirror typedef) {
    Optional<Located<TypeMirror>> target = typedef.type("value");
    if (target.isEmpty() || typedef.isBroken()) {
      return new Definition.Unreadable();
    }
    DeclaredType type = types.read(target.get().value(), typedef.element());
    types.refersTo(target.get().value());
    Optional<Located<JavaName>> adapter = adapters.named(typedef, "adapter");
    return new Definition.Alias(new Located<>(type, target.get().place()), adapter);
  }

  /** An unknown target counts as right: the compiler has reported it. */
  private static boolean isTypeUse(TypeElement annotation) {
    return annotation.getAnnotationMirrors().stream()
        .map(a -> new Mirror(annotation, a))
        .filter(m -> Mirror.type(m.annotation()).getQualifiedName().contentEquals(TARGET))
        .anyMatch(m -> m.isBroken() || m.constants("value").equals(List.of("TYPE_USE")));
  }
}
