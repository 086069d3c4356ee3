package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ChoiceCode;
import io.github.sizeis.processor.write.value.FamilyWriter;
import io.github.sizeis.processor.write.value.ValueTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes how a union is read: a method that chooses the arm, and one for each arm. */
record ChoiceDecoder(DecodeWriter writer, Field field, Choice choice) {

  /** Adds the methods, and returns the expression for the value. */
  CodeBlock decode() {
    ChoiceCode code =
        new ChoiceCode(writer.scope(), writer.struct(), writer.names(), writer.dialect(), field);
    writer.add(code.selectorMethod());
    MethodSpec.Builder method = method(writer.names().helper(field));
    method.addStatement("int arm = $L", code.arm());
    CodeBlock.Builder arms = CodeBlock.builder().beginControlFlow("switch (arm)");
    int last = choice.arms().size() - 1;
    for (int i = 0; i <= last; i++) {
      CodeBlock label = i == last ? CodeBlock.of("default") : CodeBlock.of("case $L", i);
      arms.add("$L:\n$>", label).addStatement("return $L", read(choice.arms().get(i))).add("$<");
    }
    writer.add(Paths.under(method, field.cName(), arms.endControlFlow().build()).build());
    return call(writer.names().helper(field));
  }

  private CodeBlock call(String method) {
    return CodeBlock.of("$N(in, memory, at$L)", method, writer.dialect().andAbi());
  }

  private MethodSpec.Builder method(String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(JavaTypes.className(choice.family()))
            .addParameter(RuntimeTypes.READER, "in")
            .addParameter(RuntimeTypes.BYTE_BUFFER, "memory")
            .addParameter(TypeName.INT, "at");
    if (writer.dialect() == Dialect.DUMP) {
      method.addParameter(TypeName.INT, "abi");
    }
    return method;
  }

  /** Returns the expression that reads an arm; an empty one is nothing but its class. */
  private CodeBlock read(Arm arm) {
    if (arm.content().isEmpty()) {
      return made(arm, List.of());
    }
    Field content = arm.content().get();
    CodeBlock.Builder code = CodeBlock.builder();
    NameAllocator locals = new NameAllocator();
    List.of("in", "memory", "at", "abi").forEach(locals::newName);
    content.range().ifPresent(r -> code.add(writer.counts().range(content, r)));
    CodeBlock value = writer.decoder(content).decode(code, locals);
    String name = writer.names().helper(content) + "Arm";
    writer.add(
        method(name)
            .addCode(code.build())
            .addStatement("return $L", made(arm, List.of(value)))
            .build());
    return call(name);
  }

  private CodeBlock made(Arm arm, List<CodeBlock> content) {
    ClassName type = FamilyWriter.armClass(choice, arm);
    List<CodeBlock> arguments = new ArrayList<>();
    boolean adopts = arm.content().filter(c -> ValueTypes.isArray(c.shape())).isPresent();
    if (adopts) {
      arguments.add(CodeBlock.of("$T.TRANSFERRED", RuntimeTypes.OWNERSHIP));
    }
    choice.kept(arm).ifPresent(k -> arguments.add(kept(k)));
    arguments.addAll(content);
    return CodeBlock.of("new $T($L)", type, CodeBlock.join(arguments, ",$W"));
  }

  private CodeBlock kept(Field discriminant) {
    // by name, for its role is another one now
    Field read = writer.struct().field(discriminant.cName());
    return writer.decoder(read).decode(CodeBlock.builder(), new NameAllocator());
  }
}
