package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Derivation;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ChoiceCode;
import io.github.sizeis.processor.write.memory.StructCode;
import io.github.sizeis.processor.write.value.FamilyWriter;
import io.github.sizeis.processor.write.value.ValueTypes;

/**
 * Writes how a union is written: a method that tells the arms apart, and one for each arm. An arm
 * writes its content, its discriminant where that left the value, and the count of its array where
 * only arms have one. All other bytes of the union are zero already.
 */
record ChoiceEncoder(EncodeWriter writer, Field field, Choice choice) {

  private StructCode code() {
    return writer.code();
  }

  /** Adds the methods, and returns the statement that writes a value. */
  Code encode(CodeBlock value) {
    String name = new FieldEncoder(writer, field).helper();
    MethodSpec.Builder method = method(name, JavaTypes.className(choice.family()));
    boolean certain = choice.arms().stream().allMatch(this::tellsDiscriminant);
    if (!certain) {
      method.addStatement("int arm");
    }
    Paths.under(method, field.cName(), arms(certain));
    if (!certain) {
      CodeBlock check =
          Code.line(
              "$T.require(arm, $L, value, $S, $S)",
              RuntimeTypes.UNION_CHECKS,
              new ChoiceCode(code(), field).arm(),
              field.cName(),
              choice.discriminant().text());
      method.addCode(Code.onMemory(check).withMemory());
    }
    writer.add(method);
    return Code.statement("$N(out, at, $L)", name, value);
  }

  private boolean tellsDiscriminant(Arm arm) {
    return choice.discriminant().told().isPresent() && arm.isOneCase();
  }

  private static MethodSpec.Builder method(String name, TypeName value) {
    return Members.helper(name, TypeName.VOID, Param.OUT, Param.AT, Param.of(value, "value"));
  }

  private CodeBlock arms(boolean certain) {
    CodeBlock.Builder code = CodeBlock.builder();
    int last = choice.arms().size() - 1;
    for (int i = 0; i <= last; i++) {
      ClassName type = FamilyWriter.armClass(choice, choice.arms().get(i));
      CodeBlock condition = CodeBlock.of("if (value instanceof $T)", type);
      if (last == 0) {
        // nothing to tell apart
      } else if (i == last) {
        code.nextControlFlow("else");
      } else if (i == 0) {
        code.beginControlFlow("$L", condition);
      } else {
        code.nextControlFlow("else $L", condition);
      }
      code.add(write(choice.arms().get(i), type));
      if (!certain) {
        code.addStatement("arm = $L", i);
      }
    }
    return last == 0 ? code.build() : code.endControlFlow().build();
  }

  private CodeBlock write(Arm arm, ClassName type) {
    if (arm.content().isEmpty() && choice.discriminant().told().isEmpty()) {
      return CodeBlock.of("");
    }
    Code body = body(arm);
    String name =
        arm.content()
            .map(c -> new FieldEncoder(writer, c).helper() + "Arm")
            .orElseGet(() -> new FieldEncoder(writer, field).helper() + arm.className() + "Arm");
    writer.add(method(name, type).addCode(body.withMemory()));
    return Code.line("$N(out, at, ($T) value)", name, type);
  }

  private Code body(Arm arm) {
    Code discriminant =
        choice.discriminant().told().map(d -> discriminant(arm, d)).orElseGet(Code::none);
    return arm.content().map(c -> discriminant.and(content(arm, c))).orElse(discriminant);
  }

  private Code content(Arm arm, Field content) {
    CodeBlock value = contentOf("value", content);
    // an arm is counted by what is in memory, whatever is given beside it
    Code code = writer.part(content, code().position(content), value, writer.given());
    for (Derivation derivation : arm.derivations()) {
      code = code.and(writer.derived(derivation, content, value));
    }
    return code.and(writer.agreement(content, value, isWritten(arm), writer.given()))
        .and(writer.range(content));
  }

  private static boolean isWritten(Arm arm) {
    return arm.derivations().stream().anyMatch(Derivation::isLength);
  }

  /** Returns what an arm's value holds; an array is the value's own, not a copy. */
  static CodeBlock contentOf(String arm, Field content) {
    return CodeBlock.of(ValueTypes.isArray(content.shape()) ? "$N.value" : "$N.value()", arm);
  }

  private Code discriminant(Arm arm, Field discriminant) {
    Field stored = code().struct().field(discriminant.cName());
    CodeBlock at = code().position(stored);
    if (!arm.isOneCase()) {
      String kept = FamilyWriter.keptName(discriminant);
      return writer.part(stored, at, CodeBlock.of("value.$N()", kept), writer.given());
    }
    Arm.Label label = arm.labels().get(0);
    if (label.number().isPresent()) {
      long number = label.number().get();
      CodeBlock literal = ChoiceCode.literal(number);
      JavaScalar java = number == (int) number ? JavaScalar.INT : JavaScalar.LONG;
      return Code.onMemory(code().integer(stored).put(java, literal));
    }
    CodeBlock constant =
        CodeBlock.of(
            "$T.$N",
            JavaTypes.className(stored.shape().constants().orElseThrow().name()),
            label.text());
    return writer.part(stored, at, constant, writer.given());
  }
}
