package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.ShapeAdapter;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Valid;
import io.github.sizeis.processor.model.Window;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.PerAbi;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.memory.Runs;
import io.github.sizeis.processor.write.value.FamilyWriter;
import io.github.sizeis.processor.write.value.Scope;
import io.github.sizeis.processor.write.value.ValueTypes;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Spells how much memory lies behind what a struct's fields hold. */
final class ShapeMeasures {

  private final Scope scope;
  private final Struct struct;
  private final ConverterNames names;

  /** By name: a union that the struct holds several times is measured in one way. */
  private final Map<String, MethodSpec> unions = new TreeMap<>();

  ShapeMeasures(Scope scope, Struct struct, ConverterNames names) {
    this.scope = scope;
    this.struct = struct;
    this.names = names;
  }

  /** Returns the methods that the code calls for unions. */
  Collection<MethodSpec> unions() {
    return unions.values();
  }

  /** Memory is aligned to 8 bytes anyway. */
  CodeBlock aligned(StructName name) {
    return scope.reach().isAligned(name)
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .addStatement("size.align($L)", PerAbi.host(scope.layouts().of(name).alignments()))
            .build();
  }

  /**
   * Returns the code for a field of a value.
   *
   * @param room what an array has room for of which a part is valid
   */
  CodeBlock code(Shape shape, CodeBlock value, Supplier<CodeBlock> room) {
    return code(shape, Code.plain(value), room).block();
  }

  private Code code(Shape shape, Code value, Supplier<CodeBlock> room) {
    return scope.reach().isFlat(shape) ? Code.none() : shape.accept(new Measuring(value, room));
  }

  private Code code(Shape shape, Code value) {
    return code(
        shape,
        value,
        () -> {
          throw new IllegalStateException("only a field's window is measured");
        });
  }

  private final class Measuring extends ShapeAdapter<Code> implements Pointer.Visitor<Code> {
    private final Code value;
    private final Supplier<CodeBlock> room;

    Measuring(Code value, Supplier<CodeBlock> room) {
      super(shape -> Code.none());
      this.value = value;
      this.room = room;
    }

    @Override
    public Code structUse(StructUse use) {
      if (use.isChain()) {
        return chain(use, use.struct());
      }
      return use.adapter().isPresent()
          ? Code.plain(aligned(use.struct()))
          : struct(use.struct(), use.part().isPresent() ? "measurePart" : "measure");
    }

    @Override
    public Code choice(Choice union) {
      String name = "measure" + union.family().simpleName();
      if (!unions.containsKey(name)) {
        unions.put(name, union(name, union));
      }
      return Code.statement("$N(size, $L)", name, value);
    }

    private MethodSpec union(String name, Choice union) {
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(RuntimeTypes.SIZER, "size")
              .addParameter(JavaTypes.className(union.family()), "value");
      for (Arm arm : union.arms()) {
        ClassName type = FamilyWriter.armClass(union, arm);
        arm.content()
            .filter(c -> !scope.reach().isFlat(c.shape()))
            .map(c -> code(c.shape(), Code.ofElement(ChoiceEncoder.contentOf("arm", c))))
            .ifPresent(c -> method.addCode(arm(type, c)));
      }
      return method.build();
    }

    private CodeBlock arm(ClassName type, Code code) {
      Code arm = Code.statement("$T arm = ($T) value", type, type);
      Code body = code.needs(Code.Local.ELEMENT) ? arm.and(code) : code;
      return body.within("if (value instanceof $T)", type).block();
    }

    private Code struct(StructName name, String method) {
      return Code.statement(
          "$T.$L(size, $L)", JavaTypes.className(name.converter()), method, value);
    }

    @Override
    public Code pointer(Pointer pointer) {
      return pointer.acceptTarget(this);
    }

    @Override
    public Code toForeign(Pointer pointer, Foreign foreign) {
      return Code.none();
    }

    @Override
    public Code toOne(Pointer pointer) {
      Code code = Code.statement("size.block($L)", extent(pointer.target()));
      for (int i = 1; i < pointer.depth(); i++) {
        code = code.and(Code.statement("size.block($L)", Dialect.HOST.pointerSize()));
      }
      code = code.and(guarded(pointer, code(pointer.target(), value)));
      return unlessNull(pointer.nullable(), unlessKnown(pointer.shared(), code));
    }

