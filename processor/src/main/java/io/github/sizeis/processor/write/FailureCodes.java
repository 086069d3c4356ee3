package io.github.sizeis.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.sizeis.processor.model.EnumType;
import io.github.sizeis.processor.model.Function;
import io.github.sizeis.processor.model.Status;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * The enums that name what functions return when they fail: one constant of the client for each,
 * however many functions there are.
 *
 * @param client the client
 * @param enums the enums, each once
 */
record FailureCodes(ClassName client, List<EnumType> enums) {

  static FailureCodes of(ClassName client, List<Function> functions) {
    return new FailureCodes(
        client,
        functions.stream()
            .flatMap(f -> f.status().stream())
            .flatMap(s -> s.names().stream())
            .distinct()
            .toList());
  }

  List<FieldSpec> fields() {
    return IntStream.range(0, enums.size()).mapToObj(this::field).toList();
  }

  private FieldSpec field(int index) {
    ClassName type = JavaTypes.className(enums.get(index).name());
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.ENUM_CODEC, type),
            constant(index),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(ConverterHelpers.codec(enums.get(index), type))
        .build();
  }

  private static String constant(int index) {
    return index == 0 ? "FAILURES" : "FAILURES" + (index + 1);
  }

  /** Returns what names the codes of a status; the frames have constants of their own names. */
  CodeBlock of(Status status) {
    return status
        .names()
        .map(n -> CodeBlock.of("$T.$L", client, constant(enums.indexOf(n))))
        .orElse(CodeBlock.of("null"));
  }
}
