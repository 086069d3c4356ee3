package io.github.sizeis.processor.write.converter;

import static io.github.sizeis.processor.write.java.Param.ADDRESS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.StructCode;
import io.github.sizeis.processor.write.value.ValueTypes;

/** Writes how a pointer to one thing is followed, a field's own or that of each element. */
record PointerDecoder(FieldDecoder decoder, Pointer pointer) {

  private StructCode struct() {
    return decoder.code();
  }

  /** Follows a pointer; adds a path of its own where a label is given. */
  MethodSpec.Builder method(String name, String label) {
    TypeName type = JavaTypes.bare(ValueTypes.of(pointer.target()));
    MethodSpec.Builder method = decoder.reader(name, ValueTypes.of(pointer), ADDRESS);
    if (pointer.nullable()) {
      method.beginControlFlow("if (address == 0)").addStatement("return null").endControlFlow();
    } else {
      method.addStatement("in.notNull(address, $S)", label);
    }
    if (pointer.shared()) {
      method
          .addStatement("$T known = in.known(address, $T.class, $S)", type, type, label)
          .beginControlFlow("if (known != null)")
          .addStatement("return known")
          .endControlFlow();
    }
    boolean recursive = struct().isRecursive(pointer);
    if (recursive) {
      method.addStatement("in.enter($S)", label);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock value = opened(code);
    if (recursive || pointer.shared()) {
      code.addStatement("$T target = $L", type, value);
      if (recursive) {
        code.addStatement("in.leave()");
      }
      if (pointer.shared()) {
        code.addStatement("in.learn(address, $T.class, target)", type);
      }
      value = CodeBlock.of("target");
    }
    return Paths.under(method, label, code.addStatement("return $L", value).build());
  }

  /** Returns the value behind the pointer; adds what must be done before. */
  private CodeBlock opened(CodeBlock.Builder code) {
    Shape target = pointer.target();
    String andAbi = struct().andAbi();
    CodeBlock address = CodeBlock.of("address");
    for (int i = 1; i < pointer.depth(); i++) {
      address = CodeBlock.of("in.follow($L$L)", address, andAbi);
    }
    if (struct().scope().reach().isVariable(target)) {
      TypeName readers =
          struct().dialect().readersOf(Uses.sameEnd(target).findFirst().orElseThrow());
      String method = target.isPart() ? "decodePartAt" : "decodeAt";
      return CodeBlock.of("$T.$L(in, $L$L)", readers, method, address, andAbi);
    }
    CodeBlock size = struct().dialect().sizeOf(target);
    code.addStatement("$T memory = in.open($L, $L)", RuntimeTypes.BYTE_BUFFER, address, size);
    return target.accept(decoder.inPlace(CodeBlock.of("in.position()"), ""));
  }
}