    @Override
    public Code toChain(Pointer pointer, StructName struct) {
      return chain(pointer, struct);
    }

    private Code chain(Shape shape, StructName struct) {
      Code measure =
          Code.statement(
              "$T.measureChain(size, $L, $L)",
              JavaTypes.className(struct.converter()),
              value,
              !shape.isPointer());
      return guarded(shape, measure);
    }

    @Override
    public Code toArray(Pointer pointer, Array array) {
      return array.valid().accept(new Behind(pointer, array, this));
    }

    @Override
    public Code array(Array array) {
      return elements(array, array.element());
    }

    private Code extent(Shape target) {
      CodeBlock extent = scope.extentOf(target, value.block());
      return scope.reach().isVariable(target)
          ? new Code(extent, value.locals())
          : Code.plain(extent);
    }

    private Code elements(Shape array, Shape element) {
      if (scope.reach().isFlat(element)) {
        return Code.none();
      }
      Code each = code(element, Code.ofElement(CodeBlock.of("element")));
      Code guarded = element.toOne().isPresent() ? each : guarded(array, each);
      return guarded.needs(Code.Local.ELEMENT)
          ? guarded
              .without(Code.Local.ELEMENT)
              .within("for ($T element : $L)", ValueTypes.of(element), value)
          : guarded.within("for (int i = 0; i < $T.count($L); i++)", RuntimeTypes.VALUES, value);
    }

    /** The writer reports what is nested too deeply; measuring just stops there. */
    private Code guarded(Shape shape, Code code) {
      return !scope.reach().leadsBackTo(struct, shape)
          ? code
          : code.within("if (size.enter())").and(Code.statement("size.leave()"));
    }

    private Code unlessKnown(boolean shared, Code code) {
      return shared ? code.within("if (size.isNew($L))", value) : code;
    }

    private Code unlessNull(boolean nullable, Code code) {
      return nullable ? code.within("if ($L != null)", value) : code;
    }
  }

  /** What an array takes behind a pointer. */
  private final class Behind implements Valid.Visitor<Code> {
    private final Pointer pointer;
    private final Array array;
    private final Measuring measuring;

    Behind(Pointer pointer, Array array, Measuring measuring) {
      this.pointer = pointer;
      this.array = array;
      this.measuring = measuring;
    }

    private Code withElements(Code own) {
      Code all = own.and(measuring.elements(pointer, array.element()));
      return measuring.unlessNull(pointer.nullable(), all);
    }

    private Code own(String method) {
      return Code.statement(
          "size.$L($T.count($L), $L)",
          method,
          RuntimeTypes.VALUES,
          measuring.value,
          Dialect.HOST.sizeOf(array.element()));
    }

    @Override
    public Code all() {
      return array.element().isUnit() && !array.encoding().isWide()
          ? text("run")
          : withElements(own("array"));
    }

    @Override
    public Code until(long sentinel) {
      return withElements(own("terminated"));
    }

    @Override
    public Code untilNul() {
      return text(Runs.textMethod(array));
    }

    @Override
    public Code untilEmpty() {
      return text(Runs.textMethod(array));
    }

    private Code text(String method) {
      Encoding encoding = array.encoding();
      return encoding.isWide()
          ? Code.statement("size.$L($L)", method, measuring.value)
          : Code.statement("size.$L($L, $N)", method, measuring.value, names.encoding(encoding));
    }

    /** Measures all that an array has room for; what has no size is refused by the writer. */
    @Override
    public Code window(Window window) {
      CodeBlock.Builder code = CodeBlock.builder();
      CodeBlock room = measuring.room.get();
      CodeBlock size = Dialect.HOST.sizeOf(array.element());
      if (array.size().orElseThrow().isConstant()) {
        code.addStatement("size.room($L, $L)", room, size);
      } else {
        code.beginControlFlow("try")
            .addStatement("size.room($L, $L)", room, size)
            .nextControlFlow("catch ($T e)", RuntimeTypes.NATIVE_DATA_EXCEPTION)
            .add("// the writer says where\n")
            .endControlFlow();
      }
      return withElements(Code.plain(code.build()));
    }
  }
}
