package io.github.sizeis.processor.write.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.model.program.Free;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.model.program.Status;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.ExpressionCode;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.MachineWrites;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.memory.CountCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the steps of a call, which the client's method takes one after the other. */
final class FrameSteps {
  private final FrameWriter frame;
  private final Function function;
  private final ConverterNames names;
  private final FrameReads reads;

  FrameSteps(FrameWriter frame, ConverterNames names) {
    this.frame = frame;
    this.function = frame.function();
    this.names = names;
    this.reads = new FrameReads(function, names);
  }

  List<MethodSpec> write() {
    List<MethodSpec> steps = new ArrayList<>();
    if (frame.hasRooms()) {
      steps.add(room());
    }
    steps.add(invoke());
    function.status().ifPresent(s -> steps.add(check(s)));
    function.status().flatMap(Status::messageCall).ifPresent(m -> steps.add(reason(m)));
    function.repetition().ifPresent(r -> steps.addAll(new RepetitionSteps(frame, reads).write(r)));
    if (!function.frees().isEmpty()) {
      steps.addAll(new FreeSteps(frame, names).write());
    }
    return steps;
  }

  /** Returns the beginning of a step of a call. */
  static MethodSpec.Builder step(String name) {
    return Members.hook(name, TypeName.VOID, Param.CALL, Param.MEMORY, Param.AT);
  }

  /** Returns the code that writes what is the same in each call, after the arguments. */
  CodeBlock constants() {
    Code code = Code.none();
    for (Parameter parameter : function.parameters()) {
      if (parameter.constant().isPresent()) {
        Word word = parameter.field().shape().word().orElseThrow();
        CodeBlock bits = CodeBlock.of("$LL", parameter.constant().get());
        MachineWrites writes =
            new MachineWrites(reads.at(parameter.field()), CodeBlock.of("$S", ""));
        code =
            code.and(
                Code.onMemory(
                    writes.writeBits(word.machine(), word.bigEndian(), JavaScalar.LONG, bits)));
      }
    }
    return code.block();
  }

  /** Makes room for what the function fills. */
  private MethodSpec room() {
    Code code = Code.none();
    for (Parameter parameter : function.parameters()) {
      if (parameter.isRoom()) {
        code = code.and(room(parameter, reads.field(parameter.field().cName())));
      }
    }
    return step("room").addCode(code.block()).build();
  }

  private Code room(Parameter parameter, Field field) {
    Count size = parameter.room().or(() -> size(field)).orElseThrow();
    Code room =
        Code.statement(
            "call.room($N, $L, $L, source.limits(), $S)",
            names.offset(field),
            parameter.room().isPresent() ? reads.number(size.expression()) : counted(field, size),
            unit(size, field.shape()),
            field.cName());
    boolean fails = parameter.room().isPresent() && ExpressionCode.mayFail(size.expression());
    return fails ? room.and(noCount(field, size)).within("try") : room;
  }

  private static Code noCount(Field field, Count size) {
    Code thrown =
        Code.statement(
            "throw $T.noCount($S, $S, e)", RuntimeTypes.COUNT_CHECKS, field.cName(), size.text());
    CodeBlock caught =
        CodeBlock.builder()
            .nextControlFlow("catch ($T e)", ArithmeticException.class)
            .add(thrown.block())
            .build();
    return Code.plain(caught);
  }

  private static Optional<Count> size(Field field) {
    return field.shape().array().flatMap(Array::size);
  }

  private Code counted(Field field, Count size) {
    boolean isRoom = field.shape().array().flatMap(Array::varying).isPresent();
    CountCode.What what = isRoom ? CountCode.What.ROOM : CountCode.What.COUNT;
    CodeBlock count = frame.response().counts().read(field, size, what);
    return CountCode.isOfMemory(size) ? Code.onMemory(count) : Code.plain(count);
  }

  /** Returns the size of what a size of room counts. */
  private static CodeBlock unit(Count size, Shape shape) {
    return size.unit() == Count.Unit.BYTES
        ? CodeBlock.of("1")
        : Dialect.HOST.sizeOf(shape.array().orElseThrow().element());
  }

