package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;

/**
 * Spells, as one expression, how a shape is read whose bytes lie in a buffer. What lies behind
 * pointers is left to helper methods.
 *
 * @param names the names in the converter
 * @param dialect for which ABI
 * @param at where the shape starts in {@code memory}
 * @param name the field's name for messages; empty where an enclosing handler adds it
 * @param pointerHelper the method that follows a pointer found here
 */
public record InPlaceDecoder(
    ConverterNames names, Dialect dialect, CodeBlock at, String name, String pointerHelper)
    implements Shape.Visitor<CodeBlock> {

  private CodeBlock label() {
    return CodeBlock.of("$S", name);
  }

  public CodeBlock address() {
    return dialect.hostRead("address", CodeBlock.of("memory"), at);
  }

  @Override
  public CodeBlock word(Word word) {
    return new WordCode(names, dialect, word, CodeBlock.of("memory"), at, label()).decoded();
  }

  @Override
  public CodeBlock structUse(StructUse use) {
    if (use.isChain()) {
      throw new IllegalStateException("a chain is read by its field");
    } else if (use.adapter().isPresent()) {
      return adapted(use.struct(), use.adapter().get());
    }
    TypeName readers = dialect.readersOf(use.struct());
    String method = use.part().isPresent() ? "decodePart" : "decode";
    return CodeBlock.of("$T.$L(in, memory, $L$L)", readers, method, at, dialect.andAbi());
  }

  private CodeBlock adapted(StructName struct, AdapterType adapter) {
    CodeBlock raw =
        switch (adapter.width()) {
          case INT -> number(struct, "getInt");
          case LONG -> number(struct, "getLong");
          case BYTES ->
              CodeBlock.of(
                  "$T.bytes(memory, $L, $L)",
                  RuntimeTypes.IN_PLACE_NUMBERS,
                  at,
                  dialect.sizeOf(struct));
        };
    return names.adapting("from", adapter, raw, label());
  }

  private CodeBlock number(StructName struct, String method) {
    CodeBlock field = FieldSize.of(struct);
    return CodeBlock.of(
        "$T.$L(memory, $L, $L, $L)", RuntimeTypes.STRUCT_NUMBER, method, at, field, label());
  }

  @Override
  public CodeBlock array(Array array) {
    if (array.isString()) {
      return text(array);
    } else if (Runs.isRun(array.element())) {
      return new Runs(names, array.element(), name)
          .readInline(at, CodeBlock.of("$L", array.declared()));
    }
    throw new IllegalStateException("elements need a loop of their own");
  }

  private CodeBlock text(Array text) {
    return text.encoding().isWide()
        ? CodeBlock.of(
            "$T.wide(in, memory, $L, $L)", RuntimeTypes.IN_PLACE_TEXT, at, text.declared())
        : CodeBlock.of(
            "$T.text(in, memory, $L, $L$L, $L)",
            RuntimeTypes.IN_PLACE_TEXT,
            at,
            Dialect.HOST.sizeOf(text),
            names.andEncoding(text.encoding()),
            label());
  }

  @Override
  public CodeBlock pointer(Pointer pointer) {
    return read(pointer, address());
  }

  /** Returns a read of what lies at an address: texts at once, all else by its helper. */
  public CodeBlock read(Pointer pointer, CodeBlock address) {
    String orNull = pointer.nullable() ? "OrNull" : "";
    if (pointer.foreign().isPresent()) {
      Foreign foreign = pointer.foreign().get();
      return switch (foreign.view()) {
        case CALLBACK ->
            CodeBlock.of(
                "in.callback$L($L, $T.class, $L)",
                orNull,
                address,
                JavaTypes.className(foreign.type()),
                label());
        case POINTER -> CodeBlock.of("in.pointer$L($L, $L)", orNull, address, label());
        case ADDRESS -> CodeBlock.of("in.address$L($L, $L)", orNull, address, label());
      };
    } else if (pointer.array().isPresent()) {
      String method = Runs.textMethod(pointer.array().get()) + orNull;
      CodeBlock andEncoding = names.andEncoding(pointer.array().get().encoding());
      return CodeBlock.of("in.$L($L$L, $L)", method, address, andEncoding, label());
    }
    return CodeBlock.of("$L(in, $L$L)", pointerHelper, address, dialect.andAbi());
  }

  @Override
  public CodeBlock choice(Choice union) {
    throw new IllegalStateException("a union needs the struct that holds it");
  }
}
