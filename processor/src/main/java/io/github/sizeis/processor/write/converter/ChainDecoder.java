package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.value.ValueTypes;

/** Writes how a linked list is read: the converter of its elements knows how to follow it. */
record ChainDecoder(DecodeWriter writer, FieldDecoder decoder, Field field, StructName struct) {

  private boolean isInline() {
    return !field.shape().isPointer();
  }

  /** Adds what must be loaded first to the code, and returns the expression for the list. */
  CodeBlock decode(CodeBlock.Builder code, NameAllocator locals) {
    CodeBlock first =
        isInline()
            ? CodeBlock.of("memory, $L", writer.position(field))
            : decoder.load(code, locals);
    if (!writer.scope().reach().leadsBackTo(writer.struct(), field.shape())) {
      return call(first);
    }
    writer.add(deeper());
    return CodeBlock.of(
        "$N(in, $L$L)", writer.names().helper(field), first, writer.dialect().andAbi());
  }

  private CodeBlock call(CodeBlock first) {
    TypeName readers = writer.dialect().readersOf(struct);
    String method = isInline() ? "decodeInlineChain" : "decodeChain";
    String andAbi = writer.dialect().andAbi();
    return CodeBlock.of("$T.$L(in, $L, $S$L)", readers, method, first, field.cName(), andAbi);
  }

  /** A list whose elements may have such lists again is one level, however long it is. */
  private MethodSpec deeper() {
    TypeName list = ValueTypes.of(field.shape());
    MethodSpec.Builder method = decoder.helper(writer.names().helper(field), list);
    if (isInline()) {
      method.addParameter(RuntimeTypes.BYTE_BUFFER, "memory").addParameter(TypeName.INT, "at");
    } else {
      method.addParameter(TypeName.LONG, "address");
    }
    decoder.finish(method);
    CodeBlock first = CodeBlock.of(isInline() ? "memory, at" : "address");
    return method
        .addStatement("in.enter($S)", field.cName())
        .addStatement("$T values = $L", list, call(first))
        .addStatement("in.leave()")
        .addStatement("return values")
        .build();
  }
}
