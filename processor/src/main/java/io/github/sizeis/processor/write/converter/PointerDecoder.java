package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.value.ValueTypes;

/** Writes how a pointer to one thing is followed, a field's own or that of each element. */
record PointerDecoder(DecodeWriter writer, FieldDecoder decoder) {

  /** Follows a pointer; adds a path of its own where a label is given. */
  MethodSpec method(Pointer pointer, String name, String label) {
    Shape target = pointer.target();
    MethodSpec.Builder method =
        decoder.helper(name, ValueTypes.of(pointer)).addParameter(TypeName.LONG, "address");
    decoder.finish(method);
    if (pointer.nullable()) {
      method.beginControlFlow("if (address == 0)").addStatement("return null").endControlFlow();
    } else {
      method.addStatement("in.notNull(address, $S)", label);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock address = CodeBlock.of("address");
    for (int i = 1; i < pointer.depth(); i++) {
      address = CodeBlock.of("in.follow($L$L)", address, writer.dialect().andAbi());
    }
    if (pointer.shared()) {
      TypeName value = JavaTypes.bare(ValueTypes.of(target));
      method
          .addStatement("$T known = in.known(address, $T.class, $S)", value, value, label)
          .beginControlFlow("if (known != null)")
          .addStatement("return known")
          .endControlFlow();
    }
    boolean recursive = writer.scope().reach().leadsBackTo(writer.struct(), pointer);
    if (recursive) {
      method.addStatement("in.enter($S)", label);
    }
    CodeBlock value = opened(target, address, code);
    if (recursive || pointer.shared()) {
      TypeName type = JavaTypes.bare(ValueTypes.of(target));
      code.addStatement("$T target = $L", type, value);
      if (recursive) {
        code.addStatement("in.leave()");
      }
      if (pointer.shared()) {
        code.addStatement("in.learn(address, $T.class, target)", type);
      }
      code.addStatement("return target");
    } else {
      code.addStatement("return $L", value);
    }
    return label.isEmpty()
        ? method.addCode(code.build()).build()
        : Paths.under(method, label, code.build()).build();
  }

  /** Returns the value at an address; adds what must be done before. */
  private CodeBlock opened(Shape target, CodeBlock address, CodeBlock.Builder code) {
    if (writer.scope().reach().isVariable(target)) {
      return CodeBlock.of(
          "$T.$L(in, $L$L)",
          writer.dialect().readersOf(Uses.sameEnd(target).findFirst().orElseThrow()),
          target.isPart() ? "decodePartAt" : "decodeAt",
          address,
          writer.dialect().andAbi());
    }
    code.addStatement(
        "$T memory = in.open($L, $L)",
        RuntimeTypes.BYTE_BUFFER,
        address,
        writer.dialect().sizeOf(target));
    return target.accept(decoder.inPlace(CodeBlock.of("in.position()"), ""));
  }
}
