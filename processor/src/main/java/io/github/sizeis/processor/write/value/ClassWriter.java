package io.github.sizeis.processor.write.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes a value as a final class that looks like a record, but copies arrays once only. */
final class ClassWriter extends ValueWriter {

  ClassWriter(
      Scope scope, ClassName name, List<ValuePart> parts, CodeBlock doc, Modifier... access) {
    super(scope, name, parts, doc, access);
  }

  @Override
  public TypeSpec.Builder write(boolean withBuilder) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(access)
            .addModifiers(Modifier.FINAL)
            .addJavadoc(doc);
    for (ValuePart part : parts) {
      type.addField(
          FieldSpec.builder(part.type(), part.name()).addModifiers(fieldAccess(part)).build());
    }
    type.addMethod(constructor());
    if (parts.stream().anyMatch(ValuePart::isArray)) {
      type.addMethod(adoptingConstructor());
    }
    if (withBuilder) {
      type.addMethod(builder()).addMethod(toBuilder());
    }
    parts.forEach(p -> type.addMethod(accessor(p)));
    return type.addMethod(equalsMethod()).addMethod(hashCodeMethod()).addMethod(toStringMethod());
  }

  /** The converter, in the same package, reads arrays without a copy. */
  private static Modifier[] fieldAccess(ValuePart part) {
    return part.isArray()
        ? new Modifier[] {Modifier.FINAL}
        : new Modifier[] {Modifier.PRIVATE, Modifier.FINAL};
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(access)
            .addParameters(parameters())
            .addJavadoc(constructorDoc());
    parts.forEach(p -> constructor.addStatement("this.$N = $L", p.name(), p.kept()));
    return constructor.build();
  }

  /** For the converter, whose arrays no one else has. */
  private MethodSpec adoptingConstructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(RuntimeTypes.OWNERSHIP, free("adopt"))
            .addParameters(parameters());
    constructor.addStatement("$T.requireNonNull($N)", Objects.class, free("adopt"));
    for (ValuePart part : parts) {
      CodeBlock kept = part.isArray() ? CodeBlock.of("$N", part.name()) : part.kept();
      constructor.addStatement("this.$N = $L", part.name(), kept);
    }
    return constructor.build();
  }

  private static MethodSpec accessor(ValuePart part) {
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(part.name())
            .addModifiers(Modifier.PUBLIC)
            .returns(part.type())
            .addJavadoc("$L\n\n@return $L\n", partDoc(part), returned(part));
    if (!part.isArray()) {
      return accessor.addStatement("return $N", part.name()).build();
    }
    CodeBlock copy =
        part.isNullable()
            ? CodeBlock.of("$N == null ? null : $N.clone()", part.name(), part.name())
            : CodeBlock.of("$N.clone()", part.name());
    return accessor.addStatement("return $L", copy).build();
  }

  private static String returned(ValuePart part) {
    return (part.isArray() ? "a copy of it" : "it") + (part.isNullable() ? ", or null" : "");
  }

  private MethodSpec equalsMethod() {
    String other = free("other");
    CodeBlock.Builder comparison = CodeBlock.builder();
    if (parts.isEmpty()) {
      comparison.addStatement("return $N instanceof $T", other, name);
    } else {
      comparison.beginControlFlow("if (!($N instanceof $T))", other, name);
      comparison.addStatement("return false").endControlFlow();
      comparison.addStatement("$T $N = ($T) $N", name, free("that"), name, other);
      comparison.add("return ");
      comparison.add(parts.stream().map(this::equal).collect(CodeBlock.joining("\n    && ")));
      comparison.add(";\n");
    }
    return Members.overriding("equals", TypeName.BOOLEAN)
        .addParameter(JavaTypes.nullable(ClassName.OBJECT), other)
        .addCode(comparison.build())
        .build();
  }

  /** Returns a name for a local or a parameter that hides no part. */
  private String free(String wanted) {
    return parts.stream().anyMatch(p -> p.name().equals(wanted)) ? free(wanted + "_") : wanted;
  }

  private CodeBlock equal(ValuePart part) {
    String name = part.name();
    CodeBlock that = CodeBlock.of("$N.$N", free("that"), name);
    if (part.isArray()) {
      return CodeBlock.of("$T.equals($N, $L)", Arrays.class, name, that);
    } else if (part.bareType().equals(TypeName.FLOAT) || part.bareType().equals(TypeName.DOUBLE)) {
      return CodeBlock.of("$T.compare($N, $L) == 0", part.bareType().box(), name, that);
    } else if (part.isPrimitive()) {
      return CodeBlock.of("$N == $L", name, that);
    } else if (part.isNullable()) {
      return CodeBlock.of("$T.equals($N, $L)", Objects.class, name, that);
    }
    return CodeBlock.of("$N.equals($L)", name, that);
  }

  private MethodSpec hashCodeMethod() {
    String result = free("result");
    CodeBlock.Builder code = CodeBlock.builder().addStatement("int $N = 0", result);
    parts.forEach(p -> code.addStatement("$N = 31 * $N + $L", result, result, hash(p)));
    return Members.overriding("hashCode", TypeName.INT)
        .addCode(code.addStatement("return $N", result).build())
        .build();
  }

  private static CodeBlock hash(ValuePart part) {
    if (part.isArray()) {
      return CodeBlock.of("$T.hashCode($N)", Arrays.class, part.name());
    } else if (part.isPrimitive()) {
      return CodeBlock.of("$T.hashCode($N)", part.type().box(), part.name());
    } else if (part.isNullable()) {
      return CodeBlock.of("$T.hashCode($N)", Objects.class, part.name());
    }
    return CodeBlock.of("$N.hashCode()", part.name());
  }
}
