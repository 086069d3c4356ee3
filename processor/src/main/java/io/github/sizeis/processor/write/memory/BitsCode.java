package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.model.Bits;
import io.github.sizeis.processor.model.WordView;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.MachineReads;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.Locale;

/**
 * Spells how a bit field is read and written.
 *
 * @param names the names in the converter
 * @param bits the bit field
 * @param at where the byte lies that holds its first bit
 * @param bit which bit of that byte it is
 * @param label the field's name for messages, as a literal
 */
public record BitsCode(
    ConverterNames names, Bits bits, CodeBlock at, CodeBlock bit, CodeBlock label) {

  /** Returns flags, which have no sign, whatever C says. */
  private CodeBlock asFlags() {
    return read("unsigned");
  }

  /** Returns a count of something of an array, with the sign that it has in C. */
  CodeBlock asCount(String array) {
    return MachineReads.count(asLong(), isHuge(), array);
  }

  /** Returns the bits as an operand of an expression, which counts in signed 64 bits. */
  CodeBlock asOperand() {
    return MachineReads.operand(asLong(), isHuge());
  }

  /** Returns whether the bits can be more than a Java {@code long} can. */
  boolean isHuge() {
    return bits.width() == Long.SIZE && !bits.isSigned();
  }

  /** Returns the bits as a {@code long}, extended with zeros or the sign. */
  CodeBlock asLong() {
    return read(bits.isSigned() ? "signed" : "unsigned");
  }

  private CodeBlock read(String method) {
    return CodeBlock.of(
        "$T.$L(memory, $L, $L, $L)", RuntimeTypes.BIT_FIELDS, method, at, bit, bits.width());
  }

  /** Returns what the field is in Java. */
  public CodeBlock decoded() {
    return bits.declared().view().accept(new Decoder());
  }

  /** How each view of the bits is read. */
  private final class Decoder implements WordView.Visitor<CodeBlock> {
    @Override
    public CodeBlock primitive(JavaScalar java) {
      return switch (java) {
        case BOOLEAN ->
            bits.width() == 1
                ? CodeBlock.of("$L != 0", asFlags())
                : CodeBlock.of("$T.bool((int) $L, $L)", RuntimeTypes.FITS, asFlags(), label);
        case LONG -> asLong();
        default -> CodeBlock.of("($T) $L", JavaTypes.typeName(java), asLong());
      };
    }

    @Override
    public CodeBlock constant(EnumType type) {
      return CodeBlock.of("$N.decode($L, $L)", names.codec(type), asLong(), label);
    }

    @Override
    public CodeBlock flagSet(EnumType type) {
      return CodeBlock.of(
          "$T.ofBits($T.class, $L)",
          RuntimeTypes.FLAGS,
          JavaTypes.className(type.name()),
          asFlags());
    }

    @Override
    public CodeBlock adapted(AdapterType adapter) {
      boolean narrow = adapter.width() == AdapterType.Width.INT;
      CodeBlock raw = narrow ? CodeBlock.of("(int) $L", asLong()) : asLong();
      return names.adapting("from", adapter, raw, label);
    }

    @Override
    public CodeBlock unit(Encoding encoding) {
      throw new IllegalStateException("a unit is an element only");
    }
  }

  /** Returns the statement that writes what the field is in Java. */
  public CodeBlock encoded(CodeBlock value) {
    return bits.declared().view().accept(new Encoder(value));
  }

  /** How each view of the bits is written. */
  private final class Encoder implements WordView.Visitor<CodeBlock> {
    private final CodeBlock value;

    Encoder(CodeBlock value) {
      this.value = value;
    }

    @Override
    public CodeBlock primitive(JavaScalar java) {
      return java == JavaScalar.BOOLEAN
          ? put(CodeBlock.of("$L ? 1 : 0", value))
          : write(java, value);
    }

    @Override
    public CodeBlock constant(EnumType type) {
      return put(CodeBlock.of("$N.encode($L, $L)", names.codec(type), value, label));
    }

    @Override
    public CodeBlock flagSet(EnumType type) {
      return write(JavaScalar.LONG, CodeBlock.of("$L.bits()", value));
    }

    @Override
    public CodeBlock adapted(AdapterType adapter) {
      boolean narrow = adapter.width() == AdapterType.Width.INT;
      CodeBlock raw = names.adapting("to", adapter, value, label);
      return write(narrow ? JavaScalar.INT : JavaScalar.LONG, raw);
    }

    @Override
    public CodeBlock unit(Encoding encoding) {
      throw new IllegalStateException("a unit is an element only");
    }
  }

  /** A number as wide as the field holds its bits; of a wider one, only some fit. */
  CodeBlock write(JavaScalar java, CodeBlock value) {
    if (java.bits() == bits.width()) {
      return put(value);
    }
    return statement(
        "$T.$L(memory, $L, $L, $L, $L, $L)",
        RuntimeTypes.BIT_FIELDS,
        bits.isSigned() ? "putSigned" : "putUnsigned",
        at,
        bit,
        bits.width(),
        value,
        label);
  }

  /** Returns the statement that writes a number which is known to fit. */
  CodeBlock put(CodeBlock value) {
    return statement(
        "$T.put(memory, $L, $L, $L, $L)", RuntimeTypes.BIT_FIELDS, at, bit, bits.width(), value);
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }

  /** Returns the largest count that the field can hold, as a literal. */
  CodeBlock largestCount() {
    int width = Math.min(63, bits.isSigned() ? bits.width() - 1 : bits.width());
    long most = (1L << width) - 1;
    return CodeBlock.of("0x$LL", Long.toHexString(most).toUpperCase(Locale.ROOT));
  }
}
