package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.WordView;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.EnumType;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.MachineReads;
import io.github.sizeis.processor.write.java.RuntimeTypes;

/**
 * Spells how a number in memory is read and written, whatever it is in Java: a word, or some bits
 * of one.
 */
public abstract class NumberCode {

  private final ConverterNames names;
  private final WordView view;
  private final CodeBlock label;

  /**
   * Creates the code of a number.
   *
   * @param names the names in the converter
   * @param view what it is in Java
   * @param label the field's name for messages, as a literal
   */
  NumberCode(ConverterNames names, WordView view, CodeBlock label) {
    this.names = names;
    this.view = view;
    this.label = label;
  }

  /** Returns the code of a field of the struct that lies at {@code at}. */
  public static NumberCode of(ConverterNames names, Dialect dialect, Field field) {
    CodeBlock at = CodeBlock.of("at + $L", dialect.offset(names.offset(field)));
    CodeBlock label = CodeBlock.of("$S", field.cName());
    return field.isBits()
        ? new BitsCode(
            names, field.bits().orElseThrow(), at, dialect.offset(names.bit(field)), label)
        : new WordCode(
            names, dialect, field.shape().word().orElseThrow(), CodeBlock.of("memory"), at, label);
  }

  final CodeBlock label() {
    return label;
  }

  /** Returns the number as a {@code long}, signed as it is declared. */
  public abstract CodeBlock asLong();

  /** Returns the number as an {@code int}. */
  abstract CodeBlock asInt();

  /** Returns flags, which have no sign, whatever C says. */
  abstract CodeBlock asFlags();

  /** Returns the number as an operand of an expression, which counts in signed 64 bits. */
  public abstract CodeBlock asOperand();

  /** Returns whether the number can be more than a Java {@code long} can. */
  public abstract boolean isHuge();

  /** Returns whether it has a sign in C. */
  public abstract boolean isSigned();

  /** Returns the largest count that it can hold, as a literal. */
  public abstract CodeBlock largestCount();

  /** Returns the number as a Java primitive. */
  abstract CodeBlock primitive(JavaScalar java);

  /** Returns the statement that writes a number which is known to fit. */
  public abstract CodeBlock put(JavaScalar java, CodeBlock number);

  /** Returns the statement that writes a Java primitive, or refuses it in the name of a label. */
  public abstract CodeBlock write(JavaScalar java, CodeBlock number, CodeBlock whose);

  /** Returns the statement that writes flags. */
  abstract CodeBlock writeFlags(CodeBlock flags);

  /** Returns the number as a count of something of an array, with the sign that it has in C. */
  public CodeBlock asCount(String array) {
    return MachineReads.count(asLong(), isHuge(), array);
  }

  /** Returns what it is in Java. */
  public CodeBlock decoded() {
    return view.accept(new Decoder());
  }

  /** Returns the statement that writes what it is in Java. */
  public CodeBlock encoded(CodeBlock value) {
    return view.accept(new Encoder(value));
  }

  private static boolean isNarrow(AdapterType adapter) {
    return adapter.width() == AdapterType.Width.INT;
  }

  /** How each view is read. */
  private final class Decoder implements WordView.Visitor<CodeBlock> {
    @Override
    public CodeBlock primitive(JavaScalar java) {
      return NumberCode.this.primitive(java);
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
      return names.adapting("from", adapter, isNarrow(adapter) ? asInt() : asLong(), label);
    }
  }

  /** How each view is written. */
  private final class Encoder implements WordView.Visitor<CodeBlock> {
    private final CodeBlock value;

    Encoder(CodeBlock value) {
      this.value = value;
    }

    @Override
    public CodeBlock primitive(JavaScalar java) {
      return write(java, value, label);
    }

    @Override
    public CodeBlock constant(EnumType type) {
      CodeBlock bits = CodeBlock.of("$N.encode($L, $L)", names.codec(type), value, label);
      return put(JavaScalar.LONG, bits);
    }

    @Override
    public CodeBlock flagSet(EnumType type) {
      return writeFlags(CodeBlock.of("$L.bits()", value));
    }

    @Override
    public CodeBlock adapted(AdapterType adapter) {
      JavaScalar java = isNarrow(adapter) ? JavaScalar.INT : JavaScalar.LONG;
      return write(java, names.adapting("to", adapter, value, label), label);
    }
  }
}
