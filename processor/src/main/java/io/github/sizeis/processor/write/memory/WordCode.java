package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.layout.MachineLayout;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.MachineReads;
import io.github.sizeis.processor.write.java.MachineWrites;

/** Spells how a word is read and written. */
public final class WordCode extends NumberCode {

  private final Word word;
  private final CodeBlock at;
  private final MachineReads reads;

  /**
   * Creates the code of a word.
   *
   * @param names the names in the converter
   * @param dialect for which ABI
   * @param word the word
   * @param memory the buffer
   * @param at the position in it
   * @param label the field's name for messages, as a literal
   */
  public WordCode(
      ConverterNames names,
      Dialect dialect,
      Word word,
      CodeBlock memory,
      CodeBlock at,
      CodeBlock label) {
    super(names, word.view(), label);
    this.word = word;
    this.at = at;
    this.reads = new MachineReads(dialect, memory, at, label);
  }

  private MachineWrites writes(CodeBlock whose) {
    return new MachineWrites(at, whose);
  }

  @Override
  public CodeBlock asLong() {
    return reads.asLong(word.machine(), word.bigEndian());
  }

  @Override
  CodeBlock asInt() {
    return reads.asInt(word.machine(), word.bigEndian());
  }

  @Override
  CodeBlock asFlags() {
    return reads.asFlags(word.machine(), word.bigEndian());
  }

  @Override
  public CodeBlock asOperand() {
    return reads.asOperand(word.machine(), word.bigEndian());
  }

  @Override
  public boolean isHuge() {
    return MachineReads.isHuge(word.machine());
  }

  @Override
  public boolean isSigned() {
    return MachineLayout.unsigned(word.machine()) != word.machine();
  }

  @Override
  public CodeBlock largestCount() {
    return MachineWrites.largestCount(word.machine());
  }

  @Override
  CodeBlock primitive(JavaScalar java) {
    return reads.read(word);
  }

  @Override
  public CodeBlock put(JavaScalar java, CodeBlock number) {
    return writes(label()).writeBits(word.machine(), word.bigEndian(), java, number);
  }

  @Override
  public CodeBlock write(JavaScalar java, CodeBlock number, CodeBlock whose) {
    return writes(whose).write(word.machine(), word.bigEndian(), java, number);
  }

  @Override
  CodeBlock writeFlags(CodeBlock flags) {
    Machine machine = MachineLayout.unsigned(word.machine());
    return writes(label()).write(machine, word.bigEndian(), JavaScalar.LONG, flags);
  }
}
