package io.github.sizeis.processor.write.client;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.program.Repetition;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.MachineWrites;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.NativeField;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;

/** Writes the steps of a call that may be one of several: what comes next, and with what. */
record RepetitionSteps(FrameWriter frame, FrameReads reads) {
  List<MethodSpec> write(Repetition repetition) {
    return repetition.either(this::pages, this::growth);
  }

  private List<MethodSpec> pages(Repetition.Enumeration enumeration) {
    List<MethodSpec> steps = new ArrayList<>();
    steps.add(answer("isEnd", TypeName.BOOLEAN, reads.truth(enumeration.end())));
    steps.add(answer("hasMore", TypeName.BOOLEAN, reads.truth(enumeration.more())));
    String counts = enumeration.remaining() ? "remaining" : "total";
    enumeration.total().ifPresent(f -> steps.add(answer(counts, TypeName.LONG, asLong(f))));
    return steps;
  }

  private Code asLong(String cName) {
    Field field = reads.field(cName);
    return Code.onMemory(reads.of(field).asLong(machine(field), false));
  }

  private static Machine machine(Field field) {
    return field.shape().word().orElseThrow().machine();
  }

  private List<MethodSpec> growth(Repetition.Growth growth) {
    List<MethodSpec> steps = new ArrayList<>();
    steps.add(size(reads.field(growth.size())));
    steps.add(answer("isTooSmall", TypeName.BOOLEAN, reads.truth(growth.when())));
    if (growth.needed().isPresent()) {
      Expression needed = growth.needed().get();
      steps.add(answer("needed", TypeName.LONG, reads.number(needed)));
    } else if (growth.comesOut()) {
      steps.add(answer("needed", TypeName.LONG, asLong(growth.size())));
    }
    return steps;
  }

  private MethodSpec size(Field size) {
    CodeBlock fitted =
        CodeBlock.of(
            "$T.count(size, $L, $S)",
            RuntimeTypes.COUNT_CHECKS,
            MachineWrites.largestCount(machine(size)),
            size.cName());
    TypeName type = NativeField.of(machine(size)).type();
    CodeBlock stored =
        type.isPrimitive()
            ? CodeBlock.of("($T) $L", type, fitted)
            : CodeBlock.of("new $T($L)", type, fitted);
    Param bytes = Param.of(TypeName.LONG, "size");
    return Members.hook("size", TypeName.VOID, Param.CALL, bytes)
        .addStatement(
            "$T.store(call, $N, $L)", RuntimeTypes.FRAME_MEMORY, frame.offset(size.cName()), stored)
        .build();
  }

  /** Returns what the runtime asks about a call. */
  private static MethodSpec answer(String name, TypeName type, Code value) {
    return Members.hook(name, type, Param.MEMORY, Param.AT)
        .addStatement("return $L", value.block())
        .build();
  }
}
