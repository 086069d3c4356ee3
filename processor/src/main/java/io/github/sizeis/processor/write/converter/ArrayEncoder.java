package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Valid;
import io.github.sizeis.processor.model.Window;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.Runs;
import io.github.sizeis.processor.write.value.ValueTypes;
import java.util.ArrayList;
import java.util.List;

/** Writes the helpers that an array needs when it is written: its own, and that of an element. */
record ArrayEncoder(FieldEncoder encoder, Array array) implements Valid.Visitor<List<MethodSpec>> {

  @Override
  public List<MethodSpec> all() {
    if (Runs.isRun(array.element())) {
      return List.of();
    } else if (shape().isPointer()) {
      return withElement(counted());
    }
    return withElement(array.flexible().isPresent() ? flexible() : fixed());
  }

  /** Its own helper takes what the field is given beside the value. */
  @Override
  public List<MethodSpec> window(Window window) {
    return encoder.elementHelper(array.element());
  }

  @Override
  public List<MethodSpec> until(long sentinel) {
    MethodSpec.Builder method = behindPointer();
    method.addStatement("int at = out.terminated(n, $L)", step());
    method.addCode(elements());
    method.addStatement("out.end(at, n, $L, $LL, $S)", step(), sentinel, field().cName());
    return withElement(method.addStatement("return out.address(at)").build());
  }

  @Override
  public List<MethodSpec> untilNul() {
    return List.of();
  }

  @Override
  public List<MethodSpec> untilEmpty() {
    return List.of();
  }

  private List<MethodSpec> withElement(MethodSpec method) {
    List<MethodSpec> methods = new ArrayList<>(List.of(method));
    methods.addAll(encoder.elementHelper(array.element()));
    return methods;
  }

  private Field field() {
    return encoder.field();
  }

  private Shape shape() {
    return field().shape();
  }

  private CodeBlock step() {
    return Dialect.HOST.sizeOf(array.element());
  }

  private MethodSpec.Builder behindPointer() {
    MethodSpec.Builder method =
        FieldEncoder.method(encoder.helper())
            .returns(TypeName.LONG)
            .addParameter(ValueTypes.of(shape()), "values");
    if (shape().isNullable()) {
      method.beginControlFlow("if (values == null)").addStatement("return 0").endControlFlow();
    }
    return method.addStatement("int n = $T.count(values)", RuntimeTypes.VALUES);
  }

  private MethodSpec counted() {
    return behindPointer()
        .addStatement("int at = out.array(n, $L, $L)", step(), shape().isNullable())
        .beginControlFlow("if (at < 0)")
        .addStatement("return 0")
        .endControlFlow()
        .addCode(loop(CodeBlock.of("n")))
        .addStatement("return out.address(at)")
        .build();
  }

  private MethodSpec.Builder inPlace() {
    return FieldEncoder.method(encoder.helper())
        .addParameter(TypeName.INT, "at")
        .addParameter(ValueTypes.of(shape()), "values");
  }

  private MethodSpec fixed() {
    return inPlace()
        .addStatement(
            "$T.length($T.count(values), $L, $S)",
            RuntimeTypes.COUNT_CHECKS,
            RuntimeTypes.VALUES,
            array.declared(),
            field().cName())
        .addCode(loop(CodeBlock.of("$L", array.declared())))
        .build();
  }

  private MethodSpec flexible() {
    return inPlace()
        .addStatement("int n = $T.count(values)", RuntimeTypes.VALUES)
        .addCode(loop(CodeBlock.of("n")))
        .build();
  }

  /** Returns the statements that write {@code n} of {@code values} at {@code at}. */
  CodeBlock elements() {
    CodeBlock n = CodeBlock.of("n");
    return Runs.isRun(array.element())
        ? new Runs(encoder.writer().names(), array.element(), field().cName())
            .put(CodeBlock.of("out.memory()"), CodeBlock.of("at"), CodeBlock.of("values"), n)
        : loop(n);
  }

  private CodeBlock loop(CodeBlock n) {
    Shape element = array.element();
    CodeBlock at = Dialect.HOST.elementAt(element);
    boolean isArray = element.number().isPresent();
    CodeBlock value = isArray ? CodeBlock.of("values[i]") : CodeBlock.of("values.get(i)");
    Code write = encoder.inPlace(element, at, value);
    Code body =
        isRecursive()
            ? Code.statement("out.enter($S)", "").and(write).and(Code.statement("out.leave()"))
            : write;
    return new Code(Paths.eachUnder(field().cName(), n, body.block()), body.locals()).withMemory();
  }

  private boolean isRecursive() {
    EncodeWriter writer = encoder.writer();
    return array.element().toOne().isEmpty()
        && writer.scope().reach().leadsBackTo(writer.struct(), shape());
  }
}
