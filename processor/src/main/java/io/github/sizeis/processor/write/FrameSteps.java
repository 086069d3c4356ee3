package io.github.sizeis.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Free;
import io.github.sizeis.processor.model.Function;
import io.github.sizeis.processor.model.JavaScalar;
import io.github.sizeis.processor.model.Parameter;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Status;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

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
    steps.add(open());
    if (frame.hasRooms()) {
      steps.add(room());
    }
    steps.add(invoke());
    function.status().ifPresent(s -> steps.add(check(s)));
    if (!frame.resultType().equals(TypeName.VOID)) {
      steps.add(result());
    }
    function.repetition().ifPresent(r -> steps.addAll(new RepetitionSteps(frame, reads).write(r)));
    if (!function.frees().isEmpty()) {
      steps.addAll(new FreeSteps(frame, names).write());
    }
    return steps;
  }

  static MethodSpec.Builder step(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC);
  }

  /** Writes the arguments to a block of their own. */
  private MethodSpec open() {
    MethodSpec.Builder open =
        step("open")
            .returns(RuntimeTypes.CALL)
            .addParameter(RuntimeTypes.LIMITS, "limits")
            .addParameters(frame.parameters());
    function.arguments().forEach(f -> frame.kept(f).ifPresent(open::addCode));
    CodeBlock arguments =
        frame.parameters().stream()
            .map(p -> CodeBlock.of(", $N", p.name()))
            .collect(CodeBlock.joining(""));
    open.addStatement("$T size = new $T(limits)", RuntimeTypes.SIZER, RuntimeTypes.SIZER)
        .addStatement("size.block(SIZE)");
    if (!frame.isFlat()) {
      open.addStatement("measure(size$L)", arguments);
    }
    open.addStatement("$T out = $T.$L", RuntimeTypes.WRITER, RuntimeTypes.WRITER, allocate())
        .beginControlFlow("try")
        .addStatement("int at = out.take(SIZE)")
        .addStatement("encode(out, at$L)", arguments)
        .addCode(constants().withMemory())
        .addStatement("return $T.of(out, SIZE)", RuntimeTypes.CALL);
    return under(open, "out").build();
  }

  /** Where pieces lie is remembered for what comes back and may lead there. */
  private CodeBlock allocate() {
    if (!frame.isFollowed()) {
      return CodeBlock.of("allocate(size)");
    }
    CodeBlock.Builder parts = CodeBlock.builder();
    for (Parameter parameter : function.parameters()) {
      if (parameter.passing() == Parameter.Passing.ADDRESS) {
        Field field = reads.field(parameter.field().cName());
        String offset = names.offset(field);
        parts.add(", $N, $N + $L", offset, offset, Dialect.HOST.sizeOf(field.shape()));
      }
    }
    return CodeBlock.of("ofCall(size$L)", parts.build());
  }

  private MethodSpec.Builder under(MethodSpec.Builder method, String resource) {
    return method
        .nextControlFlow("catch ($T e)", RuntimeTypes.NATIVE_DATA_EXCEPTION)
        .addStatement("throw e.under($S)", function.cName())
        .nextControlFlow("finally")
        .addStatement("$L.close()", resource)
        .endControlFlow();
  }

  private Code constants() {
    Code code = Code.none();
    for (Parameter parameter : function.parameters()) {
      if (parameter.constant().isPresent()) {
        Shape.Scalar scalar = (Shape.Scalar) parameter.field().shape();
        CodeBlock bits = CodeBlock.of("$LL", parameter.constant().get());
        MachineWrites writes =
            new MachineWrites(reads.at(parameter.field()), CodeBlock.of("$S", ""));
        code =
            code.and(
                Code.onMemory(
                    writes.writeBits(scalar.machine(), scalar.bigEndian(), JavaScalar.LONG, bits)));
      }
    }
    return code;
  }

  /** Makes room for what the function fills. */
  private MethodSpec room() {
    Code code = Code.none();
    for (Parameter parameter : function.parameters()) {
      if (parameter.isRoom()) {
        code = code.and(room(parameter, reads.field(parameter.field().cName())));
      }
    }
    return Paths.under(
            step("room")
                .addParameter(RuntimeTypes.CALL, "call")
                .addParameter(RuntimeTypes.LIMITS, "limits"),
            function.cName(),
            code.withFrame())
        .build();
  }

  private Code room(Parameter parameter, Field field) {
    Count size = parameter.room().orElseGet(() -> ((Shape.Counted) field.shape()).count());
    Code room =
        Code.statement(
            "call.room($N, $L, $L, limits, $S)",
            names.offset(field),
            parameter.room().isPresent()
                ? reads.number(size.expression())
                : counted(field, (Shape.Counted) field.shape()),
            unit(size, field.shape()),
            field.cName());
    boolean fails = parameter.room().isPresent() && ExpressionCode.mayFail(size.expression());
    return fails ? room.and(noCount(field, size)).within("try") : room;
  }

  private static Code noCount(Field field, Count size) {
    Code thrown =
        Code.statement(
            "throw $T.noCount($S, $S, e)", RuntimeTypes.FITS, field.cName(), size.text());
    CodeBlock caught =
        CodeBlock.builder()
            .nextControlFlow("catch ($T e)", ArithmeticException.class)
            .add(thrown.block())
            .build();
    return Code.plain(caught);
  }

  private Code counted(Field field, Shape.Counted array) {
    CountCode counts = new CountCode(frame.scope(), function.response(), names, Dialect.HOST);
    CodeBlock count =
        counts.read(
            field,
            array.count(),
            array.window().isPresent() ? CountCode.What.ROOM : CountCode.What.COUNT);
    return CountCode.isOfMemory(array.count()) ? Code.onMemory(count) : Code.plain(count);
  }

  private static CodeBlock unit(Count size, Shape shape) {
    return size.unit() == Count.Unit.BYTES ? CodeBlock.of("1") : unit(shape);
  }

  /** Returns the size of what a size of room counts. */
  private static CodeBlock unit(Shape shape) {
    if (shape instanceof Shape.Text text) {
      return CodeBlock.of("$L", text.encoding().unitSize());
    } else if (shape instanceof Shape.MultiText texts) {
      return CodeBlock.of("$L", texts.encoding().unitSize());
    }
    return Dialect.HOST.sizeOf(
        shape instanceof Shape.Terminated array
            ? array.element()
            : ((Shape.Counted) shape).element());
  }

  private MethodSpec invoke() {
    ClassName library = JavaTypes.className(frame.scope().container().mapping());
    MethodSpec.Builder invoke =
        step("invoke").addParameter(library, "library").addParameter(RuntimeTypes.CALL, "call");
    invoke.addParameters(frame.callbackParameters());
    List<Code> arguments = function.parameters().stream().map(this::argument).toList();
    Code call =
        Code.of("library.$N($L)", LibraryWriter.method(function), Code.joined(arguments, ",$W"));
    Code code =
        function
            .returned()
            .map(r -> Code.statement("call.store($N, $L)", frame.offset(r.cName()), call))
            .orElseGet(() -> Code.statement("$L", call));
    if (function.status().map(s -> s.code() == Status.Code.LAST_ERROR).orElse(false)) {
      code = code.and(Code.statement("call.keepLastError()"));
    }
    return invoke.addCode(required()).addCode(code.withFrame()).build();
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
    } else if (FrameWriter.isCallback(field.shape())) {
      return Code.plain("$N", frame.parameterName(field));
    } else if (RawTypes.isByValue(field.shape())) {
      TypeName structure = RawTypes.of(parameter);
      return Code.plain("call.byValue(new $T(call.pointerTo($N)))", structure, offset);
    }
    return RawTypes.machine(field.shape())
        .map(m -> Code.onMemory(reads.of(field).asNative(m)))
        .orElseGet(() -> Code.plain("call.pointer($N)", offset));
  }

  private MethodSpec check(Status status) {
    String failure =
        switch (status.code()) {
          case RETURN -> "own";
          case RETURNED_ERRNO -> "errno";
          case RETURNED_WINDOWS -> "windows";
          case LAST_ERROR -> "last";
        };
    Code code =
        status.code() == Status.Code.LAST_ERROR
            ? Code.plain("call.lastError()")
            : reads.number(new Expression.FieldValue("return"));
    Code failing =
        Code.statement(
            "throw $T.$L($S, $L, $L, $L)",
            RuntimeTypes.FAILURES,
            failure,
            function.cName(),
            code,
            frame.codes().of(status),
            status.message().map(this::message).orElse(CodeBlock.of("null")));
    Code body = failing.within("if (!($L))", reads.truth(status.success()));
    return step("check")
        .addParameter(RuntimeTypes.CALL, "call")
        .addCode(reads.computed(body, "@Status", status.success()))
        .build();
  }

  private CodeBlock message(Status.Message message) {
    CodeBlock encoding =
        message.encoding().isWide()
            ? CodeBlock.of("$T.UTF_16", RuntimeTypes.ENCODING)
            : CodeBlock.of("$N", names.encoding(message.encoding()));
    return CodeBlock.of("call.text($N, $L)", frame.offset(message.parameter()), encoding);
  }

  private MethodSpec result() {
    MethodSpec.Builder result =
        step("result")
            .returns(frame.resultType())
            .addParameter(RuntimeTypes.CALL, "call")
            .addParameter(RuntimeTypes.SOURCE, "source")
            .addStatement("$T in = call.reader(source)", RuntimeTypes.READER)
            .beginControlFlow("try")
            .addStatement("$T memory = call.memory()", RuntimeTypes.BYTE_BUFFER)
            .addStatement("int at = call.at()")
            .addCode(checkedRooms())
            .addStatement("return decode(in, memory, at)");
    return under(result, "in").build();
  }

  private CodeBlock checkedRooms() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Parameter parameter : function.parameters()) {
      Field field = reads.field(parameter.field().cName());
      if (parameter.room().isPresent() && !parameter.ignored() && mustBeThere(field.shape())) {
        code.addStatement("call.hadRoom($N, $S)", names.offset(field), field.cName());
      }
    }
    return code.build();
  }

  private static boolean mustBeThere(Shape shape) {
    return (shape instanceof Shape.Text text && !text.nullable())
        || (shape instanceof Shape.PointerTo pointer && !pointer.nullable());
  }
}
