package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes what a converter shares among its fields, when all else is written: adapters, codecs of
 * enums, encodings.
 */
public record ConverterHelpers(
    Map<AdapterType, String> adapters,
    Map<EnumType, String> enums,
    Map<Encoding, String> encodings) {
  private static final int LINE = 85;

  /** Those that the code of a converter uses. */
  public ConverterHelpers(ConverterNames names) {
    this(names.adapters(), names.enums(), names.encodings());
  }

  public List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    for (Map.Entry<AdapterType, String> adapter : adapters.entrySet()) {
      ClassName type = JavaTypes.className(adapter.getKey().name());
      fields.add(Members.constant(type, adapter.getValue(), CodeBlock.of("new $T()", type)));
    }
    for (Map.Entry<EnumType, String> codec : enums.entrySet()) {
      ClassName type = JavaTypes.className(codec.getKey().name());
      fields.add(
          Members.constant(
              ParameterizedTypeName.get(RuntimeTypes.ENUM_CODEC, type),
              codec.getValue(),
              codec(codec.getKey(), type)));
    }
    for (Map.Entry<Encoding, String> encoding : encodings.entrySet()) {
      fields.add(
          Members.constant(
              RuntimeTypes.STRING_ENCODING, encoding.getValue(), encoding(encoding.getKey())));
    }
    return fields;
  }

  /** Returns the codec of an enum. */
  public static CodeBlock codec(EnumType type, ClassName name) {
    CodeBlock unknown =
        type.unknown().map(u -> CodeBlock.of("$T.$N", name, u)).orElse(CodeBlock.of("null"));
    if (!type.numbered()) {
      return CodeBlock.of("$T.ordinals($T.values(), $L)", RuntimeTypes.ENUM_CODEC, name, unknown);
    }
    CodeBlock numbers =
        numbers(type).stream().map(n -> CodeBlock.of("$S", n)).collect(CodeBlock.joining(",\n"));
    return CodeBlock.of(
        "$T.numbered($T.values(), $L,\n$>$>$L$<$<)",
        RuntimeTypes.ENUM_CODEC,
        name,
        unknown,
        numbers);
  }

  /** Returns the constants with their numbers, as many on a line as fit it. */
  private static List<String> numbers(EnumType type) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (EnumType.Constant constant : type.constants()) {
      String number = constant.name() + "=" + constant.value();
      if (line.length() > 0 && line.length() + 1 + number.length() > LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(number);
    }
    lines.add(line.toString());
    return lines;
  }

  private static CodeBlock encoding(Encoding encoding) {
    return switch (encoding.name()) {
      case "UTF-8" -> CodeBlock.of("$T.UTF_8", RuntimeTypes.STRING_ENCODING);
      case "ANSI" -> CodeBlock.of("$T.ANSI", RuntimeTypes.STRING_ENCODING);
      default -> CodeBlock.of("$T.named($S)", RuntimeTypes.STRING_ENCODING, encoding.name());
    };
  }
}
