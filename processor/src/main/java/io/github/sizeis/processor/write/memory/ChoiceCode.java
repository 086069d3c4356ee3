package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.value.Scope;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Spells which arm of a union the fields beside it choose, read from the struct's own memory: for
 * readers and, once the fields are written, for writers too.
 *
 * @param field the union
 */
public record ChoiceCode(
    Scope scope, Struct struct, ConverterNames names, Dialect dialect, Field field) {

  private Choice choice() {
    return field.shape().choice().orElseThrow();
  }

  /** Returns the number of the arm that memory chooses. */
  public CodeBlock arm() {
    return CodeBlock.of("$N(memory, at$L)", selector(), dialect.andAbi());
  }

  private String selector() {
    return "armOf" + JavaTypes.capitalized(names.helper(field));
  }

  /** Returns the method that chooses the arm. */
  public MethodSpec selectorMethod() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(selector())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.INT)
            .addParameter(RuntimeTypes.BYTE_BUFFER, "memory")
            .addParameter(TypeName.INT, "at");
    if (dialect == Dialect.DUMP) {
      method.addParameter(TypeName.INT, "abi");
    }
    method.addCode(discriminant());
    int otherwise = -1;
    for (int i = 0; i < choice().arms().size(); i++) {
      Arm arm = choice().arms().get(i);
      if (arm.isDefault()) {
        otherwise = i;
      } else {
        CodeBlock chosen =
            arm.labels().stream().map(this::isLabel).collect(CodeBlock.joining("$W|| "));
        method.beginControlFlow("if ($L)", chosen).addStatement("return $L", i).endControlFlow();
      }
    }
    return otherwise < 0
        ? method
            .addStatement(
                "throw $T.none($S, $S, discriminant)",
                RuntimeTypes.UNION_CHECKS,
                field.cName(),
                choice().discriminant().text())
            .build()
        : method.addStatement("return $L", otherwise).build();
  }

  private CodeBlock isLabel(Arm.Label label) {
    return label
        .number()
        .map(n -> CodeBlock.of("discriminant == $L", literal(n)))
        .orElseGet(() -> CodeBlock.of("discriminant == $T.$N", enumClass(), label.text()));
  }

  public static CodeBlock literal(long value) {
    return value == (int) value ? CodeBlock.of("$L", value) : CodeBlock.of("$LL", value);
  }

  private ClassName enumClass() {
    String name = choice().discriminant().expression().field().orElseThrow();
    return JavaTypes.className(struct.field(name).shape().constants().orElseThrow().name());
  }

  /** Numbers are compared as numbers; an enum without them is compared by its constants. */
  private CodeBlock discriminant() {
    CountCode counts = new CountCode(scope, struct, names, dialect);
    Optional<String> name =
        choice().discriminant().expression().field().filter(n -> !FieldPath.isNested(n));
    if (name.isEmpty()) {
      return CodeBlock.builder()
          .addStatement("long discriminant")
          .beginControlFlow("try")
          .addStatement("discriminant = $L", counts.value(choice().discriminant().expression()))
          .nextControlFlow("catch ($T e)", ArithmeticException.class)
          .addStatement(
              "throw $T.noDiscriminant($S, $S, e)",
              RuntimeTypes.UNION_CHECKS,
              field.cName(),
              choice().discriminant().text())
          .endControlFlow()
          .build();
    }
    Field plain = struct.field(name.get());
    CodeBlock raw = counts.integer(plain).asLong();
    Optional<EnumType> type = plain.constants();
    if (type.map(EnumType::numbered).orElse(true)) {
      return number(raw);
    }
    return CodeBlock.builder()
        .addStatement(
            "$T discriminant = $N.decode($L, $S)",
            enumClass(),
            names.codec(type.get()),
            raw,
            plain.cName())
        .build();
  }

  private static CodeBlock number(CodeBlock value) {
    return CodeBlock.builder().addStatement("long discriminant = $L", value).build();
  }
}
