package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.ShapeAdapter;
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
    return WindowDecoder.isFor(field.shape())
        ? new WindowDecoder(writer, this, field).decode(code, locals)
        : field.shape().accept(new OfKind(code, locals));
  }

  /** How each kind of shape is read; what lies in place and is one expression is read there. */
  private final class OfKind extends ShapeAdapter<CodeBlock> {
    private final CodeBlock.Builder code;
    private final NameAllocator locals;

    OfKind(CodeBlock.Builder code, NameAllocator locals) {
      super(shape -> shape.accept(here()));
      this.code = code;
      this.locals = locals;
    }

    /** Returns the call of a helper that follows the pointer, which is loaded before. */
    private CodeBlock followed(MethodSpec method) {
      CodeBlock address = load(code, locals);
      writer.add(method);
      return CodeBlock.of("$N(in, $L$L)", helper, address, dialect.andAbi());
    }

    @Override
    public CodeBlock pointerTo(Shape.PointerTo pointer) {
      return followed(pointers().method(pointer, helper, field.cName()));
    }

    @Override
    public CodeBlock text(Shape.Text text) {
      return here().text(text, load(code, locals));
    }

    @Override
    public CodeBlock multiText(Shape.MultiText texts) {
      return here().multiText(texts, load(code, locals));
    }

    @Override
    public CodeBlock opaque(Shape.Opaque opaque) {
      return here().opaque(opaque, load(code, locals));
    }

    @Override
    public CodeBlock counted(Shape.Counted array) {
      CodeBlock address = load(code, locals);
      String count = locals.newName(field.javaName() + "Count");
      code.addStatement("long $N = $L", count, writer.counts().count(field));
      writer.add(FieldDecoder.this.counted(array));
      writer.counts().counterMethods(field).forEach(writer::add);
      return CodeBlock.of("$N(in, $L, $N$L)", helper, address, count, dialect.andAbi());
    }

    @Override
    public CodeBlock terminated(Shape.Terminated array) {
      return followed(TerminatedCode.reader(FieldDecoder.this, writer, field));
    }

    @Override
    public CodeBlock fixedArray(Shape.FixedArray array) {
      return Runs.isRun(array.element()) ? array.accept(here()) : inHelper(fixed(array));
    }

    @Override
    public CodeBlock tail(Shape.Tail tail) {
      return FieldDecoder.this.tail(tail, code, locals);
    }

    @Override
    public CodeBlock chain(Shape.Chain chain) {
      return new ChainDecoder(writer, FieldDecoder.this, field, chain).decode(code, locals);
    }

    @Override
    public CodeBlock structUse(Shape.StructUse struct) {
      return struct.isConverted() ? inHelper(nested()) : struct.accept(here());
    }

    @Override
    public CodeBlock choice(Shape.Choice choice) {
      return new ChoiceDecoder(writer, field, choice).decode();
    }

    @Override
    public CodeBlock bits(Shape.Bits bits) {
      return writer.integer(field).bits().decoded();
    }
  }

  /** Elements in place, of which the count is loaded first, as for those behind pointers. */
  private CodeBlock tail(Shape.Tail tail, CodeBlock.Builder code, NameAllocator locals) {
    String count = locals.newName(field.javaName() + "Count");
    code.addStatement(
        "int $N = in.tail($L, $L, $L, $S)",
        count,
        writer.position(field),
        ExtentWriter.elements(tail, writer.counts(), field, dialect),
        dialect.sizeOf(tail.element()),
        field.cName());
    writer.counts().counterMethods(field).forEach(writer::add);
    if (Runs.isRun(tail.element())) {
      return run(tail.element()).readInline(writer.position(field), CodeBlock.of("$N", count));
    }
    MethodSpec.Builder method =
        helper(helper, ValueTypes.of(tail))
            .addParameter(RuntimeTypes.BYTE_BUFFER, "memory")
            .addParameter(TypeName.INT, "at")
            .addParameter(TypeName.INT, "n");
    finish(method);
    writer.add(method.addCode(loop(tail).read("n")).build());
    return CodeBlock.of(
        "$N(in, memory, $L, $N$L)", helper, writer.position(field), count, dialect.andAbi());
  }

  private Runs run(Shape element) {
    return new Runs(writer.names(), element, field.cName());
  }

  private CodeBlock inHelper(MethodSpec method) {
    writer.add(method);
    return CodeBlock.of("$N(in, memory, $L$L)", helper, writer.position(field), dialect.andAbi());
  }

  /** Adds the load of the field's pointer to the code, and returns the local that holds it. */
  CodeBlock load(CodeBlock.Builder code, NameAllocator locals) {
    String local = locals.newName(field.javaName());
    code.addStatement("long $N = $L", local, here().address());
    return CodeBlock.of("$N", local);
  }

  private PointerDecoder pointers() {
    return new PointerDecoder(writer, this);
  }

  private InPlaceDecoder here() {
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

  private MethodSpec counted(Shape.Counted array) {
    MethodSpec.Builder method =
        helper(helper, ValueTypes.of(array))
            .addParameter(TypeName.LONG, "address")
            .addParameter(TypeName.LONG, "count");
    finish(method);
    Shape element = array.element();
    CodeBlock step = dialect.sizeOf(element);
    method.addStatement(
        "int n = in.$L(address, count, $L, $S)",
        array.count().unit() == Count.Unit.BYTES ? "countOfBytes" : "count",
        step,
        field.cName());
    if (array.nullable()) {
      method.beginControlFlow("if (address == 0)").addStatement("return null").endControlFlow();
    }
    return method.addCode(elementsAt(array)).build();
  }

  /** Returns the statements that read {@code n} elements at {@code address} and return them. */
  CodeBlock elementsAt(Shape.Array array) {
    Shape element = array.element();
    CodeBlock.Builder code = CodeBlock.builder();
    if (Runs.isRun(element)) {
      return code.addStatement("return $L", run(element).readAt("address")).build();
    }
    ElementLoop loop = loop(array);
    code.beginControlFlow("if (n == 0)").addStatement("return $L", loop.none()).endControlFlow();
    return code.addStatement(
            "$T memory = in.open(address, (long) n * $L)",
            RuntimeTypes.BYTE_BUFFER,
            dialect.sizeOf(element))
        .addStatement("int at = in.position()")
        .add(loop.read("n"))
        .build();
  }

  /** Returns the statements that read {@code n} elements in place and return them. */
  CodeBlock elementsInPlace(Shape.Array array) {
    return Runs.isRun(array.element())
        ? CodeBlock.builder()
            .addStatement(
                "return $L", run(array.element()).readInline(CodeBlock.of("at"), CodeBlock.of("n")))
            .build()
        : loop(array).read("n");
  }

  private MethodSpec fixed(Shape.FixedArray array) {
    MethodSpec.Builder method =
        helper(helper, ValueTypes.of(array))
            .addParameter(RuntimeTypes.BYTE_BUFFER, "memory")
            .addParameter(TypeName.INT, "at");
    finish(method);
    return method.addCode(loop(array).read(String.valueOf(array.length()))).build();
  }

  /** Returns the loop over the elements of an array; adds what each element needs. */
  ElementLoop loop(Shape.Array array) {
    Shape element = array.element();
    element.toOne().ifPresent(p -> writer.add(pointers().method(p, helper + "Element", "")));
    CodeBlock at = dialect.elementAt(element);
    boolean recursive =
        element.toOne().isEmpty() && writer.scope().leadsBackTo(writer.struct(), array);
    return new ElementLoop(element, element.accept(inPlace(at, "")), field.cName(), recursive);
  }
}
