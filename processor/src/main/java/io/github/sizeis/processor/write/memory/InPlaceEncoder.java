package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.Optional;

/**
 * Spells the statements that write a shape where its bytes lie. What lies behind pointers is left
 * to helper methods, which return an address.
 *
 * @param names the names in the converter
 * @param at where the shape starts in {@code memory}
 * @param value the value, an expression without side effects
 * @param name the field's name for messages; empty where an enclosing handler adds it
 * @param helper the method that writes what a pointer found here points to
 */
public record InPlaceEncoder(
    ConverterNames names, CodeBlock at, CodeBlock value, String name, String helper)
    implements Shape.Visitor<Code> {

  private CodeBlock label() {
    return CodeBlock.of("$S", name);
  }

  private static Code onMemory(String format, Object... arguments) {
    return Code.onMemory(CodeBlock.builder().addStatement(format, arguments).build());
  }

  @Override
  public Code word(Word word) {
    return Code.onMemory(
        new WordCode(names, Dialect.HOST, word, CodeBlock.of("memory"), at, label())
            .encoded(value));
  }

  @Override
  public Code structUse(StructUse use) {
    if (use.isChain()) {
      return inHelper();
    } else if (use.adapter().isPresent()) {
      return adapted(use.struct(), use.adapter().get());
    }
    String method = use.part().isPresent() ? "encodePart" : "encode";
    TypeName writers = JavaTypes.className(use.struct().converter());
    return Code.statement("$T.$L(out, $L, $L)", writers, method, at, value);
  }

  private Code inHelper() {
    return Code.statement("$L(out, $L, $L)", helper, at, value);
  }

  private Code adapted(StructName struct, AdapterType adapter) {
    CodeBlock adapted = names.adapting("to", adapter, value, label());
    return switch (adapter.width()) {
      case INT -> number(struct, "putInt", adapted);
      case LONG -> number(struct, "putLong", adapted);
      case BYTES ->
          onMemory(
              "$T.putBytes(memory, $L, $L, $L, $L)",
              RuntimeTypes.IN_PLACE_NUMBERS,
              at,
              adapted,
              Dialect.HOST.sizeOf(struct),
              label());
    };
  }

  private Code number(StructName struct, String method, CodeBlock adapted) {
    return onMemory(
        "$T.$L(memory, $L, $L, $L, $L)",
        RuntimeTypes.STRUCT_NUMBER,
        method,
        at,
        adapted,
        FieldSize.of(struct),
        label());
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
    return inHelper();
  }

  private Code text(Array text) {
    return text.encoding().isWide()
        ? onMemory(
            "$T.putWide(memory, $L, $L, $L, $L)",
            RuntimeTypes.IN_PLACE_TEXT,
            at,
            value,
            text.declared(),
            label())
        : onMemory(
            "$T.putText(memory, $L, $L, $L, $N, $L)",
            RuntimeTypes.IN_PLACE_TEXT,
            at,
            value,
            Dialect.HOST.sizeOf(text),
            names.encoding(text.encoding()),
            label());
  }

  private Runs run(Shape element) {
    return new Runs(names, element, name);
  }

  @Override
  public Code pointer(Pointer pointer) {
    return Code.statement("out.address($L, $L)", at, address(pointer));
  }

  /** Returns how what a pointer leads to is written, as an expression for the address. */
  private CodeBlock address(Pointer pointer) {
    if (pointer.foreign().isPresent()) {
      return switch (pointer.foreign().get().view()) {
        case CALLBACK -> CodeBlock.of("out.callback($L)", value);
        case POINTER -> CodeBlock.of("out.pointer($L, $L)", value, label());
        case ADDRESS -> CodeBlock.of("out.address($L, $L)", value, label());
      };
    }
    Optional<Array> strings = pointer.array().filter(Array::isStrings);
    if (strings.isPresent()) {
      String method = Runs.textMethod(strings.get());
      CodeBlock andEncoding = names.andEncoding(strings.get().encoding());
      return CodeBlock.of("out.$L($L$L, $L)", method, value, andEncoding, label());
    }
    return pointer
        .array()
        .filter(a -> a.isCounted() && Runs.isRun(a.element()))
        .map(a -> run(a.element()).write(value, pointer.nullable()))
        .orElseGet(() -> CodeBlock.of("$L(out, $L)", helper, value));
  }

  @Override
  public Code choice(Choice union) {
    throw new IllegalStateException("a union needs the struct that holds it");
  }
}
