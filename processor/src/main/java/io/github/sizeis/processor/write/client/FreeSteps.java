package io.github.sizeis.processor.write.client;

import com.palantir.javapoet.MethodSpec;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.program.Free;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.write.converter.BlocksWriter;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ConverterNames;
import java.util.ArrayList;
import java.util.List;

/** Writes the step of a call that frees what the function allocated. */
final class FreeSteps {
  private final FrameWriter frame;
  private final Function function;
  private final ConverterNames names;
  private final FrameReads reads;
  private final InvocationCode calls;
  private final BlocksWriter blocks;

  FreeSteps(FrameWriter frame, ConverterNames names) {
    this.frame = frame;
    this.function = frame.function();
    this.names = names;
    this.reads = new FrameReads(function, names);
    this.calls = new InvocationCode(names, reads);
    this.blocks = new BlocksWriter(frame.response());
  }

  List<MethodSpec> write() {
    List<MethodSpec> steps = new ArrayList<>();
    Code code = Code.none();
    for (Free free : function.frees()) {
      code = code.and(free.deep() ? eachBlock(free) : once(free));
    }
    steps.add(FrameSteps.step("free").addCode(code.block()).build());
    function.freedDeeply().forEach(f -> steps.addAll(blocks.writeFrame(f)));
    return steps;
  }

  private Code once(Free free) {
    Code call = Code.statement("$L", calls.of(free.call()));
    return free.unlessNull().isEmpty()
        ? call
        : call.within(
            "if (call.isAllocated($N))",
            names.offset(reads.field(free.unlessNull().get().cName())));
  }

  /** Frees the deepest blocks first; a pointer that is NULL leads to none. */
  private Code eachBlock(Free free) {
    Field root = free.unlessNull().orElseThrow();
    Code call = Code.statement("$L", calls.of(free.call(), root, Code.plain("block")));
    return call.within(
        "for ($T block : $T.of(call, source, $L::$N))",
        RuntimeTypes.POINTER,
        RuntimeTypes.BLOCKS,
        frame.className(),
        blocks.frameMethod(root));
  }
}
