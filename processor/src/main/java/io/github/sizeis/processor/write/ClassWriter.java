package io.github.sizeis.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.model.Struct;
import java.util.Arrays;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes a value as a final class that looks like a record, but copies arrays once only. */
final class ClassWriter extends ValueWriter {

  ClassWriter(Scope scope, Struct struct) {
    super(scope, struct);
  }

  @Override
  TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name).addModifiers(scope.access(Modifier.FINAL)).addJavadoc(doc());
    for (ValuePart part : parts) {
      type.addField(
          FieldSpec.builder(part.type(), part.name()).addModifiers(fieldAccess(part)).build());
    }
    type.addMethod(constructor());
    if (adoptsArrays(struct)) {
      type.addMethod(adoptingConstructor());
    }
    type.addMethod(builder()).addMethod(toBuilder());
    parts.forEach(p -> type.addMethod(accessor(p)));
    return type.addMethod(equalsMethod())
        .addMethod(hashCodeMethod())
        .addMethod(toStringMethod())
        .addType(new BuilderWriter(this).write());
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
            .addModifiers(scope.access())
            .addParameters(parameters())
            .addJavadoc("Creates a value; arrays and lists are copied.\n\n$L", parameterDocs());
    parts.forEach(p -> constructor.addStatement("this.$N = $L", p.name(), p.kept()));
    return constructor.build();
  }

  /** For the converter, whose arrays no one else has. */
  private MethodSpec adoptingConstructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(RuntimeTypes.ADOPT, "adopt")
            .addParameters(parameters());
    constructor.addStatement("$T.requireNonNull(adopt)", Objects.class);
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
            .addJavadoc("Returns $L.\n\n@return $L\n", partDoc(part), returned(part));
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
    CodeBlock.Builder comparison = CodeBlock.builder();
    if (parts.isEmpty()) {
      comparison.addStatement("return other instanceof $T", name);
    } else {
      comparison.beginControlFlow("if (!(other instanceof $T))", name);
      comparison.addStatement("return false").endControlFlow();
      comparison.addStatement("$T that = ($T) other", name, name);
      comparison.add("return ");
      comparison.add(
          parts.stream().map(ClassWriter::equal).collect(CodeBlock.joining("\n    && ")));
      comparison.add(";\n");
    }
    return MethodSpec.methodBuilder("equals")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(boolean.class)
        .addParameter(JavaTypes.nullable(ClassName.OBJECT), "other")
        .addCode(comparison.build())
        .build();
  }

  private static CodeBlock equal(ValuePart part) {
    String name = part.name();
    if (part.isArray()) {
      return CodeBlock.of("$T.equals($N, that.$N)", Arrays.class, name, name);
    } else if (part.bareType().equals(TypeName.FLOAT) || part.bareType().equals(TypeName.DOUBLE)) {
      return CodeBlock.of("$T.compare($N, that.$N) == 0", part.bareType().box(), name, name);
    } else if (part.isPrimitive()) {
      return CodeBlock.of("$N == that.$N", name, name);
    } else if (part.isNullable()) {
      return CodeBlock.of("$T.equals($N, that.$N)", Objects.class, name, name);
    }
    return CodeBlock.of("$N.equals(that.$N)", name, name);
  }

  private MethodSpec hashCodeMethod() {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("int result = 0");
    parts.forEach(p -> code.addStatement("result = 31 * result + $L", hash(p)));
    return MethodSpec.methodBuilder("hashCode")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(int.class)
        .addCode(code.addStatement("return result").build())
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
