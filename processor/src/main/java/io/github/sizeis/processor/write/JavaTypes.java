package io.github.sizeis.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.JavaName;
import io.github.sizeis.processor.model.JavaScalar;
import io.github.sizeis.processor.model.JavaType;

/** The model's Java types in JavaPoet's terms. */
final class JavaTypes {

  private JavaTypes() {}

  static ClassName className(JavaName name) {
    String[] nested = name.simpleNames().stream().skip(1).toArray(String[]::new);
    return ClassName.get(name.packageName(), name.simpleNames().get(0), nested);
  }

  static TypeName typeName(JavaType type) {
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

  static TypeName typeName(JavaScalar scalar) {
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
  static TypeName nullable(TypeName type) {
    return type.box().annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }

  static TypeName nullableIf(boolean nullable, TypeName type) {
    return nullable ? nullable(type) : type;
  }

  /** Returns the type without its annotations, as casts and locals want it. */
  static TypeName bare(TypeName type) {
    return type.withoutAnnotations();
  }
}
