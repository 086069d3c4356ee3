package io.github.sizeis.processor.write.converter;

import static io.github.sizeis.processor.write.java.Param.ADDRESS;
import static io.github.sizeis.processor.write.java.Param.AT;
import static io.github.sizeis.processor.write.java.Param.MEMORY;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Valid;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.CountCode;
import io.github.sizeis.processor.write.memory.Runs;
import io.github.sizeis.processor.write.memory.StructCode;
import io.github.sizeis.processor.write.value.ValueTypes;

/** Writes how a field is read that is an array, in place or behind a pointer. */
record ArrayDecoder(FieldDecoder decoder, Array array) implements Valid.Visitor<CodeBlock> {

  static final Param COUNT = Param.of(TypeName.LONG, "count");

  Field field() {
    return decoder.field();
  }

  StructCode code() {
    return decoder.code();
  }

  @Override
  public CodeBlock all() {
    if (field().shape().isPointer()) {
      return counted();
    } else if (array.flexible().isPresent()) {
      return flexible();
    }
    return isRun() ? array.accept(decoder.here()) : fixed();
  }

  @Override
  public CodeBlock varying(Valid.Varying varying) {
    return new VaryingDecoder(this, varying).decode();
  }

  @Override
  public CodeBlock until(long sentinel) {
    CodeBlock address = decoder.load();
    MethodSpec.Builder method = decoder.reader(ADDRESS);
    addNullCheck(method, "address");
    method.addStatement(
        "int n = in.terminated(address, $L, $LL, $S)", step(), sentinel, field().cName());
    add(method.addCode(elementsAt()));
    return decoder.call(address);
  }

  @Override
  public CodeBlock strings() {
    return field()
        .shape()
        .pointer()
        .map(p -> decoder.here().read(p, decoder.load()))
        .orElseGet(() -> array.accept(decoder.here()));
  }

  private boolean isRun() {
    return Runs.isRun(array.element());
  }

  private Runs run() {
    return new Runs(code().names(), array.element(), field().cName());
  }

  CodeBlock step() {
    return code().step(field());
  }

  void add(MethodSpec.Builder method) {
    decoder.writer().add(method);
  }

  void addNullCheck(MethodSpec.Builder method, String address) {
    if (field().shape().isNullable()) {
      method.beginControlFlow("if ($N == 0)", address).addStatement("return null").endControlFlow();
    }
  }

  void addCounters() {
    decoder.writer().methods().addAll(code().counts().counterMethods(field()));
  }

  private CodeBlock counted() {
    CodeBlock address = decoder.load();
    CodeBlock count = code().counts().count(field());
    CodeBlock loaded = decoder.loads().load("long", field().javaName() + "Count", count);
    MethodSpec.Builder method = decoder.reader(ADDRESS, COUNT);
    boolean bytes = array.told().unit() == Count.Unit.BYTES;
    method.addStatement(
        "int n = in.$L(address, count, $L, $S)",
        bytes ? "countOfBytes" : "count",
        step(),
        field().cName());
    addNullCheck(method, "address");
    add(method.addCode(elementsAt()));
    addCounters();
    return decoder.call(CodeBlock.of("$L, $L", address, loaded));
  }

  /** Elements in place, of which the count is loaded first, as for those behind pointers. */
  private CodeBlock flexible() {
    CodeBlock at = code().position(field());
    CodeBlock told = code().counts().elements(field(), array.told(), CountCode.What.COUNT);
    CodeBlock there = CodeBlock.of("in.tail($L, $L, $L, $S)", at, told, step(), field().cName());
    CodeBlock count = decoder.loads().load("int", field().javaName() + "Count", there);
    addCounters();
    if (isRun()) {
      return run().readInline(at, count);
    }
    MethodSpec.Builder method = decoder.reader(MEMORY, AT, Param.of(TypeName.INT, "n"));
    add(method.addCode(loop("n")));
    return decoder.call(CodeBlock.of("memory, $L, $L", at, count));
  }

  private CodeBlock fixed() {
    add(decoder.reader(MEMORY, AT).addCode(loop(String.valueOf(array.declared()))));
    return decoder.callInPlace();
  }

  /** Returns the statements that read {@code n} elements at {@code address} and return them. */
  CodeBlock elementsAt() {
    if (isRun()) {
      return Code.line("return $L", run().readAt("address"));
    }
    CodeBlock none =
        array.isOfNumbers()
            ? CodeBlock.of("new $T[0]", ValueTypes.of(array.element()))
            : CodeBlock.of("$T.emptyList()", RuntimeTypes.VALUES);
    return CodeBlock.builder()
        .beginControlFlow("if (n == 0)")
        .addStatement("return $L", none)
        .endControlFlow()
        .addStatement(
            "$T memory = in.open(address, (long) n * $L)", RuntimeTypes.BYTE_BUFFER, step())
        .addStatement("int at = in.position()")
        .add(loop("n"))
        .build();
  }

  /** Returns the statements that read {@code n} elements in place and return them. */
  CodeBlock elementsInPlace() {
    return isRun()
        ? Code.line("return $L", run().readInline(CodeBlock.of("at"), CodeBlock.of("n")))
        : loop("n");
  }

  /** Has structs fetched that are read a little later, which large arrays would wait for. */
  private CodeBlock ahead(CodeBlock at) {
    boolean many = array.element().toOne().isPresent() && array.declared() == 0;
    return many && code().andAbi().isEmpty()
        ? Code.line("in.ahead(memory, $L, n - i)", at)
        : CodeBlock.of("");
  }

  /**
   * Returns the statements that read {@code n} elements, at {@code at + i * size} each, and return
   * them; adds what each element needs.
   */
  private CodeBlock loop(String n) {
    Shape element = array.element();
    element
        .toOne()
        .map(p -> new PointerDecoder(decoder, p).method(decoder.helper() + "Element", ""))
        .ifPresent(this::add);
    CodeBlock at = code().dialect().elementAt(element);
    CodeBlock read = Code.line("values[i] = $L", element.accept(decoder.inPlace(at, "")));
    boolean deeper = element.toOne().isEmpty() && code().isRecursive(field().shape());
    TypeName component = array.isOfNumbers() ? ValueTypes.of(element) : ClassName.OBJECT;
    CodeBlock body =
        deeper && !array.isOfNumbers()
            ? CodeBlock.of("in.enter($S);\n$Lin.leave();\n", "", read)
            : CodeBlock.of("$L$L", ahead(at), read);
    return CodeBlock.builder()
        .addStatement("$T[] values = new $T[$L]", component, component, n)
        .add(Paths.eachUnder(field().cName(), CodeBlock.of(n), body))
        .addStatement(
            "return $L",
            array.isOfNumbers()
                ? CodeBlock.of("values")
                : CodeBlock.of("$T.list(values)", RuntimeTypes.VALUES))
        .build();
  }
}
