package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.CodeBlock;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.ShapeVisitor;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.StructView;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;

/**
 * Spells the statements that write a shape where its bytes lie. What lies behind pointers is left
 * to helper methods, which return an address.
 */
public final class InPlaceEncoder implements ShapeVisitor<Code> {

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
  public InPlaceEncoder(
      ConverterNames names, CodeBlock at, CodeBlock value, String label, String helper) {
    this.names = names;
    this.at = at;
    this.value = value;
    this.name = label;
    this.label = CodeBlock.of("$S", label);
    this.helper = helper;
  }

  /** A statement that leaves the memory to whatever it calls. */
  private static Code call(String format, Object... arguments) {
    return Code.statement(format, arguments);
  }

  private static Code onMemory(String format, Object... arguments) {
    return Code.onMemory(CodeBlock.builder().addStatement(format, arguments).build());
  }

  @Override
  public Code word(Word word) {
    return Code.onMemory(
        new WordCode(names, Dialect.HOST, word, CodeBlock.of("memory"), at, label).encoded(value));
  }

  private CodeBlock adaptedTo(AdapterType adapter) {
    return names.adapting("to", adapter, value, label);
  }

  @Override
  public Code structUse(StructUse struct) {
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
    public Code chain() {
      return call("$L(out, $L, $L)", helper, at, value);
    }

    @Override
    public Code adapted(AdapterType adapter) {
      return switch (adapter.width()) {
        case INT -> number("putInt", adapter);
        case LONG -> number("putLong", adapter);
        case BYTES ->
            onMemory(
                "$T.putBytes(memory, $L, $L, $L, $L)",
                RuntimeTypes.IN_PLACE_NUMBERS,
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
  public Code array(Array array) {
    Shape element = array.element();
    if (array.isString()) {
      return text(array);
    } else if (Runs.isRun(element)) {
      CodeBlock declared = CodeBlock.of("$L", array.declared());
      CodeBlock length = array.flexible().map(a -> run(element).count(value)).orElse(declared);
      return Code.onMemory(run(element).put(CodeBlock.of("memory"), at, value, length));
    }
    return call("$L(out, $L, $L)", helper, at, value);
  }

  private Code text(Array text) {
    return text.encoding().isWide()
        ? onMemory(
            "$T.putWide(memory, $L, $L, $L, $L)",
            RuntimeTypes.IN_PLACE_TEXT,
            at,
            value,
            text.declared(),
            label)
        : onMemory(
            "$T.putText(memory, $L, $L, $L, $N, $L)",
            RuntimeTypes.IN_PLACE_TEXT,
            at,
            value,
            Dialect.HOST.sizeOf(text),
            names.encoding(text.encoding()),
            label);
  }

  private Runs run(Shape element) {
    return new Runs(names, element, name);
  }

  @Override
  public Code pointer(Pointer pointer) {
    return call("out.address($L, $L)", at, pointer.acceptTarget(new AddressOf()));
  }

  /** How what a pointer leads to is written, as an expression for the address. */
  private final class AddressOf implements Pointer.Visitor<CodeBlock> {

    private CodeBlock inHelper() {
      return CodeBlock.of("$L(out, $L)", helper, value);
    }

    @Override
    public CodeBlock toOne(Pointer pointer) {
      return inHelper();
    }

    @Override
    public CodeBlock toChain(Pointer pointer, StructName struct) {
      return inHelper();
    }

    @Override
    public CodeBlock toArray(Pointer pointer, Array array) {
      if (array.isStrings()) {
        String method = Runs.textMethod(array);
        return array.encoding().isWide()
            ? CodeBlock.of("out.$L($L, $L)", method, value, label)
            : CodeBlock.of(
                "out.$L($L, $N, $L)", method, value, names.encoding(array.encoding()), label);
      }
      return array.isCounted() && Runs.isRun(array.element())
          ? run(array.element()).write(value, pointer.nullable())
          : inHelper();
    }

    @Override
    public CodeBlock toForeign(Pointer pointer, Foreign foreign) {
      return switch (foreign.view()) {
        case CALLBACK -> CodeBlock.of("out.callback($L)", value);
        case POINTER -> CodeBlock.of("out.pointer($L, $L)", value, label);
        case ADDRESS -> CodeBlock.of("out.address($L, $L)", value, label);
      };
    }
  }

  @Override
  public Code choice(Choice union) {
    throw new IllegalStateException("a union needs the struct that holds it");
  }
}
