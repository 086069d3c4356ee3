package io.github.sizeis.processor.write.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.List;
import java.util.Objects;

/**
 * One part of a value.
 *
 * @param field the field it comes from
 * @param type its Java type, marked {@code @Nullable} where it may be null
 */
public record ValuePart(Field field, TypeName type) {

  static List<ValuePart> of(Struct struct) {
    return struct.parts().stream().map(f -> new ValuePart(f, ValueTypes.of(f.shape()))).toList();
  }

  String name() {
    return field.javaName();
  }

  TypeName bareType() {
    return JavaTypes.bare(type);
  }

  public boolean isNullable() {
    return type.isAnnotated();
  }

  public boolean isArray() {
    return ValueTypes.isArray(field.shape());
  }

  /** Returns whether it is an array in place, all of which is the value. */
  boolean isFixed() {
    Shape shape = field.shape();
    return !shape.isPointer() && shape.counted().isEmpty() && shape.array().isPresent();
  }

  public boolean isList() {
    return isList(type);
  }

  public boolean isPrimitive() {
    return type.isPrimitive();
  }

  /** Returns the part as a value may keep it: checked, and copied where it could change. */
  CodeBlock kept() {
    if (isList()) {
      return keptList(name());
    } else if (isArray()) {
      return isNullable()
          ? CodeBlock.of("$N == null ? null : $N.clone()", name(), name())
          : CodeBlock.of("$N.clone()", name());
    } else if (isPrimitive() || isNullable()) {
      return CodeBlock.of("$N", name());
    }
    return CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, name(), name());
  }

  /** Returns a list as a value may keep it, from a variable. */
  public CodeBlock keptList(String variable) {
    CodeBlock copy =
        isList(element(bareType()))
            ? CodeBlock.of(
                "$T.copyOfLists($N, $S, $L)",
                RuntimeTypes.VALUES,
                variable,
                variable,
                nullableElements(bareType()))
            : CodeBlock.of("$T.$L($N, $S)", RuntimeTypes.VALUES, listCopy(), variable, variable);
    return isNullable() ? CodeBlock.of("$N == null ? null : $L", variable, copy) : copy;
  }

  private String listCopy() {
    return element(bareType()).isAnnotated() ? "copyOfNullable" : "copyOf";
  }

  private static boolean isList(TypeName type) {
    return JavaTypes.bare(type) instanceof ParameterizedTypeName p
        && p.rawType().equals(ClassName.get(List.class));
  }

  private static TypeName element(TypeName list) {
    return ((ParameterizedTypeName) JavaTypes.bare(list)).typeArguments().get(0);
  }

  /** Returns whether the elements of a list may be null, then those of its elements, and so on. */
  private static String nullableElements(TypeName list) {
    TypeName element = element(list);
    return element.isAnnotated() + (isList(element) ? ", " + nullableElements(element) : "");
  }
}
