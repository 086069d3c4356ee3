package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Container;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What every writer of one container needs to know.
 *
 * @param container the container
 * @param layouts all structs with their layouts
 * @param language what the source level has
 */
record Scope(Container container, Layouts layouts, Language language) {

  /** Returns the modifiers of a top-level class, the container's own access first. */
  Modifier[] access(Modifier... others) {
    if (!container.isPublic()) {
      return others;
    }
    Modifier[] all = new Modifier[others.length + 1];
    all[0] = Modifier.PUBLIC;
    System.arraycopy(others, 0, all, 1, others.length);
    return all;
  }

  /** Returns whether the container, or a struct's value, has a name that {@code java.lang} has. */
  boolean hidesJavaLang() {
    return isInJavaLang(container.name())
        || container.structs().stream().anyMatch(s -> isInJavaLang(s.name().value()));
  }

  /** Returns a part of {@code value}; an array is the value's own, not a copy. */
  CodeBlock partOf(Struct struct, Field field) {
    if (struct.family().isPresent()) {
      return CodeBlock.of("value");
    }
    boolean ownArray = !ValueWriter.isRecord(this, struct) && ValueTypes.isArray(field.shape());
    return CodeBlock.of(ownArray ? "value.$N" : "value.$N()", field.javaName());
  }

  /** Returns whether only memory tells how many bytes the shape has. */
  boolean isVariable(Shape shape) {
    return Uses.sameEnd(shape).anyMatch(s -> layouts.of(s).isVariable());
  }

  /** Returns how many bytes a shape takes where it holds a value. */
  CodeBlock extentOf(Shape shape, CodeBlock value) {
    if (!isVariable(shape)) {
      return Dialect.HOST.sizeOf(shape);
    }
    String method = shape.isPart() ? "extentOfPart" : "extentOf";
    StructName struct = Uses.sameEnd(shape).findFirst().orElseThrow();
    return CodeBlock.of("$T.$L($L)", JavaTypes.className(struct.converter()), method, value);
  }

  /** Returns whether the shape's bytes are all there is of it: no pointer is followed. */
  boolean isFlat(Shape shape) {
    return shape.accept(new Flatness(layouts));
  }

  /** Returns whether following the shape's pointers can lead back to a struct. */
  boolean leadsBackTo(Struct owner, Shape shape) {
    Set<StructName> seen = new HashSet<>();
    return Uses.behindPointers(shape).anyMatch(next -> reaches(next, owner.name(), seen));
  }

  private boolean reaches(StructName from, StructName target, Set<StructName> seen) {
    if (from.equals(target)) {
      return true;
    }
    Optional<Struct> struct = layouts.struct(from);
    return seen.add(from)
        && struct.isPresent()
        && struct.get().fields().stream()
            .flatMap(f -> Uses.all(f.shape()))
            .anyMatch(next -> reaches(next, target, seen));
  }

  private static boolean isInJavaLang(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
