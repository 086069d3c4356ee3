package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
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
    Shape shape = field.shape();
    InPlaceDecoder here = inPlace(writer.position(field), field.cName());
    if (WindowDecoder.isFor(shape)) {
      return new WindowDecoder(writer, this, field).decode(code, locals);
    } else if (shape instanceof Shape.Counted counted) {
      CodeBlock address = load(code, locals, here);
      String count = locals.newName(field.javaName() + "Count");
      code.addStatement("long $N = $L", count, writer.counts().count(field));
      writer.add(counted(counted));
      writer.counts().counterMethods(field).forEach(writer::add);
      return CodeBlock.of("$N(in, $L, $N$L)", helper, address, count, dialect.andAbi());
    } else if (shape instanceof Shape.Chain chain) {
      return new ChainDecoder(writer, this, field, chain).decode(code, locals);
    } else if (shape instanceof Shape.Tail tail) {
      return tail(tail, code, locals);
    } else if (shape instanceof Shape.PointerTo pointer) {
      CodeBlock address = load(code, locals, here);
      writer.add(target(pointer, helper, field.cName()));
      return CodeBlock.of("$N(in, $L$L)", helper, address, dialect.andAbi());
    } else if (shape instanceof Shape.Text text) {
      return here.text(text, load(code, locals, here));
    } else if (shape instanceof Shape.MultiText texts) {
      return here.multiText(texts, load(code, locals, here));
    } else if (shape instanceof Shape.Terminated) {
      CodeBlock address = load(code, locals, here);
      writer.add(TerminatedCode.reader(this, writer, field));
      return CodeBlock.of("$N(in, $L$L)", helper, address, dialect.andAbi());
    } else if (shape instanceof Shape.Opaque opaque) {
      return here.opaque(opaque, load(code, locals, here));
    } else if (shape instanceof Shape.FixedArray array) {
      if (!Runs.isRun(array.element())) {
        writer.add(fixed(array));
        return inHelper();
      }
    } else if (shape instanceof Shape.Choice choice) {
      return new ChoiceDecoder(writer, field, choice).decode();
    } else if (shape.isConverted()) {
      writer.add(nested());
      return inHelper();
    } else if (shape instanceof Shape.Bits) {
      return writer.integer(field).bits().decoded();
    }
    return shape.accept(here);
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

  private CodeBlock inHelper() {
    return CodeBlock.of("$N(in, memory, $L$L)", helper, writer.position(field), dialect.andAbi());
  }

  /** Adds the load of the field's pointer to the code, and returns the local that holds it. */
  CodeBlock load(CodeBlock.Builder code, NameAllocator locals) {
    return load(code, locals, inPlace(writer.position(field), field.cName()));
  }

  private CodeBlock load(CodeBlock.Builder code, NameAllocator locals, InPlaceDecoder here) {
    String local = locals.newName(field.javaName());
    code.addStatement("long $N = $L", local, here.address());
    return CodeBlock.of("$N", local);
  }

  private InPlaceDecoder inPlace(CodeBlock at, String label) {
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

  /** Follows a pointer; adds a path of its own where a label is given. */
  private MethodSpec target(Shape.PointerTo pointer, String name, String label) {
    Shape target = pointer.target();
    MethodSpec.Builder method =
        helper(name, ValueTypes.of(pointer)).addParameter(TypeName.LONG, "address");
    finish(method);
    if (pointer.nullable()) {
      method.beginControlFlow("if (address == 0)").addStatement("return null").endControlFlow();
    } else {
      method.addStatement("in.notNull(address, $S)", label);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock address = CodeBlock.of("address");
    for (int i = 1; i < pointer.depth(); i++) {
      address = CodeBlock.of("in.follow($L$L)", address, dialect.andAbi());
    }
    if (pointer.shared()) {
      TypeName value = JavaTypes.bare(ValueTypes.of(target));
      method
          .addStatement("$T known = in.known(address, $T.class, $S)", value, value, label)
          .beginControlFlow("if (known != null)")
          .addStatement("return known")
          .endControlFlow();
    }
    boolean recursive = writer.scope().leadsBackTo(writer.struct(), pointer);
    if (recursive) {
      method.addStatement("in.enter($S)", label);
    }
    CodeBlock value = opened(target, address, code);
    if (recursive || pointer.shared()) {
      TypeName type = JavaTypes.bare(ValueTypes.of(target));
      code.addStatement("$T target = $L", type, value);
      if (recursive) {
        code.addStatement("in.leave()");
      }
      if (pointer.shared()) {
        code.addStatement("in.learn(address, $T.class, target)", type);
      }
      code.addStatement("return target");
    } else {
      code.addStatement("return $L", value);
    }
    return label.isEmpty()
        ? method.addCode(code.build()).build()
        : Paths.under(method, label, code.build()).build();
  }

  /** Returns the value at an address; adds what must be done before. */
  private CodeBlock opened(Shape target, CodeBlock address, CodeBlock.Builder code) {
    if (writer.scope().isVariable(target)) {
      return CodeBlock.of(
          "$T.$L(in, $L$L)",
          dialect.readersOf(Uses.sameEnd(target).findFirst().orElseThrow()),
          target.isPart() ? "decodePartAt" : "decodeAt",
          address,
          dialect.andAbi());
    }
    code.addStatement(
        "$T memory = in.open($L, $L)", RuntimeTypes.BYTE_BUFFER, address, dialect.sizeOf(target));
    return target.accept(inPlace(CodeBlock.of("in.position()"), ""));
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
    if (Runs.isRun(element)) {
      return method.addStatement("return $L", run(element).readAt("address")).build();
    }
    ElementLoop loop = loop(array);
    method.beginControlFlow("if (n == 0)").addStatement("return $L", loop.none()).endControlFlow();
    method.addStatement(
        "$T memory = in.open(address, (long) n * $L)", RuntimeTypes.BYTE_BUFFER, step);
    return method.addStatement("int at = in.position()").addCode(loop.read("n")).build();
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
    element.toOne().ifPresent(p -> writer.add(target(p, helper + "Element", "")));
    CodeBlock at = dialect.elementAt(element);
    boolean recursive =
        element.toOne().isEmpty() && writer.scope().leadsBackTo(writer.struct(), array);
    return new ElementLoop(element, element.accept(inPlace(at, "")), field.cName(), recursive);
  }
}
