package io.github.sizeis.processor.read;

import io.github.sizeis.Machine;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.Definition;
import io.github.sizeis.processor.declared.Said;
import io.github.sizeis.processor.model.JavaName;
import io.github.sizeis.processor.problem.SourcePlace;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads annotations that name what memory holds. */
record DefinitionReader(TypeReader types, AdapterReader adapters) {

  /** Returns whether an annotation names what memory holds. */
  static boolean defines(TypeElement annotation) {
    return Mirror.isPresent(annotation, "MachineType")
        || Mirror.isPresent(annotation, "TextType")
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
    Optional<Mirror> machine = Mirror.of(annotation, "MachineType");
    if (machine.isPresent()) {
      return machine
          .get()
          .constant("value")
          .<Definition.Meaning>map(m -> new Definition.OfMachine(Machine.valueOf(m)))
          .orElse(new Definition.Unreadable());
    }
    Optional<Mirror> text = Mirror.of(annotation, "TextType");
    if (text.isPresent()) {
      return text.get()
          .text("value")
          .<Definition.Meaning>map(t -> new Definition.OfText(t.value()))
          .orElse(new Definition.Unreadable());
    }
    return alias(Mirror.of(annotation, "Typedef").orElseThrow());
  }

  private Definition.Meaning alias(Mirror typedef) {
    Optional<Said<TypeMirror>> target = typedef.type("value");
    if (target.isEmpty() || target.get().value().getKind() == TypeKind.ERROR) {
      return new Definition.Unreadable();
    }
    DeclaredType type = types.read(target.get().value(), typedef.element());
    types.refersTo(target.get().value());
    Optional<Said<JavaName>> adapter = adapters.named(typedef, "adapter");
    return new Definition.Alias(new Said<>(type, target.get().place()), adapter);
  }

  private static boolean isTypeUse(TypeElement annotation) {
    return annotation.getAnnotationMirrors().stream()
        .filter(a -> Mirror.type(a).getQualifiedName().contentEquals("java.lang.annotation.Target"))
        .flatMap(a -> a.getElementValues().values().stream())
        .anyMatch(v -> String.valueOf(v.getValue()).matches("[^,]*\\bTYPE_USE\\b[^,]*"));
  }
}
