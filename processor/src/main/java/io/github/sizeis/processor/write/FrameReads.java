package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Function;

/**
 * Spells how fields of a function's frame are read, from {@code memory} at {@code at}.
 *
 * @param function the function
 * @param names the names of the frame's constants
 */
record FrameReads(Function function, ConverterNames names) {
  /** Returns the field of a C name, as the names know it. */
  Field field(String cName) {
    return function.response().field(cName);
  }

  /** Returns where a field lies. */
  CodeBlock at(Field field) {
    return CodeBlock.of("at + $N", names.offset(field(field.cName())));
  }

  MachineReads of(Field field) {
    CodeBlock label = CodeBlock.of("$S", field.cName());
    return new MachineReads(Dialect.HOST, CodeBlock.of("memory"), at(field), label);
  }

  /** Returns a field as a number: a pointer is its address. */
  CodeBlock number(String cName) {
    Field field = field(cName);
    return RawTypes.machine(field.shape())
        .map(m -> CodeBlock.of("($L)", of(field).asLong(m, false)))
        .orElseGet(() -> Dialect.HOST.hostRead("address", CodeBlock.of("memory"), at(field)));
  }
}
