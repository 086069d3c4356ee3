package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.ShapeAdapter;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.memory.InPlaceEncoder;
import io.github.sizeis.processor.write.value.ValueTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the helpers that one field needs when it is written. */
record FieldEncoder(EncodeWriter writer, Field field) {

  static String helper(ConverterNames names, Field field) {
    return "write" + JavaTypes.capitalized(names.helper(field));
  }

  String helper() {
    return helper(writer.names(), field);
  }

  void addHelpers() {
    field.shape().accept(new Helpers()).forEach(writer::add);
  }

  /** The helpers of each kind of shape. */
  private final class Helpers extends ShapeAdapter<List<MethodSpec>>
      implements Pointer.Visitor<List<MethodSpec>> {

    Helpers() {
      super(shape -> List.of());
    }

    @Override
    public List<MethodSpec> structUse(StructUse struct) {
      if (struct.isChain()) {
        return List.of(chain(struct.struct()));
      }
      return struct.isConverted() ? List.of(nested()) : List.of();
    }

    @Override
    public List<MethodSpec> pointer(Pointer pointer) {
      return pointer.acceptTarget(this);
    }

    @Override
    public List<MethodSpec> toOne(Pointer pointer) {
      return List.of(target(pointer, helper(), field.cName()));
    }

    @Override
    public List<MethodSpec> toChain(Pointer pointer, StructName struct) {
      return List.of(chain(struct));
    }

    @Override
    public List<MethodSpec> toArray(Pointer pointer, Array array) {
      return array(array);
    }

    @Override
    public List<MethodSpec> toForeign(Pointer pointer, Foreign foreign) {
      return List.of();
    }

    @Override
    public List<MethodSpec> array(Array array) {
      return array.valid().accept(new ArrayEncoder(FieldEncoder.this, array));
    }
  }

  /** Returns the method that writes what an element points to, where it is a pointer to one. */
  List<MethodSpec> elementHelper(Shape element) {
    return element.toOne().stream().map(p -> target(p, helper() + "Element", "")).toList();
  }

  static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(RuntimeTypes.WRITER, "out");
  }

  Code inPlace(Shape shape, CodeBlock at, CodeBlock value) {
    return shape.accept(new InPlaceEncoder(writer.names(), at, value, "", helper() + "Element"));
  }

  /** A struct by value: the helper is there for the path in messages. */
  private MethodSpec nested() {
    Shape shape = field.shape();
    MethodSpec.Builder method =
        method(helper())
            .addParameter(TypeName.INT, "at")
            .addParameter(ValueTypes.of(shape), "value");
    Code code = inPlace(shape, CodeBlock.of("at"), CodeBlock.of("value"));
    return Paths.under(method, field.cName(), code.withMemory()).build();
  }

  private MethodSpec target(Pointer pointer, String name, String label) {
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
    boolean recursive = writer.scope().reach().leadsBackTo(writer.struct(), pointer);
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

  private MethodSpec chain(StructName struct) {
    boolean inline = !field.shape().isPointer();
    MethodSpec.Builder method = method(helper());
    if (inline) {
      method.addParameter(TypeName.INT, "at");
    } else {
      method.returns(TypeName.LONG);
    }
    method.addParameter(ValueTypes.of(field.shape()), "values");
    if (inline) {
      method.addStatement(
          "$T.notEmpty(values.size(), $S)", RuntimeTypes.COUNT_CHECKS, field.cName());
    } else {
      method.beginControlFlow("if (values.isEmpty())").addStatement("return 0").endControlFlow();
      Shape element = new StructUse(struct);
      CodeBlock bytes = writer.scope().extentOf(element, CodeBlock.of("values.get(0)"));
      method.addStatement("int at = out.take($L)", bytes);
    }
    boolean recursive = writer.scope().reach().leadsBackTo(writer.struct(), field.shape());
    if (recursive) {
      method.addStatement("out.enter($S)", field.cName());
    }
    method.addStatement(
        "$T.encodeChain(out, at, values, $S)",
        JavaTypes.className(struct.converter()),
        field.cName());
    if (recursive) {
      method.addStatement("out.leave()");
    }
    return inline ? method.build() : method.addStatement("return out.address(at)").build();
  }
}
