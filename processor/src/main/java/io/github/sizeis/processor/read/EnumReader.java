package io.github.sizeis.processor.read;

import io.github.sizeis.processor.declared.DeclaredEnum;
import io.github.sizeis.processor.problem.SourcePlace;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads Java enums. */
final class EnumReader {

  private EnumReader() {}

  static DeclaredEnum read(TypeElement type) {
    List<DeclaredEnum.Constant> constants =
        type.getEnclosedElements().stream()
            .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
            .map(
                e ->
                    new DeclaredEnum.Constant(
                        e.getSimpleName().toString(),
                        Mirror.of(e, "CValue").flatMap(m -> m.number("value")),
                        Mirror.isPresent(e, "Unknown"),
                        SourcePlace.of(e)))
            .toList();
    return new DeclaredEnum(Names.of(type), constants, SourcePlace.of(type));
  }
}
