package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.FieldVisitor;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Valid;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.PerAbi;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.Runs;
import io.github.sizeis.processor.write.memory.StructCode;
import io.github.sizeis.processor.write.value.FamilyWriter;
import io.github.sizeis.processor.write.value.ValueTypes;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Spells how much memory lies behind what a struct's fields hold.
 *
 * @param struct what all code of the struct has in common
 * @param methods the methods that the code calls for unions, by name: a union that the struct holds
 *     several times is measured in one way
 */
record ShapeMeasures(StructCode struct, Map<String, MethodSpec> methods) {

  ShapeMeasures(StructCode struct) {
    this(struct, new TreeMap<>());
  }

  /** Returns the methods that the code calls for unions. */
  Collection<MethodSpec> unions() {
    return methods.values();
  }

  /** Memory is aligned to 8 bytes anyway. */
  CodeBlock aligned(StructName name) {
    return struct.scope().reach().isAligned(name)
        ? CodeBlock.of("")
        : Code.line("size.align($L)", PerAbi.host(struct.scope().layouts().of(name).alignments()));
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
    return isFlat(shape) ? Code.none() : shape.accept(new Measuring(value, room));
  }

  private Code code(Shape shape, Code value) {
    return code(
        shape,
        value,
        () -> {
          throw new IllegalStateException("only a field's window is measured");
        });
  }

  private boolean isFlat(Shape shape) {
    return struct.scope().reach().isFlat(shape);
  }

  private MethodSpec union(String name, Choice union) {
    Param value = Param.of(JavaTypes.className(union.family()), "value");
    MethodSpec.Builder method = Members.helper(name, TypeName.VOID, Param.SIZER, value);
    for (Arm arm : union.arms()) {
      arm.content()
          .filter(c -> !isFlat(c.shape()))
          .map(c -> code(c.shape(), Code.ofElement(ChoiceEncoder.contentOf("arm", c))))
          .ifPresent(c -> method.addCode(arm(FamilyWriter.armClass(union, arm), c)));
    }
    return method.build();
  }

  private static CodeBlock arm(ClassName type, Code code) {
    Code arm = Code.statement("$T arm = ($T) value", type, type);
    Code body = code.needs(Code.Local.ELEMENT) ? arm.and(code) : code;
    return body.within("if (value instanceof $T)", type).block();
  }

  /** Measures what an expression holds. */
  private final class Measuring extends FieldVisitor<Code> {

    private final Code value;
    private final Supplier<CodeBlock> room;

    Measuring(Code value, Supplier<CodeBlock> room) {
      super(shape -> Code.none());
      this.value = value;
      this.room = room;
    }

    @Override
    protected Code struct(StructUse use) {
      if (use.adapter().isPresent()) {
        return Code.plain(aligned(use.struct()));
      }
      TypeName converter = JavaTypes.className(use.struct().converter());
      String method = use.part().isPresent() ? "measurePart" : "measure";
      return Code.statement("$T.$L(size, $L)", converter, method, value);
    }

    @Override
    protected Code chain(StructName element) {
      return chain(StructUse.chainOf(element), element);
    }

    @Override
    protected Code toChain(Pointer pointer, StructName element) {
      return chain(pointer, element);
    }

    private Code chain(Shape shape, StructName element) {
      TypeName converter = JavaTypes.className(element.converter());
      return guarded(
          shape,
          Code.statement("$T.measureChain(size, $L, $L)", converter, value, !shape.isPointer()));
    }

    @Override
    public Code choice(Choice union) {
      String name = "measure" + union.family().simpleName();
      if (!methods.containsKey(name)) {
        methods.put(name, union(name, union));
      }
      return Code.statement("$N(size, $L)", name, value);
    }

    @Override
    protected Code toOne(Pointer pointer) {
      CodeBlock extent = struct.scope().extentOf(pointer.target(), value.block());
      boolean varies = struct.scope().reach().isVariable(pointer.target());
      Code size = varies ? new Code(extent, value.locals()) : Code.plain(extent);
      Code code = Code.statement("size.block($L)", size);
      for (int i = 1; i < pointer.depth(); i++) {
        code = code.and(Code.statement("size.block($L)", Dialect.HOST.pointerSize()));
      }
      code = code.and(guarded(pointer, code(pointer.target(), value)));
      if (pointer.shared()) {
        code = code.within("if (size.isNew($L))", value);
      }
      return unlessNull(pointer, code);
    }

    @Override
    protected Code toArray(Pointer pointer, Array array) {
      return array.valid().accept(new Behind(pointer, array, this));
    }

    @Override
    public Code array(Array array) {
      return elements(array, array.element());
    }

    private Code elements(Shape array, Shape element) {
      if (isFlat(element)) {
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

    private CodeBlock andEncoding(Encoding encoding) {
      return struct.names().andEncoding(encoding);
    }

    /** The writer reports what is nested too deeply; measuring just stops there. */
    private Code guarded(Shape shape, Code code) {
      return struct.isRecursive(shape)
          ? code.within("if (size.enter())").and(Code.statement("size.leave()"))
          : code;
    }

    private Code unlessNull(Pointer pointer, Code code) {
      return pointer.nullable() ? code.within("if ($L != null)", value) : code;
    }
  }

  /** What an array takes behind a pointer. */
  private record Behind(Pointer pointer, Array array, Measuring measuring)
      implements Valid.Visitor<Code> {

    private Code withElements(Code own) {
      Code all = own.and(measuring.elements(pointer, array.element()));
      return measuring.unlessNull(pointer, all);
    }

    private Code own(String method) {
      return Code.statement(
          "size.$L($T.count($L), $L)", method, RuntimeTypes.VALUES, measuring.value, step());
    }

    private CodeBlock step() {
      return Dialect.HOST.sizeOf(array.element());
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
    public Code strings() {
      return text(Runs.textMethod(array));
    }

    private Code text(String method) {
      CodeBlock andEncoding = measuring.andEncoding(array.encoding());
      return Code.statement("size.$L($L$L)", method, measuring.value, andEncoding);
    }

    /** Measures all that an array has room for; what has no size is refused by the writer. */
    @Override
    public Code varying(Valid.Varying varying) {
      Code room = Code.statement("size.room($L, $L)", measuring.room.get(), step());
      Code caught =
          Code.plain(
              "try {\n$>$L$<} catch ($T e) {\n$>// the writer says where\n$<}\n",
              room.block(),
              RuntimeTypes.NATIVE_DATA_EXCEPTION);
      return withElements(array.size().orElseThrow().isConstant() ? room : caught);
    }
  }
}
