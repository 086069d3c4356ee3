package io.github.sizeis.processor.write.converter;

import static io.github.sizeis.processor.write.java.Param.AT;
import static io.github.sizeis.processor.write.java.Param.IN;
import static io.github.sizeis.processor.write.java.Param.MEMORY;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ChoiceCode;
import io.github.sizeis.processor.write.memory.StructCode;
import io.github.sizeis.processor.write.value.FamilyWriter;
import io.github.sizeis.processor.write.value.ValueTypes;
import java.util.ArrayList;
import java.util.List;

/** Writes how a union is read: a method that chooses the arm, and one for each arm. */
record ChoiceDecoder(DecodeWriter writer, Field field, Choice choice) {

  private StructCode code() {
    return writer.code();
  }

  /** Adds the methods, and returns the expression for the value. */
  CodeBlock decode() {
    ChoiceCode arms = new ChoiceCode(code(), field);
    String name = code().names().helper(field);
    writer.add(arms.selectorMethod());
    MethodSpec.Builder method = method(name).addStatement("int arm = $L", arms.arm());
    CodeBlock chosen = arms.returning(CodeBlock.of("arm"), this::read);
    writer.add(Paths.under(method, field.cName(), chosen));
    return call(name);
  }

  private CodeBlock call(String method) {
    return CodeBlock.of("$N(in, memory, at$L)", method, code().andAbi());
  }

  private MethodSpec.Builder method(String name) {
    return code().reader(name, JavaTypes.className(choice.family()), IN, MEMORY, AT);
  }

  /** Returns the expression that reads an arm; an empty one is nothing but its class. */
  private CodeBlock read(Arm arm) {
    if (arm.content().isEmpty()) {
      return made(arm, List.of());
    }
    Field content = arm.content().get();
    Loads loads = new Loads();
    content.range().ifPresent(r -> loads.add(code().counts().range(content, r)));
    CodeBlock value = new FieldDecoder(writer, content, loads).decode();
    String name = code().names().helper(content) + "Arm";
    writer.add(
        method(name).addCode(loads.code()).addStatement("return $L", made(arm, List.of(value))));
    return call(name);
  }

  private CodeBlock made(Arm arm, List<CodeBlock> content) {
    List<CodeBlock> arguments = new ArrayList<>();
    boolean adopts = arm.content().filter(c -> ValueTypes.isArray(c.shape())).isPresent();
    if (adopts) {
      arguments.add(CodeBlock.of("$T.TRANSFERRED", RuntimeTypes.OWNERSHIP));
    }
    choice.kept(arm).ifPresent(k -> arguments.add(kept(k)));
    arguments.addAll(content);
    return CodeBlock.of(
        "new $T($L)", FamilyWriter.armClass(choice, arm), CodeBlock.join(arguments, ",$W"));
  }

  private CodeBlock kept(Field discriminant) {
    // by name, for its role is another one now
    Field read = code().struct().field(discriminant.cName());
    return new FieldDecoder(writer, read, new Loads()).decode();
  }
}
