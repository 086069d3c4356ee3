package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.Optional;
import java.util.function.Function;

/**
 * Spells which arm of a union the fields beside it choose, read from the struct's own memory: for
 * readers and, once the fields are written, for writers too.
 *
 * @param field the union
 */
public record ChoiceCode(StructCode code, Field field) {

  private Choice choice() {
    return field.shape().choice().orElseThrow();
  }

  /** Returns the number of the arm that memory chooses. */
  public CodeBlock arm() {
    return CodeBlock.of("$N(memory, at$L)", selector(), code.andAbi());
  }

  private String selector() {
    return "armOf" + JavaTypes.capitalized(code.names().helper(field));
  }

  /** Returns the number of an arm as a {@code switch} names it; the last is all that is left. */
  private CodeBlock label(int arm) {
    boolean isLast = arm == choice().arms().size() - 1;
    return isLast ? CodeBlock.of("default") : CodeBlock.of("case $L", arm);
  }

  /** Returns the choice of what to return, given the number of the arm. */
  public CodeBlock returning(CodeBlock number, Function<Arm, CodeBlock> result) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($L)", number);
    for (int i = 0; i < choice().arms().size(); i++) {
      code.add("$L:\n$>", label(i))
          .addStatement("return $L", result.apply(choice().arms().get(i)))
          .add("$<");
    }
    return code.endControlFlow().build();
  }

  /** Returns the method that chooses the arm. */
  public MethodSpec.Builder selectorMethod() {
    MethodSpec.Builder method = code.reader(selector(), TypeName.INT, Param.MEMORY, Param.AT);
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
        ? method.addStatement(
            "throw $T.none($S, $S, discriminant)",
            RuntimeTypes.UNION_CHECKS,
            field.cName(),
            choice().discriminant().text())
        : method.addStatement("return $L", otherwise);
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
    return JavaTypes.className(code.struct().field(name).shape().constants().orElseThrow().name());
  }

  /** Numbers are compared as numbers; an enum without them is compared by its constants. */
  private CodeBlock discriminant() {
    Optional<String> name =
        choice().discriminant().expression().field().filter(n -> !FieldPath.isNested(n));
    if (name.isEmpty()) {
      return CodeBlock.builder()
          .addStatement("long discriminant")
          .beginControlFlow("try")
          .addStatement(
              "discriminant = $L", code.counts().value(choice().discriminant().expression()))
          .nextControlFlow("catch ($T e)", ArithmeticException.class)
          .addStatement(
              "throw $T.noDiscriminant($S, $S, e)",
              RuntimeTypes.UNION_CHECKS,
              field.cName(),
              choice().discriminant().text())
          .endControlFlow()
          .build();
    }
    Field plain = code.struct().field(name.get());
    CodeBlock raw = code.integer(plain).asLong();
    Optional<EnumType> type = plain.constants();
    if (type.map(EnumType::numbered).orElse(true)) {
      return number(raw);
    }
    return CodeBlock.builder()
        .addStatement(
            "$T discriminant = $N.decode($L, $S)",
            enumClass(),
            code.names().codec(type.get()),
            raw,
            plain.cName())
        .build();
  }

  private static CodeBlock number(CodeBlock value) {
    return CodeBlock.builder().addStatement("long discriminant = $L", value).build();
  }
}
