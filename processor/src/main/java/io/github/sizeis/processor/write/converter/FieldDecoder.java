package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.ShapeAdapter;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.InPlaceDecoder;
import io.github.sizeis.processor.write.value.ValueTypes;
import javax.lang.model.element.Modifier;

/** Writes how one field is read: an expression for {@code decode}, and helpers where it is more. */
final class FieldDecoder {

  private final DecodeWriter writer;
  private final Field field;
  private final Dialect dialect;
  private final String helper;

  FieldDecoder(DecodeWriter writer, Field field) {
    this.writer = writer;
    this.field = field;
    this.dialect = writer.dialect();
    this.helper = writer.names().helper(field);
  }

  /** Adds what must be loaded first to the code, and returns the expression for the value. */
  CodeBlock decode(CodeBlock.Builder code, NameAllocator locals) {
    return field.isBits()
        ? writer.integer(field).decoded()
        : field.shape().accept(new OfKind(code, locals));
  }

  /** How each kind of shape is read; what lies in place and is one expression is read there. */
  private final class OfKind extends ShapeAdapter<CodeBlock> implements Pointer.Visitor<CodeBlock> {
    private final CodeBlock.Builder code;
    private final NameAllocator locals;

    OfKind(CodeBlock.Builder code, NameAllocator locals) {
      super(shape -> shape.accept(here()));
      this.code = code;
      this.locals = locals;
    }

    @Override
    public CodeBlock pointer(Pointer pointer) {
      return pointer.acceptTarget(this);
    }

    @Override
    public CodeBlock toOne(Pointer pointer) {
      return followed(pointers().method(pointer, helper, field.cName()), code, locals);
    }

    @Override
    public CodeBlock toChain(Pointer pointer, StructName struct) {
      return chain(struct);
    }

    private CodeBlock chain(StructName struct) {
      return new ChainDecoder(writer, FieldDecoder.this, field, struct).decode(code, locals);
    }

    @Override
    public CodeBlock toArray(Pointer pointer, Array array) {
      return array(array);
    }

    @Override
    public CodeBlock toForeign(Pointer pointer, Foreign foreign) {
      return here().read(pointer, load(code, locals));
    }

    @Override
    public CodeBlock array(Array array) {
      return array
          .valid()
          .accept(new ArrayDecoder(writer, FieldDecoder.this, field, array, code, locals));
    }

    @Override
    public CodeBlock structUse(StructUse struct) {
      if (struct.isChain()) {
        return chain(struct.struct());
      }
      return struct.isConverted() ? inHelper(nested()) : struct.accept(here());
    }

    @Override
    public CodeBlock choice(Choice choice) {
      return new ChoiceDecoder(writer, field, choice).decode();
    }
  }

  /** Returns the call of a helper that follows the pointer, which is loaded before. */
  CodeBlock followed(MethodSpec method, CodeBlock.Builder code, NameAllocator locals) {
    CodeBlock address = load(code, locals);
    writer.add(method);
    return CodeBlock.of("$N(in, $L$L)", helper, address, dialect.andAbi());
  }

  CodeBlock inHelper(MethodSpec method) {
    writer.add(method);
    return CodeBlock.of("$N(in, memory, $L$L)", helper, writer.position(field), dialect.andAbi());
  }

  /** Adds the load of the field's pointer to the code, and returns the local that holds it. */
  CodeBlock load(CodeBlock.Builder code, NameAllocator locals) {
    String local = locals.newName(field.javaName());
    code.addStatement("long $N = $L", local, here().address());
    return CodeBlock.of("$N", local);
  }

  PointerDecoder pointers() {
    return new PointerDecoder(writer, this);
  }

  InPlaceDecoder here() {
    return inPlace(writer.position(field), field.cName());
  }

  InPlaceDecoder inPlace(CodeBlock at, String label) {
    return new InPlaceDecoder(writer.names(), dialect, at, label, helper + "Element");
  }

  MethodSpec.Builder helper(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(returns)
        .addParameter(RuntimeTypes.READER, "in");
  }

  void finish(MethodSpec.Builder method) {
    if (dialect == Dialect.DUMP) {
      method.addParameter(TypeName.INT, "abi");
    }
  }

  /** A struct by value: the helper is there for the path in messages. */
  private MethodSpec nested() {
    MethodSpec.Builder method =
        helper(helper, ValueTypes.of(field.shape()))
            .addParameter(RuntimeTypes.BYTE_BUFFER, "memory")
            .addParameter(TypeName.INT, "at");
    finish(method);
    CodeBlock value = field.shape().accept(inPlace(CodeBlock.of("at"), ""));
    return Paths.under(method, field.cName(), CodeBlock.of("return $L;\n", value)).build();
  }
}
