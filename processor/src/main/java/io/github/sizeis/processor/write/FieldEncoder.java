package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Sizing;
import javax.lang.model.element.Modifier;

/** Writes the helpers that one field needs when it is written. */
record FieldEncoder(EncodeWriter writer, Field field) {

  static String helper(ConverterNames names, Field field) {
    return "write" + InPlaceEncoder.capitalized(names.helper(field));
  }

  private String helper() {
    return helper(writer.names(), field);
  }

  void addHelpers() {
    Shape shape = field.shape();
    if (WindowEncoder.isFor(shape)) {
      addElementHelper(Sizing.of(shape).orElseThrow().element());
    } else if (shape.isConverted()) {
      writer.add(nested(shape));
    } else if (shape instanceof Shape.PointerTo pointer) {
      writer.add(target(pointer, helper(), field.cName()));
    } else if (shape instanceof Shape.Counted counted && !Runs.isRun(counted.element())) {
      writer.add(counted(counted));
      addElementHelper(counted.element());
    } else if (shape instanceof Shape.FixedArray array && !Runs.isRun(array.element())) {
      writer.add(fixed(array));
      addElementHelper(array.element());
    } else if (shape instanceof Shape.Terminated array) {
      writer.add(TerminatedCode.writer(this, writer, field));
      addElementHelper(array.element());
    } else if (shape instanceof Shape.Chain chain) {
      writer.add(chain(chain));
    } else if (shape instanceof Shape.Tail tail && !Runs.isRun(tail.element())) {
      writer.add(tail(tail));
      addElementHelper(tail.element());
    }
  }

  private void addElementHelper(Shape element) {
    element.toOne().ifPresent(p -> writer.add(target(p, helper() + "Element", "")));
  }

