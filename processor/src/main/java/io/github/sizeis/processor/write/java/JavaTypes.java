package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.model.java.JavaType;

/** The model's Java types in JavaPoet's terms. */
public final class JavaTypes {

  private JavaTypes() {}

  public static ClassName className(JavaName name) {
    String[] nested = name.simpleNames().stream().skip(1).toArray(String[]::new);
    return ClassName.get(name.packageName(), name.simpleNames().get(0), nested);
  }

  public static TypeName typeName(JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return typeName(primitive.scalar());
    } else if (type instanceof JavaType.ArrayOf array) {
      return ArrayTypeName.of(typeName(array.component()));
    }
    JavaType.Named named = (JavaType.Named) type;
    ClassName raw = className(named.name());
    TypeName[] arguments =
        named.arguments().stream().map(a -> typeName(a).box()).toArray(TypeName[]::new);
    return arguments.length == 0 ? raw : ParameterizedTypeName.get(raw, arguments);
  }

  public static TypeName typeName(JavaScalar scalar) {
    return switch (scalar) {
      case BYTE -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
      case BOOLEAN -> TypeName.BOOLEAN;
      case CHAR -> TypeName.CHAR;
    };
  }

  /** Returns the type marked {@code @Nullable}, boxed where it is primitive. */
  public static TypeName nullable(TypeName type) {
    return type.box().annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }

  public static TypeName nullableIf(boolean nullable, TypeName type) {
    return nullable ? nullable(type) : type;
  }

  /** Returns the type without its annotations, as casts and locals want it. */
  public static TypeName bare(TypeName type) {
    return type.withoutAnnotations();
  }

  /** Returns a word with a capital letter at its beginning. */
  public static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
