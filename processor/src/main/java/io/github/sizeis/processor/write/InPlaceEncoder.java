package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.layout.MachineLayout;
import io.github.sizeis.processor.model.AdapterType;
import io.github.sizeis.processor.model.JavaScalar;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;

/**
 * Spells the statements that write a shape where its bytes lie. What lies behind pointers is left
 * to helper methods, which return an address.
 */
final class InPlaceEncoder implements Shape.Visitor<CodeBlock> {

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

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }

  /** Returns the statement that stores an address. */
  CodeBlock address(CodeBlock address) {
    return statement("out.address($L, $L)", at, address);
  }

  @Override
  public CodeBlock scalar(Shape.Scalar scalar) {
    return writes().write(scalar, value);
  }

  @Override
  public CodeBlock enumerated(Shape.Enumerated enumerated) {
    String codec = names.enums().get(enumerated.type());
    return writes()
        .writeBits(
            enumerated.machine(),
            enumerated.bigEndian(),
            JavaScalar.LONG,
            CodeBlock.of("$N.encode($L, $L)", codec, value, label));
  }

  @Override
  public CodeBlock flagWord(Shape.FlagWord flags) {
    return writes()
        .write(
            MachineLayout.unsigned(flags.machine()),
            flags.bigEndian(),
            JavaScalar.LONG,
            CodeBlock.of("$L.bits()", value));
  }

  @Override
  public CodeBlock adaptedScalar(Shape.AdaptedScalar scalar) {
    JavaScalar raw =
        scalar.adapter().width() == AdapterType.Width.INT ? JavaScalar.INT : JavaScalar.LONG;
    return writes().write(scalar.machine(), scalar.bigEndian(), raw, adapted(scalar.adapter()));
  }

  private CodeBlock adapted(AdapterType adapter) {
    return CodeBlock.of("$L($L, $L)", names.adapterMethod("to", adapter), value, label);
  }

  @Override
  public CodeBlock nested(Shape.Nested struct) {
    return encode(struct.struct(), "encode");
  }

  @Override
  public CodeBlock unwrapped(Shape.Unwrapped struct) {
    return encode(struct.struct(), "encodePart");
  }

  private CodeBlock encode(StructName struct, String method) {
    return statement(
        "$T.$L(out, $L, $L)", JavaTypes.className(struct.converter()), method, at, value);
  }

  @Override
  public CodeBlock adaptedStruct(Shape.AdaptedStruct struct) {
    return switch (struct.adapter().width()) {
      case INT -> statement("memory.putInt($L, $L)", at, adapted(struct.adapter()));
      case LONG -> statement("memory.putLong($L, $L)", at, adapted(struct.adapter()));
      case BYTES ->
          statement(
              "$T.putBytes(memory, $L, $L, $L, $L)",
              RuntimeTypes.IN_PLACE,
              at,
              adapted(struct.adapter()),
              Dialect.HOST.sizeOf(struct.struct()),
              label);
    };
  }

  @Override
  public CodeBlock text(Shape.Text text) {
    return address(
        text.encoding().isWide()
            ? CodeBlock.of("out.wide($L, $L)", value, label)
            : CodeBlock.of(
                "out.text($L, $N, $L)", value, names.encodings().get(text.encoding()), label));
  }

  @Override
  public CodeBlock fixedText(Shape.FixedText text) {
    return text.encoding().isWide()
        ? statement(
            "$T.putWide(memory, $L, $L, $L, $L)",
            RuntimeTypes.IN_PLACE,
            at,
            value,
            text.units(),
            label)
        : statement(
            "$T.putText(memory, $L, $L, $L, $N, $L)",
            RuntimeTypes.IN_PLACE,
            at,
            value,
            text.units(),
            names.encodings().get(text.encoding()),
            label);
  }

  @Override
  public CodeBlock fixedArray(Shape.FixedArray array) {
    return inPlace(array.element(), CodeBlock.of("$L", array.length()));
  }

  private Runs run(Shape element) {
    return new Runs(names, element, name);
  }

  private CodeBlock inPlace(Shape element, CodeBlock length) {
    if (Runs.isRun(element)) {
      return run(element).put(CodeBlock.of("memory"), at, value, length);
    }
    return statement("$L(out, $L, $L)", helper, at, value);
  }

  @Override
  public CodeBlock pointerTo(Shape.PointerTo pointer) {
    return address(CodeBlock.of("$L(out, $L)", helper, value));
  }

  @Override
  public CodeBlock counted(Shape.Counted array) {
    if (Runs.isRun(array.element())) {
      return address(run(array.element()).write(value, array.nullable()));
    }
    return address(CodeBlock.of("$L(out, $L)", helper, value));
  }

  @Override
  public CodeBlock opaque(Shape.Opaque opaque) {
    String method = opaque.callback() ? "callback" : "pointer";
    return address(CodeBlock.of("out.$L($L)", method, value));
  }

  @Override
  public CodeBlock unit(Shape.Unit unit) {
    throw new IllegalStateException("a unit is an element only");
  }

  @Override
  public CodeBlock tail(Shape.Tail tail) {
    return inPlace(tail.element(), run(tail.element()).count(value));
  }

  @Override
  public CodeBlock terminated(Shape.Terminated array) {
    return address(CodeBlock.of("$L(out, $L)", helper, value));
  }

  @Override
  public CodeBlock multiText(Shape.MultiText texts) {
    return address(
        texts.encoding().isWide()
            ? CodeBlock.of("out.multiWide($L, $L)", value, label)
            : CodeBlock.of(
                "out.multiText($L, $N, $L)",
                value,
                names.encodings().get(texts.encoding()),
                label));
  }

  @Override
  public CodeBlock choice(Shape.Choice union) {
    throw new IllegalStateException("a union needs the struct that holds it");
  }

  @Override
  public CodeBlock bits(Shape.Bits bits) {
    // one that stands alone, as in a union, starts at the first bit
    return new BitsCode(names, bits, at, CodeBlock.of("0"), label).encoded(value);
  }

  @Override
  public CodeBlock chain(Shape.Chain chain) {
    return chain.inline()
        ? statement("$L(out, $L, $L)", helper, at, value)
        : address(CodeBlock.of("$L(out, $L)", helper, value));
  }

  static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
