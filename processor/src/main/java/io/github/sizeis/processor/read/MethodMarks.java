package io.github.sizeis.processor.read;

import io.github.sizeis.processor.declared.Choosing;
import io.github.sizeis.processor.declared.DeclaredField.Marks;
import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.declared.Mark;
import io.github.sizeis.processor.model.Place;
import io.github.sizeis.processor.model.Range;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.problem.SourcePlace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads the annotations that stand on methods. */
record MethodMarks(Referred referred) {

  /** Returns what stands on a method or on a parameter. */
  Marks read(Element method) {
    List<JavaName> typedefs = new ArrayList<>();
    List<Located<String>> wrongNullables = new ArrayList<>();
    for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
      if (annotation.getAnnotationType().getKind() != TypeKind.DECLARED) {
        continue;
      }
      TypeElement type = Mirror.type(annotation);
      if (DefinitionReader.defines(type)) {
        referred.definition(type);
        typedefs.add(Names.of(type));
      } else if (type.getSimpleName().contentEquals("Nullable")) {
        String name = type.getQualifiedName().toString();
        wrongNullables.add(new Located<>(name, SourcePlace.of(method, annotation)));
      }
    }
    return new Marks(
        Mirror.of(method, "CName").flatMap(m -> m.spelt("value")),
        LengthMarks.read(method),
        new Choosing(
            Mirror.of(method, "Case").flatMap(m -> m.texts("value")),
            Mirror.of(method, "Case").flatMap(m -> m.longs("is")),
            Mirror.of(method, "SwitchIs").flatMap(m -> m.spelt("value"))),
        Mirror.of(method, "Range").map(MethodMarks::range),
        Mirror.of(method, "Bits").map(m -> m.number("value", 0)),
        Mirror.of(method, "Align").map(m -> m.number("value", 0)),
        Mirror.of(method, "ValueIs").flatMap(m -> m.spelt("value")),
        flags(method),
        typedefs,
        wrongNullables);
  }

  private static Located<Range> range(Mirror mirror) {
    long min = mirror.number("min").map(Located::value).orElse(0L);
    long max = mirror.number("max").map(Located::value).orElse(0L);
    return new Located<>(new Range(min, max), mirror.place());
  }

  private static Map<Mark, Place> flags(Element method) {
    Map<Mark, Place> flags = new EnumMap<>(Mark.class);
    for (Mark mark : Mark.values()) {
      Mirror.of(method, mark.annotation()).ifPresent(m -> flags.put(mark, m.place()));
    }
    return flags;
  }
}
