package io.github.sizeis.processor.write.client;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.layout.MachineLayout;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.ExpressionCode;
import io.github.sizeis.processor.write.java.MachineReads;
import io.github.sizeis.processor.write.java.PerAbi;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.runtime.Abi;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
  Code number(String cName) {
    return Code.onMemory(operand(cName));
  }

  private CodeBlock operand(String cName) {
    Field field = field(cName);
    return field
        .shape()
        .word()
        .map(w -> CodeBlock.of("($L)", of(field).asWide(w.machine(), false)))
        .orElseGet(() -> Dialect.HOST.hostRead("address", CodeBlock.of("memory"), at(field)));
  }

  /** Returns the value of an expression over fields. */
  Code number(Expression expression) {
    return reading(expression, spelled().of(expression));
  }

  /** Returns whether an expression over fields is not 0. */
  Code truth(Expression expression) {
    return reading(expression, spelled().truth(expression));
  }

  private static Code reading(Expression expression, CodeBlock code) {
    return expression.fields().isEmpty() ? Code.plain(code) : Code.onMemory(code);
  }

  private ExpressionCode spelled() {
    return new ExpressionCode(this::operand, this::unsigned, CodeBlock.of("0"));
  }

  private Optional<ExpressionCode.Unsigned> unsigned(String cName) {
    return field(cName).shape().word().map(Word::machine).flatMap(FrameReads::unsigned);
  }

  private static Optional<ExpressionCode.Unsigned> unsigned(Machine machine) {
    return switch (machine) {
      case UINT32 -> Optional.of(new ExpressionCode.Unsigned(CodeBlock.of("0xFFFFFFFFL"), false));
      case UINT64, ULONG, UINTPTR -> {
        List<Integer> free =
            Arrays.stream(Abi.values())
                .map(abi -> Long.SIZE - Byte.SIZE * MachineLayout.size(machine, abi))
                .toList();
        CodeBlock mask = CodeBlock.of("(-1L >>> $L)", PerAbi.pick(free));
        yield Optional.of(new ExpressionCode.Unsigned(mask, true));
      }
      default -> Optional.empty();
    };
  }
}
