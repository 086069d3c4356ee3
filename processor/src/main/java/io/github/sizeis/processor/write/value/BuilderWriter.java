package io.github.sizeis.processor.write.value;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the builder of a value. */
record BuilderWriter(ValueWriter value) {

  TypeSpec write() {
    ClassName name = value.name.nestedClass("Builder");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(value.scope.access(Modifier.STATIC, Modifier.FINAL))
            .addJavadoc("Builds a {@link $T}, part by part.\n", value.name);
    value.parts.forEach(p -> type.addField(field(p)));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    value.parts.forEach(p -> type.addMethod(setter(name, p)));
    return type.addMethod(build()).build();
  }

  private static FieldSpec field(ValuePart part) {
    return FieldSpec.builder(
            isRequired(part) ? JavaTypes.nullable(part.type()) : part.type(),
            part.name(),
            Modifier.PRIVATE)
        .initializer(initial(part))
        .build();
  }

  private static boolean isRequired(ValuePart part) {
    return !part.isPrimitive() && !part.isNullable() && initial(part).isEmpty();
  }

  /** Lists, arrays and flags start empty; what else may not be null must be set. */
  private static CodeBlock initial(ValuePart part) {
    if (part.isNullable()) {
      return CodeBlock.of("");
    } else if (part.isList()) {
      return CodeBlock.of("$T.emptyList()", RuntimeTypes.VALUES);
    } else if (part.isArray()) {
      ArrayTypeName array = (ArrayTypeName) part.bareType();
      int length = part.isFixed() ? part.field().shape().array().orElseThrow().declared() : 0;
      return CodeBlock.of("new $T[$L]", array.componentType(), length);
    } else if (part.bareType() instanceof ParameterizedTypeName flags
        && flags.rawType().equals(RuntimeTypes.FLAGS)) {
      return CodeBlock.of("$T.none($T.class)", RuntimeTypes.FLAGS, flags.typeArguments().get(0));
    }
    return CodeBlock.of("");
  }

  private static MethodSpec setter(ClassName builder, ValuePart part) {
    CodeBlock kept = part.isPrimitive() ? CodeBlock.of("$N", part.name()) : part.kept();
    return MethodSpec.methodBuilder(part.name())
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(part.type(), part.name())
        .addJavadoc("Sets C {@code $L}.\n\n", part.field().cName())
        .addJavadoc("@param $L $L\n", part.name(), newValue(part))
        .addJavadoc("@return this builder\n")
        .addStatement("this.$N = $L", part.name(), kept)
        .addStatement("return this")
        .build();
  }

  private static CodeBlock newValue(ValuePart part) {
    return part.field().doc().isBlank()
        ? CodeBlock.of(part.isNullable() ? "the new value, or null" : "the new value")
        : ValueWriter.partDoc(part);
  }

  private MethodSpec build() {
    return MethodSpec.methodBuilder("build")
        .addModifiers(Modifier.PUBLIC)
        .returns(value.name)
        .addJavadoc("Returns the value.\n\n@return a new value\n")
        .addJavadoc("@throws NullPointerException if a part that may not be null was not set\n")
        .addStatement(
            "return new $T($L)",
            value.name,
            value.parts.stream().map(BuilderWriter::built).collect(CodeBlock.joining(",$W")))
        .build();
  }

  /** The value refuses null as well; here, tools can see that none gets there. */
  private static CodeBlock built(ValuePart part) {
    return isRequired(part)
        ? CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, part.name(), part.name())
        : CodeBlock.of("$N", part.name());
  }
}
