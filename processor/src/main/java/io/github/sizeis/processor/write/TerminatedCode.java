package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;

/** Writes how an array is read and written that ends with a sentinel. */
final class TerminatedCode {
  private TerminatedCode() {}

  /** Returns the method that reads the array at an address. */
  static MethodSpec reader(FieldDecoder decoder, DecodeWriter writer, Field field) {
    Shape.Terminated array = (Shape.Terminated) field.shape();
    Shape element = array.element();
    CodeBlock step = writer.dialect().sizeOf(element);
    MethodSpec.Builder method =
        decoder
            .helper(writer.names().helper(field), ValueTypes.of(array))
            .addParameter(TypeName.LONG, "address");
    decoder.finish(method);
    if (array.nullable()) {
      method.beginControlFlow("if (address == 0)").addStatement("return null").endControlFlow();
    }
    method.addStatement(
        "int n = in.terminated(address, $L, $LL, $S)", step, array.sentinel(), field.cName());
    return method.addCode(decoder.elementsAt(array)).build();
  }

  /** Returns the method that writes the array and returns its address. */
  static MethodSpec writer(FieldEncoder encoder, EncodeWriter writer, Field field) {
    Shape.Terminated array = (Shape.Terminated) field.shape();
    Shape element = array.element();
    CodeBlock step = Dialect.HOST.sizeOf(element);
    MethodSpec.Builder method =
        FieldEncoder.method(FieldEncoder.helper(writer.names(), field))
            .returns(TypeName.LONG)
            .addParameter(ValueTypes.of(array), "values");
    if (array.nullable()) {
      method.beginControlFlow("if (values == null)").addStatement("return 0").endControlFlow();
    }
    method.addStatement("int n = $T.count(values)", RuntimeTypes.VALUES);
    method.addStatement("int at = out.terminated(n, $L)", step);
    method.addCode(encoder.elements(array));
    method.addStatement("out.end(at, n, $L, $LL, $S)", step, array.sentinel(), field.cName());
    return method.addStatement("return out.address(at)").build();
  }
}
