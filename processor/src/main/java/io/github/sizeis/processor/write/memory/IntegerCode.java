package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.layout.MachineLayout;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.MachineReads;
import io.github.sizeis.processor.write.java.MachineWrites;

/** Spells how a field is read and written that is a plain integer, a bit field or not. */
public record IntegerCode(ConverterNames names, Dialect dialect, Field field) {

  private CodeBlock at() {
    return CodeBlock.of("at + $L", dialect.offset(names.offset(field)));
  }

  private CodeBlock label() {
    return CodeBlock.of("$S", field.cName());
  }

  private MachineReads reads() {
    return new MachineReads(dialect, CodeBlock.of("memory"), at(), label());
  }

  /** Returns the code of a bit field. */
  public BitsCode bits() {
    CodeBlock bit = dialect.offset(names.bit(field));
    return new BitsCode(names, field.bits().orElseThrow(), at(), bit, label());
  }

  private Word scalar() {
    return field.shape().word().orElseThrow();
  }

  private boolean isBits() {
    return field.isBits();
  }

  /** Returns the number as a {@code long}, signed as it is declared. */
  public CodeBlock asLong() {
    return isBits() ? bits().asLong() : reads().asLong(scalar().machine(), scalar().bigEndian());
  }

  /** Returns the number as a count of something of an array, with the sign that it has in C. */
  CodeBlock asCount(String array) {
    return isBits()
        ? bits().asCount(array)
        : reads().asCount(scalar().machine(), scalar().bigEndian(), array);
  }

  /** Returns the number as an operand of an expression, which counts in signed 64 bits. */
  CodeBlock asOperand() {
    return isBits()
        ? bits().asOperand()
        : reads().asOperand(scalar().machine(), scalar().bigEndian());
  }

  /** Returns whether the number can be more than a Java {@code long} can. */
  boolean isHuge() {
    return isBits() ? bits().isHuge() : MachineReads.isHuge(scalar().machine());
  }

  /** Returns the largest count that the field can hold, as a literal. */
  public CodeBlock largestCount() {
    return isBits() ? bits().largestCount() : MachineWrites.largestCount(scalar().machine());
  }

  /** Returns the statement that writes a number which is known to fit. */
  public CodeBlock write(JavaScalar java, CodeBlock number) {
    return isBits()
        ? bits().put(number)
        : new MachineWrites(at(), label())
            .writeBits(scalar().machine(), scalar().bigEndian(), java, number);
  }

  public boolean isSigned() {
    return isBits()
        ? bits().bits().isSigned()
        : MachineLayout.unsigned(scalar().machine()) != scalar().machine();
  }

  /** Returns the statement that writes a number, or refuses it. */
  public CodeBlock writeFitting(CodeBlock number, CodeBlock label) {
    return isBits()
        ? bits().write(JavaScalar.LONG, number)
        : new MachineWrites(at(), label)
            .write(scalar().machine(), scalar().bigEndian(), JavaScalar.LONG, number);
  }
}
