package io.github.sizeis.processor.write.value;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.layout.Reach;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.java.JavaLang;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Language;
import javax.lang.model.element.Modifier;

/**
 * What every writer of one container needs to know.
 *
 * @param container the container
 * @param layouts all structs with their layouts
 * @param language what the source level has
 * @param hidesJavaLang whether some class of the package has a name of {@link JavaLang}
 */
public record Scope(
    Container container, Layouts layouts, Language language, boolean hidesJavaLang) {

  /** Returns the modifiers of a top-level class, the container's own access first. */
  public Modifier[] access(Modifier... others) {
    if (!container.isPublic()) {
      return others;
    }
    Modifier[] all = new Modifier[others.length + 1];
    all[0] = Modifier.PUBLIC;
    System.arraycopy(others, 0, all, 1, others.length);
    return all;
  }

  /** Returns a part of {@code value}; an array is the value's own, not a copy. */
  public CodeBlock partOf(Struct struct, Field field) {
    if (struct.family().isPresent()) {
      return CodeBlock.of("value");
    }
    boolean ownArray = !ValueWriter.isRecord(this, struct) && ValueTypes.isArray(field.shape());
    return CodeBlock.of(ownArray ? "value.$N" : "value.$N()", field.javaName());
  }

  /** Returns what following pointers leads to. */
  public Reach reach() {
    return layouts.reach();
  }

  /** Returns how many bytes a shape takes where it holds a value. */
  public CodeBlock extentOf(Shape shape, CodeBlock value) {
    if (!reach().isVariable(shape)) {
      return Dialect.HOST.sizeOf(shape);
    }
    String method = shape.isPart() ? "extentOfPart" : "extentOf";
    StructName struct = Uses.sameEnd(shape).findFirst().orElseThrow();
    return CodeBlock.of("$T.$L($L)", JavaTypes.className(struct.converter()), method, value);
  }
}
