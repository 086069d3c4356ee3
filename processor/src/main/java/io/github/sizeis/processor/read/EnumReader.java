package io.github.sizeis.processor.read;

import io.github.sizeis.processor.declared.DeclaredEnum;
import io.github.sizeis.processor.declared.Located;
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
                        Mirror.of(e, "CValue").map(EnumReader::number),
                        Mirror.of(e, "CName").flatMap(m -> m.spelt("value")).map(Located::value),
                        Mirror.isPresent(e, "Unknown"),
                        SourcePlace.of(e)))
            .toList();
    boolean unnamed =
        Mirror.of(type, "CName")
            .flatMap(m -> m.spelt("value"))
            .filter(n -> n.value().isEmpty())
            .isPresent();
    return new DeclaredEnum(Names.of(type), unnamed, constants, SourcePlace.of(type));
  }

  /** A number that the compiler could not resolve is as good as any: it has reported that. */
  private static Located<Long> number(Mirror value) {
    return value.number("value").orElseGet(() -> new Located<>(0L, value.place()));
  }
}
