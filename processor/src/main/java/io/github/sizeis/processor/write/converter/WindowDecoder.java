package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Window;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.CountCode;
import io.github.sizeis.processor.write.value.ValueTypes;

/** Writes how the valid part of an array is read: nothing else of the array is looked at. */
final class WindowDecoder {
  private final DecodeWriter writer;
  private final FieldDecoder decoder;
  private final Field field;
  private final Dialect dialect;
  private final String helper;
  private final ArrayDecoder elements;
  private final Array array;
  private final Window window;

  WindowDecoder(
      DecodeWriter writer,
      FieldDecoder decoder,
      ArrayDecoder elements,
      Field field,
      Array array,
      Window window) {
    this.writer = writer;
    this.decoder = decoder;
    this.field = field;
    this.dialect = writer.dialect();
    this.helper = writer.names().helper(field);
    this.elements = elements;
    this.array = array;
    this.window = window;
  }

  /** Adds what must be loaded first to the code, and returns the expression for the value. */
  CodeBlock decode(CodeBlock.Builder code, NameAllocator locals) {
    CodeBlock.Builder call = CodeBlock.builder().add("$N(in", helper);
    if (isInline()) {
      call.add(", memory, $L", writer.position(field));
    } else {
      call.add(", $L", decoder.load(code, locals));
    }
    array.size().ifPresent(c -> call.add(load(code, locals, c, CountCode.What.ROOM)));
    window.first().ifPresent(c -> call.add(load(code, locals, c, CountCode.What.FIRST)));
    call.add(load(code, locals, window.length(), CountCode.What.COUNT));
    writer.counts().counterMethods(field).forEach(writer::add);
    writer.add(helper());
    return call.add("$L)", dialect.andAbi()).build();
  }

  private boolean isInline() {
    return !field.shape().isPointer();
  }

  private CodeBlock load(
      CodeBlock.Builder code, NameAllocator locals, Count count, CountCode.What what) {
    String suffix = JavaTypes.capitalized(what.name().toLowerCase(java.util.Locale.ROOT));
    String local = locals.newName(field.javaName() + suffix);
    code.addStatement("long $N = $L", local, writer.counts().read(field, count, what));
    return CodeBlock.of(", $N", local);
  }

  private MethodSpec helper() {
    MethodSpec.Builder method = decoder.helper(helper, ValueTypes.of(field.shape()));
    boolean moves = window.first().isPresent();
    if (isInline()) {
      method.addParameter(RuntimeTypes.BYTE_BUFFER, "memory");
      method.addParameter(TypeName.INT, moves ? "start" : "at");
    } else {
      method.addParameter(TypeName.LONG, moves ? "start" : "address");
    }
    array.size().ifPresent(c -> method.addParameter(TypeName.LONG, "room"));
    window.first().ifPresent(c -> method.addParameter(TypeName.LONG, "first"));
    method.addParameter(TypeName.LONG, "count");
    decoder.finish(method);
    return method.addCode(isInline() ? inline(moves) : behindPointer(moves)).build();
  }

  private CodeBlock step() {
    return dialect.sizeOf(array.element());
  }

  /** Returns a number of elements, from whatever the declaration counts. */
  private CodeBlock elements(Count count, String parameter) {
    return count.unit() == Count.Unit.BYTES
        ? CodeBlock.of(
            "$T.elements($N, $L, $S)", RuntimeTypes.COUNT_CHECKS, parameter, step(), field.cName())
        : CodeBlock.of("$N", parameter);
  }

  private CodeBlock inline(boolean moves) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement(
        "int n = $T.window($L, $L, $L, $S)",
        RuntimeTypes.COUNT_CHECKS,
        array.declared(),
        moves ? "first" : "0",
        elements(window.length(), "count"),
        field.cName());
    if (moves) {
      code.addStatement("int at = start + (int) first * $L", step());
    }
    return code.add(elements.elementsInPlace()).build();
  }

  private CodeBlock behindPointer(boolean moves) {
    CodeBlock.Builder code = CodeBlock.builder();
    String pointer = moves ? "start" : "address";
    code.addStatement(
        "int n = in.window($N, $L, $L, $L, $L, $S)",
        pointer,
        elements(array.size().orElseThrow(), "room"),
        moves ? "first" : "0",
        elements(window.length(), "count"),
        step(),
        field.cName());
    if (field.shape().isNullable()) {
      code.beginControlFlow("if ($N == 0)", pointer);
      code.addStatement("return null").endControlFlow();
    }
    if (moves) {
      code.addStatement("long address = start + first * $L", step());
    }
    return code.add(elements.elementsAt()).build();
  }
}
