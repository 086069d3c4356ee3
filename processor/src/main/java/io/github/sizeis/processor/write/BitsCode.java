package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.model.AdapterType;
import io.github.sizeis.processor.model.JavaScalar;
import io.github.sizeis.processor.model.Shape;
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
record BitsCode(
    ConverterNames names, Shape.Bits bits, CodeBlock at, CodeBlock bit, CodeBlock label) {

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
  CodeBlock decoded() {
    Shape declared = bits.declared();
    if (declared instanceof Shape.Enumerated enumerated) {
      String codec = names.codec(enumerated.type());
      return CodeBlock.of("$N.decode($L, $L)", codec, asLong(), label);
    } else if (declared instanceof Shape.FlagWord flags) {
      return CodeBlock.of(
          "$T.ofBits($T.class, $L)",
          RuntimeTypes.FLAGS,
          JavaTypes.className(flags.type().name()),
          asFlags());
    } else if (declared instanceof Shape.AdaptedScalar adapted) {
      boolean narrow = adapted.adapter().width() == AdapterType.Width.INT;
      CodeBlock raw = narrow ? CodeBlock.of("(int) $L", asLong()) : asLong();
      return names.adapting("from", adapted.adapter(), raw, label);
    }
    JavaScalar java = ((Shape.Scalar) declared).java();
    return switch (java) {
      case BOOLEAN ->
          bits.width() == 1
              ? CodeBlock.of("$L != 0", asFlags())
              : CodeBlock.of("$T.bool((int) $L, $L)", RuntimeTypes.FITS, asFlags(), label);
      case LONG -> asLong();
      default -> CodeBlock.of("($T) $L", JavaTypes.typeName(java), asLong());
    };
  }

  /** Returns the statement that writes what the field is in Java. */
  CodeBlock encoded(CodeBlock value) {
    Shape declared = bits.declared();
    if (declared instanceof Shape.Enumerated enumerated) {
      String codec = names.codec(enumerated.type());
      return put(CodeBlock.of("$N.encode($L, $L)", codec, value, label));
    } else if (declared instanceof Shape.FlagWord) {
      return write(JavaScalar.LONG, CodeBlock.of("$L.bits()", value));
    } else if (declared instanceof Shape.AdaptedScalar adapted) {
      boolean narrow = adapted.adapter().width() == AdapterType.Width.INT;
      CodeBlock raw = names.adapting("to", adapted.adapter(), value, label);
      return write(narrow ? JavaScalar.INT : JavaScalar.LONG, raw);
    }
    JavaScalar java = ((Shape.Scalar) declared).java();
    return java == JavaScalar.BOOLEAN ? put(CodeBlock.of("$L ? 1 : 0", value)) : write(java, value);
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
