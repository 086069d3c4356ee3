package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.FieldVisitor;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.InPlaceEncoder;
import io.github.sizeis.processor.write.memory.StructCode;
import io.github.sizeis.processor.write.value.ValueTypes;
import io.github.sizeis.processor.write.value.WriteSource;
import java.util.stream.Stream;

/** Writes how one field is written: the statements for it, and the helpers that it needs. */
record FieldEncoder(EncodeWriter writer, Field field) {

  private static final CodeBlock VALUE = CodeBlock.of("value");

  StructCode code() {
    return writer.code();
  }

  String helper() {
    return "write" + JavaTypes.capitalized(code().names().helper(field));
  }

  /** Adds the helpers, and returns the statements that write a value where the field lies. */
  Code encode(CodeBlock at, CodeBlock value, WriteSource given) {
    if (field.isBits()) {
      return Code.onMemory(code().integer(field).encoded(value));
    }
    return field.shape().accept(new OfKind(at, value, given));
  }

  /** How each kind of shape is written; what lies in place and needs no helper is written there. */
  private final class OfKind extends FieldVisitor<Code> {

    private final CodeBlock at;
    private final CodeBlock value;
    private final WriteSource given;

    OfKind(CodeBlock at, CodeBlock value, WriteSource given) {
      super(shape -> here(at, value));
      this.at = at;
      this.value = value;
      this.given = given;
    }

    @Override
    protected Code toOne(Pointer pointer) {
      add(target(pointer, helper(), field.cName()));
      return here(at, value);
    }

    @Override
    protected Code chain(StructName element) {
      add(FieldEncoder.this.chain(element));
      return here(at, value);
    }

    @Override
    protected Code struct(StructUse use) {
      if (!use.isConverted()) {
        return here(at, value);
      }
      add(nested());
      return Code.statement("$N(out, $L, $L)", helper(), at, value);
    }

    @Override
    public Code choice(Choice choice) {
      return new ChoiceEncoder(writer, field, choice).encode(value);
    }

    @Override
    public Code array(Array array) {
      if (array.varying().isPresent()) {
        return new VaryingEncoder(FieldEncoder.this, array, given).encode(at, value);
      }
      array
          .valid()
          .accept(new ArrayEncoder(FieldEncoder.this, array))
          .forEach(FieldEncoder.this::add);
      return here(at, value);
    }
  }

  private Code here(CodeBlock at, CodeBlock value) {
    return field
        .shape()
        .accept(new InPlaceEncoder(code().names(), at, value, field.cName(), helper()));
  }

  void add(MethodSpec.Builder method) {
    writer.add(method);
  }

  /** Returns the method that writes what an element points to, where it is a pointer to one. */
  Stream<MethodSpec.Builder> elementHelper(Shape element) {
    return element.toOne().stream().map(p -> target(p, helper() + "Element", ""));
  }

  /** Begins the field's own helper, for what lies in place. */
  MethodSpec.Builder inPlace(String at, String value) {
    Param start = Param.of(TypeName.INT, at);
    Param given = Param.of(ValueTypes.of(field.shape()), value);
    return Members.helper(helper(), TypeName.VOID, Param.OUT, start, given);
  }

  /** Begins the field's own helper, for what lies behind a pointer: it returns the address. */
  MethodSpec.Builder behindPointer(Param... more) {
    Param given = Param.of(ValueTypes.of(field.shape()), "values");
    Param[] all = Stream.concat(Stream.of(Param.OUT, given), Stream.of(more)).toArray(Param[]::new);
    return Members.helper(helper(), TypeName.LONG, all);
  }

  Code element(Shape shape, CodeBlock at, CodeBlock value) {
    return shape.accept(new InPlaceEncoder(code().names(), at, value, "", helper() + "Element"));
  }

  /** A struct by value: the helper is there for the path in messages. */
  private MethodSpec.Builder nested() {
    Code written = element(field.shape(), CodeBlock.of("at"), VALUE);
    return Paths.under(inPlace("at", "value"), field.cName(), written.withMemory());
  }

  private MethodSpec.Builder target(Pointer pointer, String name, String label) {
    Param given = Param.of(ValueTypes.of(pointer), "value");
    MethodSpec.Builder method = Members.helper(name, TypeName.LONG, Param.OUT, given);
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
    boolean recursive = code().isRecursive(pointer);
    if (recursive) {
      method.addStatement("out.enter($S)", label);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement(
        "int target = out.take($L)", code().scope().extentOf(pointer.target(), VALUE));
    if (pointer.shared()) {
      code.addStatement("out.learn(value, out.address(target))");
    }
    CodeBlock value = VALUE;
    if (pointer.nullable() && pointer.target().number().isPresent()) {
      // casts do not unbox
      code.addStatement("$T number = value", ValueTypes.of(pointer.target()));
      value = CodeBlock.of("number");
    }
    code.add(element(pointer.target(), CodeBlock.of("target"), value).withMemory());
    if (recursive) {
      code.addStatement("out.leave()");
    }
    CodeBlock address = CodeBlock.of("out.address(target)");
    for (int i = 1; i < pointer.depth(); i++) {
      address = CodeBlock.of("out.pointTo($L)", address);
    }
    return Paths.under(method, label, code.addStatement("return $L", address).build());
  }

  private MethodSpec.Builder chain(StructName element) {
    boolean inline = !field.shape().isPointer();
    MethodSpec.Builder method = inline ? inPlace("at", "values") : behindPointer();
    if (inline) {
      method.addStatement(
          "$T.notEmpty(values.size(), $S)", RuntimeTypes.COUNT_CHECKS, field.cName());
    } else {
      CodeBlock first = CodeBlock.of("values.get(0)");
      method
          .beginControlFlow("if (values.isEmpty())")
          .addStatement("return 0")
          .endControlFlow()
          .addStatement(
              "int at = out.take($L)", code().scope().extentOf(new StructUse(element), first));
    }
    boolean recursive = code().isRecursive(field.shape());
    if (recursive) {
      method.addStatement("out.enter($S)", field.cName());
    }
    method.addStatement(
        "$T.encodeChain(out, at, values, $S)",
        JavaTypes.className(element.converter()),
        field.cName());
    if (recursive) {
      method.addStatement("out.leave()");
    }
    return inline ? method : method.addStatement("return out.address(at)");
  }
}
