package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.model.Bits;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.MachineReads;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.Locale;

/** Spells how a bit field is read and written. */
final class BitsCode extends NumberCode {

  private final Bits bits;
  private final CodeBlock at;
  private final CodeBlock bit;

  /**
   * Creates the code of a bit field.
   *
   * @param names the names in the converter
   * @param bits the bit field
   * @param at where the byte lies that holds its first bit
   * @param bit which bit of that byte it is
   * @param label the field's name for messages, as a literal
   */
  BitsCode(ConverterNames names, Bits bits, CodeBlock at, CodeBlock bit, CodeBlock label) {
    super(names, bits.declared().view(), label);
    this.bits = bits;
    this.at = at;
    this.bit = bit;
  }

  private CodeBlock read(String method) {
    return CodeBlock.of(
        "$T.$L(memory, $L, $L, $L)", RuntimeTypes.BIT_FIELDS, method, at, bit, bits.width());
  }

  @Override
  public CodeBlock asLong() {
    return read(bits.isSigned() ? "signed" : "unsigned");
  }

  @Override
  CodeBlock asInt() {
    return CodeBlock.of("(int) $L", asLong());
  }

  @Override
  CodeBlock asFlags() {
    return read("unsigned");
  }

  @Override
  public CodeBlock asOperand() {
    return MachineReads.operand(asLong(), isHuge());
  }

  @Override
  public boolean isHuge() {
    return bits.width() == Long.SIZE && !bits.isSigned();
  }

  @Override
  public boolean isSigned() {
    return bits.isSigned();
  }

  @Override
  public CodeBlock largestCount() {
    int width = Math.min(63, bits.isSigned() ? bits.width() - 1 : bits.width());
    long most = (1L << width) - 1;
    return CodeBlock.of("0x$LL", Long.toHexString(most).toUpperCase(Locale.ROOT));
  }

  @Override
  CodeBlock primitive(JavaScalar java) {
    return switch (java) {
      case BOOLEAN ->
          bits.width() == 1
              ? CodeBlock.of("$L != 0", asFlags())
              : CodeBlock.of(
                  "$T.bool((int) $L, $L)", RuntimeTypes.FIELD_CHECKS, asFlags(), label());
      case LONG -> asLong();
      default -> CodeBlock.of("($T) $L", JavaTypes.typeName(java), asLong());
    };
  }

  @Override
  public CodeBlock put(JavaScalar java, CodeBlock number) {
    return statement(
        "$T.put(memory, $L, $L, $L, $L)", RuntimeTypes.BIT_FIELDS, at, bit, bits.width(), number);
  }

  /** A number as wide as the field holds its bits; of a wider one, only some fit. */
  @Override
  public CodeBlock write(JavaScalar java, CodeBlock number, CodeBlock whose) {
    if (java == JavaScalar.BOOLEAN) {
      return put(java, CodeBlock.of("$L ? 1 : 0", number));
    } else if (java.bits() == bits.width()) {
      return put(java, number);
    }
    return statement(
        "$T.$L(memory, $L, $L, $L, $L, $L)",
        RuntimeTypes.BIT_FIELDS,
        bits.isSigned() ? "putSigned" : "putUnsigned",
        at,
        bit,
        bits.width(),
        number,
        label());
  }

  @Override
  CodeBlock writeFlags(CodeBlock flags) {
    return write(JavaScalar.LONG, flags, label());
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }
}
