package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.layout.MachineLayout;
import io.github.sizeis.processor.model.AdapterType;
import io.github.sizeis.processor.model.Encoding;
import io.github.sizeis.processor.model.EnumType;
import io.github.sizeis.processor.model.JavaScalar;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructView;
import io.github.sizeis.processor.model.WordView;

/**
 * Spells the statements that write a shape where its bytes lie. What lies behind pointers is left
 * to helper methods, which return an address.
 */
final class InPlaceEncoder implements Shape.Visitor<Code> {

  private final ConverterNames names;
  private final CodeBlock at;
  private final CodeBlock value;
  private final String name;
  private final CodeBlock label;
  private final String helper;

  /**
   * Creates an encoder.
   *
   * @param names the names in the converter
   * @param at where the shape starts in {@code memory}
   * @param value the value, an expression without side effects
   * @param label the field's name for messages; empty where an enclosing handler adds it
   * @param helper the method that writes what a pointer found here points to
   */
  InPlaceEncoder(ConverterNames names, CodeBlock at, CodeBlock value, String label, String helper) {
    this.names = names;
    this.at = at;
    this.value = value;
    this.name = label;
    this.label = CodeBlock.of("$S", label);
    this.helper = helper;
  }

  private MachineWrites writes() {
    return new MachineWrites(at, label);
  }

  /** A statement that leaves the memory to whatever it calls. */
  private static Code call(String format, Object... arguments) {
    return Code.statement(format, arguments);
  }

  private static Code onMemory(String format, Object... arguments) {
    return Code.onMemory(CodeBlock.builder().addStatement(format, arguments).build());
  }

  /** Returns the statement that stores an address. */
  Code address(CodeBlock address) {
    return call("out.address($L, $L)", at, address);
  }

  @Override
  public Code word(Shape.Word word) {
    return Code.onMemory(word.view().accept(new WordEncoder(word)));
  }

  /** How each view of a word is written. */
  private final class WordEncoder implements WordView.Visitor<CodeBlock> {
    private final Shape.Word word;

    WordEncoder(Shape.Word word) {
      this.word = word;
    }

    private CodeBlock write(JavaScalar java, CodeBlock number) {
      return writes().write(word.machine(), word.bigEndian(), java, number);
    }

    @Override
    public CodeBlock primitive(JavaScalar java) {
      return write(java, value);
    }

    @Override
    public CodeBlock constant(EnumType type) {
      CodeBlock bits = CodeBlock.of("$N.encode($L, $L)", names.codec(type), value, label);
      return writes().writeBits(word.machine(), word.bigEndian(), JavaScalar.LONG, bits);
    }

    @Override
    public CodeBlock flagSet(EnumType type) {
      Machine machine = MachineLayout.unsigned(word.machine());
      CodeBlock bits = CodeBlock.of("$L.bits()", value);
      return writes().write(machine, word.bigEndian(), JavaScalar.LONG, bits);
    }

    @Override
    public CodeBlock adapted(AdapterType adapter) {
      boolean narrow = adapter.width() == AdapterType.Width.INT;
      return write(narrow ? JavaScalar.INT : JavaScalar.LONG, adaptedTo(adapter));
    }

    @Override
    public CodeBlock unit(Encoding encoding) {
      throw new IllegalStateException("a unit is an element only");
    }
  }

  private CodeBlock adaptedTo(AdapterType adapter) {
    return names.adapting("to", adapter, value, label);
  }

  @Override
  public Code structUse(Shape.StructUse struct) {
    return struct.view().accept(new StructEncoder(struct.struct()));
  }

  /** How each view of a struct is written. */
  private final class StructEncoder implements StructView.Visitor<Code> {
    private final StructName struct;

    StructEncoder(StructName struct) {
      this.struct = struct;
    }

    @Override
    public Code whole() {
      return encode(struct, "encode");
    }

    @Override
    public Code onePart(Part part) {
      return encode(struct, "encodePart");
    }

