package io.github.sizeis.processor.write.description;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.FieldSize;
import io.github.sizeis.processor.write.memory.StructCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the hook that describes a struct to who explains memory. The runtime's {@code
 * StructParser} has the grammar of the text.
 */
public final class DescriptionWriter {

  private static final int LINE = 90;

  private final StructCode code;
  private final Parts parts;

  /**
   * Creates the writer.
   *
   * @param code what all code of the struct has in common
   */
  public DescriptionWriter(StructCode code) {
    this.code = code;
    this.parts = new Parts(code.names());
  }

  /** Returns the hook. */
  public MethodSpec write() {
    String text = header() + fields();
    CodeBlock arguments =
        Stream.concat(
                lines(text).stream().map(l -> CodeBlock.of("$S", l)),
                Stream.of(parts.all().collect(CodeBlock.joining(", "))).filter(c -> !c.isEmpty()))
            .collect(CodeBlock.joining(",\n"));
    ClassName description = RuntimeTypes.DESCRIPTION;
    return Members.hook("described", description)
        .addStatement("return $T.of(\n$>$>$L$<$<)", description, arguments)
        .build();
  }

  private String header() {
    Struct struct = code.struct();
    StructLayout layout = code.layout();
    String kind = struct.tagged().isPresent() ? "t" : struct.isUntagged() ? "u" : "s";
    String least = layout.isVariable() ? "<" + Numbers.of(layout.leastSizes()) : "";
    String width = FieldSize.isFor(struct) ? "w" + FieldSize.bytes(struct, layout) : "";
    return kind + Numbers.of(layout.sizes()) + least + width + ":";
  }

  private String fields() {
    Struct struct = code.struct();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < struct.fields().size(); i++) {
      text.append(new FieldText(code, parts).of(i)).append(';');
    }
    return text.toString();
  }

  /** Cuts the text into lines, for people; the runtime makes one of them again. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < text.length(); from += LINE) {
      lines.add(text.substring(from, Math.min(text.length(), from + LINE)));
    }
    return lines;
  }
}