  static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(RuntimeTypes.WRITER, "out");
  }

  private Code inPlace(Shape shape, CodeBlock at, CodeBlock value) {
    return shape.accept(new InPlaceEncoder(writer.names(), at, value, "", helper() + "Element"));
  }

  /** A struct by value: the helper is there for the path in messages. */
  private MethodSpec nested(Shape shape) {
    MethodSpec.Builder method =
        method(helper())
            .addParameter(TypeName.INT, "at")
            .addParameter(ValueTypes.of(shape), "value");
    Code code = inPlace(shape, CodeBlock.of("at"), CodeBlock.of("value"));
    return Paths.under(method, field.cName(), code.withMemory()).build();
  }

  private MethodSpec target(Shape.PointerTo pointer, String name, String label) {
    MethodSpec.Builder method =
        method(name).returns(TypeName.LONG).addParameter(ValueTypes.of(pointer), "value");
    if (pointer.nullable()) {
      method.beginControlFlow("if (value == null)").addStatement("return 0").endControlFlow();
    }
    if (pointer.shared()) {
      method
          .addStatement("long known = out.known(value)")
          .beginControlFlow("if (known != 0)")
          .addStatement("return known")
          .endControlFlow();
    }
    boolean recursive = writer.scope().leadsBackTo(writer.struct(), pointer);
    CodeBlock.Builder code = CodeBlock.builder();
    if (recursive) {
      method.addStatement("out.enter($S)", label);
    }
    CodeBlock bytes = writer.scope().extentOf(pointer.target(), CodeBlock.of("value"));
    code.addStatement("int target = out.take($L)", bytes);
    if (pointer.shared()) {
      code.addStatement("out.learn(value, out.address(target))");
    }
    CodeBlock value = CodeBlock.of("value");
    if (pointer.nullable() && pointer.target().number().isPresent()) {
      // casts do not unbox
      code.addStatement("$T number = value", ValueTypes.of(pointer.target()));
      value = CodeBlock.of("number");
    }
    code.add(inPlace(pointer.target(), CodeBlock.of("target"), value).withMemory());
    if (recursive) {
      code.addStatement("out.leave()");
    }
    CodeBlock address = CodeBlock.of("out.address(target)");
    for (int i = 1; i < pointer.depth(); i++) {
      address = CodeBlock.of("out.pointTo($L)", address);
    }
    code.addStatement("return $L", address);
    return label.isEmpty()
        ? method.addCode(code.build()).build()
        : Paths.under(method, label, code.build()).build();
  }

  private MethodSpec counted(Shape.Counted array) {
    MethodSpec.Builder method =
        method(helper()).returns(TypeName.LONG).addParameter(ValueTypes.of(array), "values");
    if (array.nullable()) {
      method.beginControlFlow("if (values == null)").addStatement("return 0").endControlFlow();
    }
    Shape element = array.element();
    method.addStatement("int n = $T.count(values)", RuntimeTypes.VALUES);
    method.addStatement(
        "int at = out.array(n, $L, $L)", Dialect.HOST.sizeOf(element), array.nullable());
    method.beginControlFlow("if (at < 0)").addStatement("return 0").endControlFlow();
    method.addCode(loop(element, CodeBlock.of("n"), recursive(array, element)));
    return method.addStatement("return out.address(at)").build();
  }

  private MethodSpec fixed(Shape.FixedArray array) {
    MethodSpec.Builder method =
        method(helper())
            .addParameter(TypeName.INT, "at")
            .addParameter(ValueTypes.of(array), "values");
    method.addStatement(
        "$T.length($T.count(values), $L, $S)",
        RuntimeTypes.FITS,
        RuntimeTypes.VALUES,
        array.length(),
        field.cName());
    CodeBlock length = CodeBlock.of("$L", array.length());
    return method.addCode(loop(array.element(), length, recursive(array, array.element()))).build();
  }

  private MethodSpec chain(Shape.Chain chain) {
    MethodSpec.Builder method = method(helper());
    if (chain.inline()) {
      method.addParameter(TypeName.INT, "at");
    } else {
      method.returns(TypeName.LONG);
    }
    method.addParameter(ValueTypes.of(chain), "values");
    if (chain.inline()) {
      method.addStatement("$T.notEmpty(values.size(), $S)", RuntimeTypes.FITS, field.cName());
    } else {
      method.beginControlFlow("if (values.isEmpty())").addStatement("return 0").endControlFlow();
      Shape element = new Shape.StructUse(chain.struct());
      CodeBlock bytes = writer.scope().extentOf(element, CodeBlock.of("values.get(0)"));
      method.addStatement("int at = out.take($L)", bytes);
    }
    boolean recursive = writer.scope().leadsBackTo(writer.struct(), chain);
    if (recursive) {
      method.addStatement("out.enter($S)", field.cName());
    }
    method.addStatement(
        "$T.encodeChain(out, at, values, $S)",
        JavaTypes.className(chain.struct().converter()),
        field.cName());
    if (recursive) {
      method.addStatement("out.leave()");
    }
    return chain.inline() ? method.build() : method.addStatement("return out.address(at)").build();
  }

  private MethodSpec tail(Shape.Tail array) {
    MethodSpec.Builder method =
        method(helper())
            .addParameter(TypeName.INT, "at")
            .addParameter(ValueTypes.of(array), "values");
    method.addStatement("int n = $T.count(values)", RuntimeTypes.VALUES);
    return method
        .addCode(loop(array.element(), CodeBlock.of("n"), recursive(array, array.element())))
        .build();
  }

  private boolean recursive(Shape array, Shape element) {
    return element.toOne().isEmpty() && writer.scope().leadsBackTo(writer.struct(), array);
  }

  /** Returns the statements that write {@code n} of {@code values} at {@code at}. */
  CodeBlock elements(Shape.Array array) {
    Shape element = array.element();
    CodeBlock n = CodeBlock.of("n");
    return Runs.isRun(element)
        ? new Runs(writer.names(), element, field.cName())
            .put(CodeBlock.of("out.memory()"), CodeBlock.of("at"), CodeBlock.of("values"), n)
        : loop(element, n, recursive(array, element));
  }

  private CodeBlock loop(Shape element, CodeBlock n, boolean recursive) {
    CodeBlock at = Dialect.HOST.elementAt(element);
    boolean isArray = element.number().isPresent();
    CodeBlock value = isArray ? CodeBlock.of("values[i]") : CodeBlock.of("values.get(i)");
    Code write = inPlace(element, at, value);
    Code body =
        recursive
            ? Code.statement("out.enter($S)", "").and(write).and(Code.statement("out.leave()"))
            : write;
    return new Code(Paths.eachUnder(field.cName(), n, body.block()), body.locals()).withMemory();
  }
}
