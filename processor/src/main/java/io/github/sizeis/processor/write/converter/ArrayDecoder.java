package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Valid;
import io.github.sizeis.processor.model.Window;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.Runs;
import io.github.sizeis.processor.write.value.ValueTypes;

/**
 * Writes how a field is read that is an array, in place or behind a pointer: an expression for
 * {@code decode}, and what must be loaded before it.
 */
final class ArrayDecoder implements Valid.Visitor<CodeBlock> {

  private final DecodeWriter writer;
  private final FieldDecoder decoder;
  private final Field field;
  private final Array array;
  private final CodeBlock.Builder code;
  private final NameAllocator locals;
  private final Dialect dialect;
  private final String helper;

  ArrayDecoder(
      DecodeWriter writer,
      FieldDecoder decoder,
      Field field,
      Array array,
      CodeBlock.Builder code,
      NameAllocator locals) {
    this.writer = writer;
    this.decoder = decoder;
    this.field = field;
    this.array = array;
    this.code = code;
    this.locals = locals;
    this.dialect = writer.dialect();
    this.helper = writer.names().helper(field);
  }

  @Override
  public CodeBlock all() {
    if (field.shape().isPointer()) {
      return counted();
    } else if (array.flexible().isPresent()) {
      return flexible();
    }
    return isRun() ? array.accept(decoder.here()) : decoder.inHelper(fixed());
  }

  @Override
  public CodeBlock window(Window window) {
    return new WindowDecoder(writer, decoder, this, field, array, window).decode(code, locals);
  }

  @Override
  public CodeBlock until(long sentinel) {
    MethodSpec.Builder method = helper().addParameter(TypeName.LONG, "address");
    decoder.finish(method);
    addNullCheck(method, "address");
    method.addStatement(
        "int n = in.terminated(address, $L, $LL, $S)", step(), sentinel, field.cName());
    return decoder.followed(method.addCode(elementsAt()).build(), code, locals);
  }

  @Override
  public CodeBlock untilNul() {
    return text();
  }

  @Override
  public CodeBlock untilEmpty() {
    return text();
  }

  private CodeBlock text() {
    return field
        .shape()
        .pointer()
        .map(p -> decoder.here().read(p, decoder.load(code, locals)))
        .orElseGet(() -> array.accept(decoder.here()));
  }

  private Shape element() {
    return array.element();
  }

  private boolean isRun() {
    return Runs.isRun(element());
  }

  private Runs run() {
    return new Runs(writer.names(), element(), field.cName());
  }

  private CodeBlock step() {
    return dialect.sizeOf(element());
  }

  private MethodSpec.Builder helper() {
    return decoder.helper(helper, ValueTypes.of(field.shape()));
  }

  private void addNullCheck(MethodSpec.Builder method, String address) {
    if (field.shape().isNullable()) {
      method.beginControlFlow("if ($N == 0)", address).addStatement("return null").endControlFlow();
    }
  }

  private String loadCount(String type, CodeBlock value) {
    String count = locals.newName(field.javaName() + "Count");
    code.addStatement("$L $N = $L", type, count, value);
    return count;
  }

  private void addCounters() {
    writer.counts().counterMethods(field).forEach(writer::add);
  }

  private CodeBlock counted() {
    CodeBlock address = decoder.load(code, locals);
    String count = loadCount("long", writer.counts().count(field));
    MethodSpec.Builder method =
        helper().addParameter(TypeName.LONG, "address").addParameter(TypeName.LONG, "count");
    decoder.finish(method);
    boolean bytes = array.told().unit() == Count.Unit.BYTES;
    method.addStatement(
        "int n = in.$L(address, count, $L, $S)",
        bytes ? "countOfBytes" : "count",
        step(),
        field.cName());
    addNullCheck(method, "address");
    writer.add(method.addCode(elementsAt()).build());
    addCounters();
    return CodeBlock.of("$N(in, $L, $N$L)", helper, address, count, dialect.andAbi());
  }

  /** Elements in place, of which the count is loaded first, as for those behind pointers. */
  private CodeBlock flexible() {
    CodeBlock at = writer.position(field);
    String count =
        loadCount(
            "int",
            CodeBlock.of(
                "in.tail($L, $L, $L, $S)",
                at,
                ExtentWriter.elements(array, writer.counts(), field, dialect),
                step(),
                field.cName()));
    addCounters();
    if (isRun()) {
      return run().readInline(at, CodeBlock.of("$N", count));
    }
    MethodSpec.Builder method = inPlace().addParameter(TypeName.INT, "n");
    decoder.finish(method);
    writer.add(method.addCode(loop().read("n")).build());
    return CodeBlock.of("$N(in, memory, $L, $N$L)", helper, at, count, dialect.andAbi());
  }

  private MethodSpec.Builder inPlace() {
    return helper()
        .addParameter(RuntimeTypes.BYTE_BUFFER, "memory")
        .addParameter(TypeName.INT, "at");
  }

  private MethodSpec fixed() {
    MethodSpec.Builder method = inPlace();
    decoder.finish(method);
    return method.addCode(loop().read(String.valueOf(array.declared()))).build();
  }

  /** Returns the statements that read {@code n} elements at {@code address} and return them. */
  CodeBlock elementsAt() {
    CodeBlock.Builder elements = CodeBlock.builder();
    if (isRun()) {
      return elements.addStatement("return $L", run().readAt("address")).build();
    }
    ElementLoop loop = loop();
    return elements
        .beginControlFlow("if (n == 0)")
        .addStatement("return $L", loop.none())
        .endControlFlow()
        .addStatement(
            "$T memory = in.open(address, (long) n * $L)", RuntimeTypes.BYTE_BUFFER, step())
        .addStatement("int at = in.position()")
        .add(loop.read("n"))
        .build();
  }

  /** Returns the statements that read {@code n} elements in place and return them. */
  CodeBlock elementsInPlace() {
    return isRun()
        ? CodeBlock.builder()
            .addStatement("return $L", run().readInline(CodeBlock.of("at"), CodeBlock.of("n")))
            .build()
        : loop().read("n");
  }

  /** Returns the loop over the elements; adds what each element needs. */
  private ElementLoop loop() {
    element()
        .toOne()
        .ifPresent(p -> writer.add(decoder.pointers().method(p, helper + "Element", "")));
    CodeBlock read = element().accept(decoder.inPlace(dialect.elementAt(element()), ""));
    boolean recursive =
        element().toOne().isEmpty()
            && writer.scope().reach().leadsBackTo(writer.struct(), field.shape());
    return new ElementLoop(element(), read, field.cName(), recursive);
  }
}
