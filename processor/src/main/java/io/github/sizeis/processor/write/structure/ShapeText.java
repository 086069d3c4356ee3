package io.github.sizeis.processor.write.structure;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.program.ExternalStruct;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.List;
import java.util.Optional;

/**
 * What other modules rely on in a struct, as one line: they keep the line they were compiled
 * against, and compare it when they load.
 */
public final class ShapeText {

  private ShapeText() {}

  public static String of(Struct struct, Layouts layouts) {
    StructLayout layout = layouts.of(struct.name());
    return of(
        struct.name(),
        struct.form().on(),
        layout.sizes(),
        layout.alignments(),
        layout.leastSizes(),
        struct.link().isPresent(),
        struct.part());
  }

  /** Returns the statement that checks, when a class loads, what it was compiled against. */
  public static CodeBlock requirement(ClassName user, ExternalStruct used) {
    ClassName converter = JavaTypes.className(used.name().converter());
    return CodeBlock.builder()
        .addStatement(
            "$T.require($S, $S, $S, $T.converter().shape())",
            RuntimeTypes.SHAPES,
            user.canonicalName(),
            converter.canonicalName(),
            of(used),
            converter)
        .build();
  }

  public static String of(ExternalStruct struct) {
    return of(
        struct.name(),
        struct.on(),
        struct.sizes(),
        struct.alignments(),
        struct.leastSizes(),
        struct.linked(),
        struct.part());
  }

  private static String of(
      StructName name,
      Targets on,
      List<Integer> sizes,
      List<Integer> alignments,
      List<Integer> leastSizes,
      boolean linked,
      Optional<Part> part) {
    StringBuilder text = new StringBuilder(name.value());
    for (int i = 0; i < sizes.size(); i++) {
      text.append(' ').append(sizes.get(i)).append('/').append(alignments.get(i));
    }
    leastSizes.forEach(s -> text.append(" from ").append(s));
    text.append(linked ? " linked" : "");
    text.append(on.isEverywhere() ? "" : " on " + on);
    part.ifPresent(
        p -> text.append(' ').append(p.type().source()).append(p.nullable() ? " or null" : ""));
    return text.toString();
  }
}
