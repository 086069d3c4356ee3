package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
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
 * Spells, as one expression, how a shape is read whose bytes lie in a buffer. What lies behind
 * pointers is left to helper methods.
 */
final class InPlaceDecoder implements Shape.Visitor<CodeBlock> {

  private final ConverterNames names;
  private final Dialect dialect;
  private final CodeBlock at;
  private final String name;
  private final CodeBlock label;
  private final String pointerHelper;

  /**
   * Creates a decoder.
   *
   * @param names the names in the converter
   * @param dialect for which ABI
   * @param at where the shape starts in {@code memory}
   * @param label the field's name for messages; empty where an enclosing handler adds it
   * @param pointerHelper the method that follows a pointer found here
   */
  InPlaceDecoder(
      ConverterNames names, Dialect dialect, CodeBlock at, String label, String pointerHelper) {
    this.names = names;
    this.dialect = dialect;
    this.at = at;
    this.name = label;
    this.label = CodeBlock.of("$S", label);
    this.pointerHelper = pointerHelper;
  }

  private MachineReads reads() {
    return new MachineReads(dialect, CodeBlock.of("memory"), at, label);
  }

  CodeBlock address() {
    return dialect.hostRead("address", CodeBlock.of("memory"), at);
  }

  @Override
  public CodeBlock word(Shape.Word word) {
    return word.view().accept(new WordDecoder(word));
  }

  /** How each view of a word is read. */
  private final class WordDecoder implements WordView.Visitor<CodeBlock> {
    private final Shape.Word word;

    WordDecoder(Shape.Word word) {
      this.word = word;
    }

    private CodeBlock asLong() {
      return reads().asLong(word.machine(), word.bigEndian());
    }

    @Override
    public CodeBlock primitive(JavaScalar java) {
      return reads().read(word);
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
          reads().asFlags(word.machine(), word.bigEndian()));
    }

    @Override
    public CodeBlock adapted(AdapterType adapter) {
      boolean narrow = adapter.width() == AdapterType.Width.INT;
      CodeBlock raw = narrow ? reads().asInt(word.machine(), word.bigEndian()) : asLong();
      return names.adapting("from", adapter, raw, label);
    }

    @Override
    public CodeBlock unit(Encoding encoding) {
      throw new IllegalStateException("a unit is an element only");
    }
  }

  @Override
  public CodeBlock structUse(Shape.StructUse struct) {
    return struct.view().accept(new StructDecoder(struct.struct()));
  }

  /** How each view of a struct is read. */
  private final class StructDecoder implements StructView.Visitor<CodeBlock> {
    private final StructName struct;

    StructDecoder(StructName struct) {
      this.struct = struct;
    }

    @Override
    public CodeBlock whole() {
      return decode(struct, "decode");
    }

    @Override
    public CodeBlock onePart(Part part) {
      return decode(struct, "decodePart");
    }

    @Override
    public CodeBlock adapted(AdapterType adapter) {
      CodeBlock raw =
          switch (adapter.width()) {
            case INT -> number("getInt");
            case LONG -> number("getLong");
            case BYTES ->
                CodeBlock.of(
                    "$T.bytes(memory, $L, $L)", RuntimeTypes.IN_PLACE, at, dialect.sizeOf(struct));
          };
      return names.adapting("from", adapter, raw, label);
    }

    private CodeBlock number(String method) {
      return CodeBlock.of(
          "$T.$L(memory, $L, $L, $L)",
          RuntimeTypes.STRUCT_NUMBER,
          method,
          at,
          FieldSize.of(struct),
          label);
    }
  }

  private CodeBlock decode(StructName struct, String method) {
    TypeName readers = dialect.readersOf(struct);
    return CodeBlock.of("$T.$L(in, memory, $L$L)", readers, method, at, dialect.andAbi());
  }

  @Override
  public CodeBlock text(Shape.Text text) {
    return text(text, address());
  }

  /** Returns a read of the string at an address. */
  CodeBlock text(Shape.Text text, CodeBlock address) {
    String orNull = text.nullable() ? "OrNull" : "";
    Encoding encoding = text.encoding();
    return encoding.isWide()
        ? CodeBlock.of("in.wide$L($L, $L)", orNull, address, label)
        : CodeBlock.of("in.text$L($L, $N, $L)", orNull, address, names.encoding(encoding), label);
  }

  @Override
  public CodeBlock fixedText(Shape.FixedText text) {
    return text.encoding().isWide()
        ? CodeBlock.of("$T.wide(memory, $L, $L)", RuntimeTypes.IN_PLACE, at, text.units())
        : CodeBlock.of(
            "$T.text(memory, $L, $L, $N, $L)",
            RuntimeTypes.IN_PLACE,
            at,
            Dialect.HOST.sizeOf(text),
            names.encoding(text.encoding()),
            label);
  }

  @Override
  public CodeBlock fixedArray(Shape.FixedArray array) {
    if (Runs.isRun(array.element())) {
      return new Runs(names, array.element(), name)
          .readInline(at, CodeBlock.of("$L", array.length()));
    }
    throw new IllegalStateException("elements need a loop of their own");
  }

  @Override
  public CodeBlock pointerTo(Shape.PointerTo pointer) {
    return CodeBlock.of("$L(in, $L$L)", pointerHelper, address(), dialect.andAbi());
  }

  @Override
  public CodeBlock opaque(Shape.Opaque opaque) {
    return opaque(opaque, address());
  }

  /** Returns a pointer that is passed through, from its address. */
  CodeBlock opaque(Shape.Opaque opaque, CodeBlock address) {
    String orNull = opaque.nullable() ? "OrNull" : "";
    return opaque.callback()
        ? CodeBlock.of(
            "in.callback$L($L, $T.class, $L)",
            orNull,
            address,
            JavaTypes.className(opaque.type()),
            label)
        : CodeBlock.of("in.pointer$L($L, $L)", orNull, address, label);
  }

  @Override
  public CodeBlock multiText(Shape.MultiText texts) {
    return multiText(texts, address());
  }

  /** Returns a read of the strings at an address. */
  CodeBlock multiText(Shape.MultiText texts, CodeBlock address) {
    String orNull = texts.nullable() ? "OrNull" : "";
    return texts.encoding().isWide()
        ? CodeBlock.of("in.multiWide$L($L, $L)", orNull, address, label)
        : CodeBlock.of(
            "in.multiText$L($L, $N, $L)", orNull, address, names.encoding(texts.encoding()), label);
  }

  @Override
  public CodeBlock choice(Shape.Choice union) {
    throw new IllegalStateException("a union needs the struct that holds it");
  }

  @Override
  public CodeBlock bits(Shape.Bits bits) {
    // one that stands alone, as in a union, starts at the first bit
    return new BitsCode(names, bits, at, CodeBlock.of("0"), label).decoded();
  }

  @Override
  public CodeBlock chain(Shape.Chain chain) {
    throw new IllegalStateException("a chain is read by its field");
  }
}
