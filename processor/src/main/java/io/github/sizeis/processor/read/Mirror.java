package io.github.sizeis.processor.read;

import io.github.sizeis.processor.declared.Located;
import io.github.sizeis.processor.problem.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One annotation of an element, read by the names of its members.
 *
 * @param element what it stands on
 * @param annotation the annotation
 */
record Mirror(Element element, AnnotationMirror annotation) {

  /** What compilers give for a constant that they could not resolve. */
  private static final String UNRESOLVED = "<error>";

  static Optional<Mirror> of(Element element, String simpleName) {
    return element.getAnnotationMirrors().stream()
        .filter(a -> Names.isOurs(type(a), simpleName))
        .findFirst()
        .map(a -> new Mirror(element, a));
  }

  /** Returns all of an annotation that can be repeated, in order. */
  static List<Mirror> all(Element element, String simpleName) {
    return of(element, simpleName)
        .map(List::of)
        .or(() -> of(element, simpleName + ".Rows").map(m -> m.rows(simpleName)))
        .orElse(List.of());
  }

  private List<Mirror> rows(String simpleName) {
    Object all = value("value").map(AnnotationValue::getValue).orElse(List.of());
    List<?> values = all instanceof List<?> list ? list : List.of();
    return values.stream()
        .map(v -> ((AnnotationValue) v).getValue())
        .filter(v -> v instanceof AnnotationMirror row && Names.isOurs(type(row), simpleName))
        .map(v -> new Mirror(element, (AnnotationMirror) v))
        .toList();
  }

  /** Returns an annotation that is spelt out in this one. */
  Optional<Mirror> nested(String member) {
    return value(member)
        .filter(v -> v.getValue() instanceof AnnotationMirror)
        .map(v -> new Mirror(element, (AnnotationMirror) v.getValue()));
  }

  static boolean isPresent(Element element, String simpleName) {
    return of(element, simpleName).isPresent();
  }

  static TypeElement type(AnnotationMirror annotation) {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }

  SourcePlace place() {
    return SourcePlace.of(element, annotation);
  }

  private Optional<AnnotationValue> value(String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private <T> Optional<Located<T>> said(String member, Class<T> type) {
    return value(member)
        .filter(v -> type.isInstance(v.getValue()) && !UNRESOLVED.equals(v.getValue()))
        .map(v -> new Located<>(type.cast(v.getValue()), SourcePlace.of(element, annotation, v)));
  }

  /** Returns a string that is spelt out and not empty. */
  Optional<Located<String>> text(String member) {
    return said(member, String.class).filter(s -> !s.value().isEmpty());
  }

  /** Returns a string that is spelt out, even if nothing is in it. */
  Optional<Located<String>> spelt(String member) {
    return said(member, String.class);
  }

  Located<Boolean> flag(String member) {
    return said(member, Boolean.class).orElse(new Located<>(false, place()));
  }

  Located<Integer> number(String member, int otherwise) {
    return said(member, Integer.class).orElse(new Located<>(otherwise, place()));
  }

  Located<Long> number(String member, long otherwise) {
    return said(member, Long.class).orElse(new Located<>(otherwise, place()));
  }

  Optional<Located<Long>> number(String member) {
    return said(member, Long.class);
  }

  Optional<Located<TypeMirror>> type(String member) {
    return said(member, TypeMirror.class);
  }

  /** Returns the name of an enum's constant. */
  Optional<String> constant(String member) {
    return value(member).map(Mirror::constant);
  }

  private static String constant(AnnotationValue value) {
    return value.getValue() instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : UNRESOLVED;
  }

  /** Returns the names of an enum's constants; one that stands alone is a list of one. */
  List<String> constants(String member) {
    return value(member).map(Mirror::constants).orElse(List.of());
  }

  private static List<String> constants(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream().flatMap(v -> constants((AnnotationValue) v).stream()).toList()
        : List.of(constant(value));
  }

  /** Returns strings; one that stands alone is a list of one. */
  Optional<Located<List<String>>> texts(String member) {
    return all(member, String.class);
  }

  /** Returns 64-bit numbers; one that stands alone is a list of one. */
  Optional<Located<List<Long>>> longs(String member) {
    return all(member, Long.class);
  }

  private <T> Optional<Located<List<T>>> all(String member, Class<T> type) {
    return value(member)
        .map(v -> new Located<>(all(v.getValue(), type), SourcePlace.of(element, annotation, v)));
  }

  private static <T> List<T> all(Object value, Class<T> type) {
    if (value instanceof List<?> list) {
      return list.stream()
          .flatMap(v -> all(((AnnotationValue) v).getValue(), type).stream())
          .toList();
    }
    return type.isInstance(value) ? List.of(type.cast(value)) : List.of();
  }

  /** Returns numbers; a number that stands alone is a list of one. */
  Optional<Located<List<Integer>>> numbers(String member) {
    return value(member)
        .map(v -> new Located<>(integers(v.getValue()), SourcePlace.of(element, annotation, v)));
  }

  private static List<Integer> integers(Object value) {
    List<Integer> numbers = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(v -> numbers.addAll(integers(((AnnotationValue) v).getValue())));
    } else if (value instanceof Integer number) {
      numbers.add(number);
    }
    return numbers;
  }

  /** Returns whether the compiler could not make sense of a member; it says so itself. */
  boolean isBroken() {
    return annotation.getAnnotationType().getKind() == TypeKind.ERROR
        || annotation.getElementValues().values().stream().anyMatch(v -> isBroken(v.getValue()));
  }

  private static boolean isBroken(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(v -> isBroken(((AnnotationValue) v).getValue()));
    }
    return UNRESOLVED.equals(value)
        || (value instanceof TypeMirror type && type.getKind() == TypeKind.ERROR);
  }

  /** Returns whether the compiler could not make sense of what stands on an element. */
  static boolean isAnyBroken(Element element) {
    return element.getAnnotationMirrors().stream().anyMatch(a -> new Mirror(element, a).isBroken());
  }
}
