package io.github.sizeis.processor.write.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Status;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ConverterHelpers;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * What the codes of failures mean: one constant of the client for each way to tell it, however many
 * functions there are.
 *
 * @param client the client
 * @param meanings the ways, each once
 */
record FailureCodes(ClassName client, List<Meaning> meanings) {

  /** Whose words tell what a code means, and the enum that names it. */
  record Meaning(Status.Code code, Optional<EnumType> names) {
    static Meaning of(Status status) {
      return new Meaning(status.code(), status.names());
    }
  }

  static FailureCodes of(ClassName client, List<Function> functions) {
    return new FailureCodes(
        client,
        functions.stream().flatMap(f -> f.status().stream()).map(Meaning::of).distinct().toList());
  }

  List<FieldSpec> fields() {
    return IntStream.range(0, meanings.size()).mapToObj(this::field).toList();
  }

  private FieldSpec field(int index) {
    Meaning meaning = meanings.get(index);
    String kind =
        switch (meaning.code()) {
          case RETURN -> "own";
          case NONE -> "none";
          case RETURNED_ERRNO -> "errno";
          case RETURNED_WINDOWS -> "windows";
          case LAST_ERROR -> "last";
        };
    CodeBlock names = meaning.names().map(FailureCodes::names).orElse(CodeBlock.of("null"));
    return FieldSpec.builder(
            RuntimeTypes.ERROR_CODES,
            constant(index),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.$L($L)", RuntimeTypes.ERROR_CODES, kind, names)
        .build();
  }

  private static CodeBlock names(EnumType type) {
    ClassName name = JavaTypes.className(type.name());
    return type.numbered()
        ? CodeBlock.of("$T.annotated($T.values())", RuntimeTypes.CODE_NAMES, name)
        : CodeBlock.of(
            "$T.counted($L)", RuntimeTypes.CODE_NAMES, ConverterHelpers.codec(type, name));
  }

  private static String constant(int index) {
    return index == 0 ? "FAILURES" : "FAILURES" + (index + 1);
  }

  /** Returns what the codes of a status mean; the frames have constants of their own names. */
  CodeBlock of(Status status) {
    return CodeBlock.of("$T.$L", client, constant(meanings.indexOf(Meaning.of(status))));
  }
}