    @Override
    public Code adapted(AdapterType adapter) {
      return switch (adapter.width()) {
        case INT -> number("putInt", adapter);
        case LONG -> number("putLong", adapter);
        case BYTES ->
            onMemory(
                "$T.putBytes(memory, $L, $L, $L, $L)",
                RuntimeTypes.IN_PLACE,
                at,
                adaptedTo(adapter),
                Dialect.HOST.sizeOf(struct),
                label);
      };
    }

    private Code number(String method, AdapterType adapter) {
      return onMemory(
          "$T.$L(memory, $L, $L, $L, $L)",
          RuntimeTypes.STRUCT_NUMBER,
          method,
          at,
          adaptedTo(adapter),
          FieldSize.of(struct),
          label);
    }
  }

  private Code encode(StructName struct, String method) {
    return call("$T.$L(out, $L, $L)", JavaTypes.className(struct.converter()), method, at, value);
  }

  @Override
  public Code text(Shape.Text text) {
    return address(
        text.encoding().isWide()
            ? CodeBlock.of("out.wide($L, $L)", value, label)
            : CodeBlock.of("out.text($L, $N, $L)", value, names.encoding(text.encoding()), label));
  }

  @Override
  public Code fixedText(Shape.FixedText text) {
    return text.encoding().isWide()
        ? onMemory(
            "$T.putWide(memory, $L, $L, $L, $L)",
            RuntimeTypes.IN_PLACE,
            at,
            value,
            text.units(),
            label)
        : onMemory(
            "$T.putText(memory, $L, $L, $L, $N, $L)",
            RuntimeTypes.IN_PLACE,
            at,
            value,
            Dialect.HOST.sizeOf(text),
            names.encoding(text.encoding()),
            label);
  }

  @Override
  public Code fixedArray(Shape.FixedArray array) {
    return inPlace(array.element(), CodeBlock.of("$L", array.length()));
  }

  private Runs run(Shape element) {
    return new Runs(names, element, name);
  }

  private Code inPlace(Shape element, CodeBlock length) {
    if (Runs.isRun(element)) {
      return Code.onMemory(run(element).put(CodeBlock.of("memory"), at, value, length));
    }
    return call("$L(out, $L, $L)", helper, at, value);
  }

  @Override
  public Code pointerTo(Shape.PointerTo pointer) {
    return address(CodeBlock.of("$L(out, $L)", helper, value));
  }

  @Override
  public Code counted(Shape.Counted array) {
    if (Runs.isRun(array.element())) {
      return address(run(array.element()).write(value, array.nullable()));
    }
    return address(CodeBlock.of("$L(out, $L)", helper, value));
  }

  @Override
  public Code opaque(Shape.Opaque opaque) {
    return address(
        opaque.callback()
            ? CodeBlock.of("out.callback($L)", value)
            : CodeBlock.of("out.pointer($L, $L)", value, label));
  }

  @Override
  public Code tail(Shape.Tail tail) {
    return inPlace(tail.element(), run(tail.element()).count(value));
  }

  @Override
  public Code terminated(Shape.Terminated array) {
    return address(CodeBlock.of("$L(out, $L)", helper, value));
  }

  @Override
  public Code multiText(Shape.MultiText texts) {
    return address(
        texts.encoding().isWide()
            ? CodeBlock.of("out.multiWide($L, $L)", value, label)
            : CodeBlock.of(
                "out.multiText($L, $N, $L)", value, names.encoding(texts.encoding()), label));
  }

  @Override
  public Code choice(Shape.Choice union) {
    throw new IllegalStateException("a union needs the struct that holds it");
  }

  @Override
  public Code bits(Shape.Bits bits) {
    // one that stands alone, as in a union, starts at the first bit
    return Code.onMemory(new BitsCode(names, bits, at, CodeBlock.of("0"), label).encoded(value));
  }

  @Override
  public Code chain(Shape.Chain chain) {
    return chain.inline()
        ? call("$L(out, $L, $L)", helper, at, value)
        : address(CodeBlock.of("$L(out, $L)", helper, value));
  }

  static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
