package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Valid;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.Runs;
import java.util.stream.Stream;

/** Writes the helpers that an array needs when it is written: its own, and that of an element. */
record ArrayEncoder(FieldEncoder encoder, Array array)
    implements Valid.Visitor<Stream<MethodSpec.Builder>> {

  @Override
  public Stream<MethodSpec.Builder> all() {
    if (Runs.isRun(array.element())) {
      return Stream.empty();
    } else if (shape().isPointer()) {
      return withElement(counted());
    }
    return withElement(array.flexible().isPresent() ? flexible() : fixed());
  }

  @Override
  public Stream<MethodSpec.Builder> varying(Valid.Varying varying) {
    throw new IllegalStateException("a window needs what is given beside the value");
  }

  @Override
  public Stream<MethodSpec.Builder> until(long sentinel) {
    return withElement(
        behindPointer()
            .addStatement("int at = out.terminated(n, $L)", step())
            .addCode(elements())
            .addStatement("out.end(at, n, $L, $LL, $S)", step(), sentinel, field().cName())
            .addStatement("return out.address(at)"));
  }

  @Override
  public Stream<MethodSpec.Builder> strings() {
    return Stream.empty();
  }

  private Stream<MethodSpec.Builder> withElement(MethodSpec.Builder method) {
    return Stream.concat(Stream.of(method), encoder.elementHelper(array.element()));
  }

  private Field field() {
    return encoder.field();
  }

  private Shape shape() {
    return field().shape();
  }

  private CodeBlock step() {
    return encoder.code().step(field());
  }

  private MethodSpec.Builder behindPointer() {
    MethodSpec.Builder method = encoder.behindPointer();
    if (shape().isNullable()) {
      method.beginControlFlow("if (values == null)").addStatement("return 0").endControlFlow();
    }
    return method.addStatement("int n = $T.count(values)", RuntimeTypes.VALUES);
  }

  private MethodSpec.Builder counted() {
    return behindPointer()
        .addStatement("int at = out.array(n, $L, $L)", step(), shape().isNullable())
        .beginControlFlow("if (at < 0)")
        .addStatement("return 0")
        .endControlFlow()
        .addCode(loop(CodeBlock.of("n")))
        .addStatement("return out.address(at)");
  }

  private MethodSpec.Builder fixed() {
    return encoder
        .inPlace("at", "values")
        .addStatement(
            "$T.length($T.count(values), $L, $S)",
            RuntimeTypes.COUNT_CHECKS,
            RuntimeTypes.VALUES,
            array.declared(),
            field().cName())
        .addCode(loop(CodeBlock.of("$L", array.declared())));
  }

  private MethodSpec.Builder flexible() {
    return encoder
        .inPlace("at", "values")
        .addStatement("int n = $T.count(values)", RuntimeTypes.VALUES)
        .addCode(loop(CodeBlock.of("n")));
  }

  /** Returns the statements that write {@code n} of {@code values} at {@code at}. */
  CodeBlock elements() {
    CodeBlock n = CodeBlock.of("n");
    return Runs.isRun(array.element())
        ? new Runs(encoder.code().names(), array.element(), field().cName())
            .put(CodeBlock.of("out.memory()"), CodeBlock.of("at"), CodeBlock.of("values"), n)
        : loop(n);
  }

  private CodeBlock loop(CodeBlock n) {
    Shape element = array.element();
    boolean isArray = array.isOfNumbers();
    CodeBlock value = CodeBlock.of(isArray ? "values[i]" : "values.get(i)");
    Code write = encoder.element(element, Dialect.HOST.elementAt(element), value);
    boolean deeper = element.toOne().isEmpty() && encoder.code().isRecursive(shape());
    Code body =
        deeper
            ? Code.statement("out.enter($S)", "").and(write).and(Code.statement("out.leave()"))
            : write;
    return new Code(Paths.eachUnder(field().cName(), n, body.block()), body.locals()).withMemory();
  }
}
