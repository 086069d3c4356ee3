package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import java.util.List;

/** What a method loads before it follows anything, and the locals that hold that. */
final class Loads {

  private final CodeBlock.Builder code = CodeBlock.builder();
  private final NameAllocator locals = new NameAllocator();

  Loads() {
    List.of("in", "memory", "at", "abi").forEach(locals::newName);
  }

  /** Loads something into a local, and returns that. */
  CodeBlock load(String type, String name, CodeBlock value) {
    String local = locals.newName(name);
    code.addStatement("$L $N = $L", type, local, value);
    return CodeBlock.of("$N", local);
  }

  void add(CodeBlock statements) {
    code.add(statements);
  }

  CodeBlock code() {
    return code.build();
  }
}
