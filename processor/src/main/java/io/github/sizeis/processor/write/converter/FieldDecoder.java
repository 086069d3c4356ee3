package io.github.sizeis.processor.write.converter;

import static io.github.sizeis.processor.write.java.Param.ADDRESS;
import static io.github.sizeis.processor.write.java.Param.AT;
import static io.github.sizeis.processor.write.java.Param.IN;
import static io.github.sizeis.processor.write.java.Param.MEMORY;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.FieldVisitor;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.memory.InPlaceDecoder;
import io.github.sizeis.processor.write.memory.StructCode;
import io.github.sizeis.processor.write.value.ValueTypes;
import java.util.stream.Stream;

/**
 * Writes how one field is read: an expression for {@code decode}, and helpers where it is more.
 *
 * @param writer where helpers go
 * @param field the field
 * @param loads what is loaded before anything is followed
 */
record FieldDecoder(DecodeWriter writer, Field field, Loads loads) {

  StructCode code() {
    return writer.code();
  }

  /** Adds what must be loaded first to the loads, and returns the expression for the value. */
  CodeBlock decode() {
    return field.isBits() ? code().integer(field).decoded() : field.shape().accept(new OfKind());
  }

  /** How each kind of shape is read; what lies in place and is one expression is read there. */
  private final class OfKind extends FieldVisitor<CodeBlock> {

    OfKind() {
      super(shape -> shape.accept(here()));
    }

    @Override
    protected CodeBlock toOne(Pointer pointer) {
      CodeBlock address = load();
      writer.add(new PointerDecoder(FieldDecoder.this, pointer).method(helper(), field.cName()));
      return call(address);
    }

    @Override
    protected CodeBlock toForeign(Pointer pointer) {
      return here().read(pointer, load());
    }

    @Override
    protected CodeBlock chain(StructName element) {
      return FieldDecoder.this.chain(element);
    }

    @Override
    protected CodeBlock struct(StructUse use) {
      return use.isConverted() ? nested() : use.accept(here());
    }

    @Override
    public CodeBlock array(Array array) {
      return array.valid().accept(new ArrayDecoder(FieldDecoder.this, array));
    }

    @Override
    public CodeBlock choice(Choice choice) {
      return new ChoiceDecoder(writer, field, choice).decode();
    }
  }

  String helper() {
    return code().names().helper(field);
  }

  /** Begins a helper that reads something of the field. */
  MethodSpec.Builder reader(String name, TypeName returns, Param... parameters) {
    Param[] all = Stream.concat(Stream.of(IN), Stream.of(parameters)).toArray(Param[]::new);
    return code().reader(name, returns, all);
  }

  /** Begins the field's own helper. */
  MethodSpec.Builder reader(Param... parameters) {
    return reader(helper(), ValueTypes.of(field.shape()), parameters);
  }

  /** Returns the call of the field's own helper. */
  CodeBlock call(CodeBlock arguments) {
    return CodeBlock.of("$N(in, $L$L)", helper(), arguments, code().andAbi());
  }

  /** Returns the call of the field's own helper for what lies in place. */
  CodeBlock callInPlace() {
    return call(CodeBlock.of("memory, $L", code().position(field)));
  }

  /** Adds the load of the field's pointer, and returns the local that holds it. */
  CodeBlock load() {
    return loads.load("long", field.javaName(), code().address(field));
  }

  InPlaceDecoder here() {
    return inPlace(code().position(field), field.cName());
  }

  InPlaceDecoder inPlace(CodeBlock at, String label) {
    return new InPlaceDecoder(code().names(), code().dialect(), at, label, helper() + "Element");
  }

  /** A struct by value: the helper is there for the path in messages. */
  private CodeBlock nested() {
    CodeBlock value = field.shape().accept(inPlace(CodeBlock.of("at"), ""));
    CodeBlock read = CodeBlock.of("return $L;\n", value);
    writer.add(Paths.under(reader(MEMORY, AT), field.cName(), read));
    return callInPlace();
  }

  /** A linked list: the converter of its elements knows how to follow it. */
  private CodeBlock chain(StructName element) {
    boolean inline = !field.shape().isPointer();
    CodeBlock first = inline ? CodeBlock.of("memory, $L", code().position(field)) : load();
    if (!code().isRecursive(field.shape())) {
      return followed(element, first);
    }
    // a list whose elements may have such lists again is one level, however long it is
    MethodSpec.Builder deeper = inline ? reader(MEMORY, AT) : reader(ADDRESS);
    CodeBlock list = followed(element, CodeBlock.of(inline ? "memory, at" : "address"));
    writer.add(
        deeper
            .addStatement("in.enter($S)", field.cName())
            .addStatement("$T values = $L", ValueTypes.of(field.shape()), list)
            .addStatement("in.leave()")
            .addStatement("return values"));
    return call(first);
  }

  private CodeBlock followed(StructName element, CodeBlock first) {
    return CodeBlock.of(
        "$T.$L(in, $L, $S$L)",
        code().dialect().readersOf(element),
        field.shape().isPointer() ? "decodeChain" : "decodeInlineChain",
        first,
        field.cName(),
        code().andAbi());
  }
}