  private MethodSpec invoke() {
    List<Code> arguments = function.parameters().stream().map(this::argument).toList();
    Code call =
        Code.of("library.$N($L)", LibraryWriter.method(function), Code.joined(arguments, ",$W"));
    Code code =
        function
            .returned()
            .map(
                r ->
                    Code.statement(
                        "$T.store(call, $N, $L)",
                        RuntimeTypes.FRAME_MEMORY,
                        frame.offset(r.cName()),
                        call))
            .orElseGet(() -> Code.statement("$L", call));
    Optional<Field> named = function.lastError();
    boolean isCode = function.status().filter(s -> s.code() == Status.Code.LAST_ERROR).isPresent();
    if (named.isPresent() || isCode) {
      code = code.and(Code.statement("call.keepLastError()"));
    }
    if (named.isPresent()) {
      code =
          code.and(
              Code.statement(
                  "$T.store(call, $N, call.lastError())",
                  RuntimeTypes.FRAME_MEMORY,
                  frame.offset(Function.ERRNO)));
    }
    return step("invoke").addCode(required()).addCode(code.block()).build();
  }

  /** What frees the result must be there before there is anything to free. */
  private CodeBlock required() {
    CodeBlock.Builder code = CodeBlock.builder();
    function.frees().stream()
        .map(Free::function)
        .distinct()
        .forEach(f -> code.addStatement("$T.require(library, $S)", RuntimeTypes.LINKED_LIBRARY, f));
    return code.build();
  }

  private Code argument(Parameter parameter) {
    Field field = reads.field(parameter.field().cName());
    String offset = names.offset(field);
    if (parameter.passing() == Parameter.Passing.ADDRESS) {
      return Code.plain("call.pointerTo($N)", offset);
    } else if (field.shape().isCallback()) {
      return Code.plain("$N", frame.parameterName(field));
    } else if (RawTypes.isByValue(field.shape())) {
      TypeName structure = RawTypes.of(parameter);
      return Code.plain("call.byValue(new $T(call.pointerTo($N)))", structure, offset);
    }
    return field
        .shape()
        .word()
        .map(w -> Code.onMemory(reads.of(field).asNative(w.machine())))
        .orElseGet(() -> Code.plain("call.pointer($N)", offset));
  }

  private MethodSpec check(Status status) {
    Code code =
        switch (status.code()) {
          case NONE -> Code.plain("0");
          case LAST_ERROR -> Code.plain("call.lastError()");
          default -> reads.number(new Expression.FieldValue("return"));
        };
    CodeBlock message =
        status
            .message()
            .map(m -> status.messageCall().isPresent() ? CodeBlock.of(", call") : text(m))
            .orElse(CodeBlock.of(""));
    Code failing = Code.statement("fail($L, $L$L)", frame.failures().of(status), code, message);
    return step("check")
        .addCode(failing.within("if (!($L))", reads.truth(status.success())).block())
        .build();
  }

  private CodeBlock text(Status.Message message) {
    String offset = frame.offset(((Status.InParameter) message).parameter());
    return CodeBlock.of(", call.text($N, $L)", offset, encoding(message));
  }

  private CodeBlock encoding(Status.Message message) {
    return message.encoding().isWide()
        ? CodeBlock.of("$T.UTF_16", RuntimeTypes.STRING_ENCODING)
        : CodeBlock.of("$N", names.encoding(message.encoding()));
  }

  /** Asks another function for the reason of a failure. */
  private MethodSpec reason(Status.OfCall message) {
    Code text = new InvocationCode(names, reads).of(message.call());
    Code code =
        Code.statement("$T text = $L", RuntimeTypes.POINTER, text)
            .and(
                Code.statement("$T reason = call.text(text, $L)", String.class, encoding(message)));
    for (String free : message.frees()) {
      code =
          code.and(
              Code.statement("library.$N(text)", LibraryWriter.method(free))
                  .within("if (text != null)"));
    }
    return Members.hook(
            "reason",
            JavaTypes.nullable(ClassName.get(String.class)),
            Param.CALL,
            Param.MEMORY,
            Param.AT)
        .addCode(code.and(Code.statement("return reason")).block())
        .build();
  }

  /**
   * Returns the code that checks, before all is read, that there was room for what must be there.
   */
  CodeBlock checkedRooms() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Parameter parameter : function.parameters()) {
      Field field = reads.field(parameter.field().cName());
      if (parameter.room().isPresent() && !parameter.ignored() && mustBeThere(field.shape())) {
        code.addStatement(
            "$T.hadRoom($L, $S)",
            RuntimeTypes.CALL,
            reads.number(field.cName()).block(),
            field.cName());
      }
    }
    return code.build();
  }

  private static boolean mustBeThere(Shape shape) {
    return !shape.isNullable() && (shape.isText() || shape.toOne().isPresent());
  }
}
