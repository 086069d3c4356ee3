package io.github.sizeis.processor.write.client;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.program.Free;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.write.converter.BlocksWriter;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.NativeField;
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
  private final BlocksWriter blocks;

  FreeSteps(FrameWriter frame, ConverterNames names) {
    this.frame = frame;
    this.function = frame.function();
    this.names = names;
    this.reads = new FrameReads(function, names);
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
    Code call = call(free, Code.none());
    return free.unlessNull().isEmpty()
        ? call
        : call.within(
            "if (call.isAllocated($N))",
            names.offset(reads.field(free.unlessNull().get().cName())));
  }

  /** Frees the deepest blocks first; a pointer that is NULL leads to none. */
  private Code eachBlock(Free free) {
    Field root = free.unlessNull().orElseThrow();
    Code call = call(free, Code.plain("block"));
    return call.within(
        "for ($T block : $T.of(call, source, $L::$N))",
        RuntimeTypes.POINTER,
        RuntimeTypes.BLOCKS,
        frame.className(),
        blocks.frameMethod(root));
  }

  private Code call(Free free, Code block) {
    List<Code> arguments = new ArrayList<>();
    for (int i = 0; i < free.arguments().size(); i++) {
      Free.Argument argument = free.arguments().get(i);
      boolean isBlock = free.deep() && argument.equals(pointer(free));
      arguments.add(isBlock ? block : argument(argument, free.parameters().get(i)));
    }
    return Code.statement(
        "library.$N($L)", LibraryWriter.method(free.function()), Code.joined(arguments, ",$W"));
  }

  private static Free.Argument pointer(Free free) {
    return new Free.PointerIn(free.unlessNull().orElseThrow());
  }

  private Code argument(Free.Argument argument, Parameter target) {
    return argument.accept(
        new Free.Visitor<>() {
          @Override
          public Code addressOf(Field field) {
            return atOffset("call.pointerTo($N)", field);
          }

          @Override
          public Code pointerIn(Field field) {
            return atOffset("call.pointer($N)", field);
          }

          @Override
          public Code numeric(Expression expression) {
            return number(expression, target.field().shape().word().orElseThrow().machine());
          }
        });
  }

  private Code number(Expression expression, Machine machine) {
    Code value = reads.number(expression);
    TypeName type = NativeField.of(machine).type();
    if (!type.isPrimitive()) {
      return Code.of("new $T($L)", type, value);
    }
    return type.equals(TypeName.LONG) ? value : Code.of("($T) ($L)", type, value);
  }

  private Code atOffset(String format, Field field) {
    return Code.plain(format, names.offset(reads.field(field.cName())));
  }
}
