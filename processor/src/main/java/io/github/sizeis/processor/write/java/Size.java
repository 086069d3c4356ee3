package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import java.util.OptionalInt;

/**
 * A size in bytes as generated code spells it.
 *
 * @param code the expression
 * @param number the size where every ABI has the same
 */
record Size(CodeBlock code, OptionalInt number) {

  static Size of(int number) {
    return new Size(CodeBlock.of("$L", number), OptionalInt.of(number));
  }

  /** Returns a size that only running code knows. */
  static Size of(CodeBlock code) {
    return new Size(code, OptionalInt.empty());
  }

  /** Returns the size of several of these. */
  Size times(int length) {
    return number.isPresent()
        ? of(Math.multiplyExact(length, number.getAsInt()))
        : of(CodeBlock.of("$L * $L", length, code));
  }

  boolean isOne() {
    return number.isPresent() && number.getAsInt() == 1;
  }
}
