package io.github.sizeis.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Encoding;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.ShapeAdapter;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    List<Integer> alignments = scope.layouts().of(name).alignments();
    return alignments.stream().allMatch(a -> a <= 8)
        ? CodeBlock.of("")
        : CodeBlock.builder().addStatement("size.align($L)", PerAbi.host(alignments)).build();
  }

  CodeBlock code(Shape shape, CodeBlock value) {
    return code(shape, Code.plain(value)).block();
  }

  private Code code(Shape shape, Code value) {
    return scope.isFlat(shape) ? Code.none() : shape.accept(new Measuring(value));
  }

  CodeBlock window(Shape.Counted array, CodeBlock room, CodeBlock value) {
    return new Measuring(Code.plain(value)).window(array, room).block();
  }

  private final class Measuring extends ShapeAdapter<Code> {
    private final Code value;

    Measuring(Code value) {
      super(shape -> Code.none());
      this.value = value;
    }

    @Override
    public Code structUse(Shape.StructUse use) {
      return use.adapter().isPresent()
          ? Code.plain(aligned(use.struct()))
          : struct(use.struct(), use.part().isPresent() ? "measurePart" : "measure");
    }

    @Override
    public Code choice(Shape.Choice union) {
      String name = "measure" + union.family().simpleName();
      if (!unions.containsKey(name)) {
        unions.put(name, union(name, union));
      }
      return Code.statement("$N(size, $L)", name, value);
    }

    private MethodSpec union(String name, Shape.Choice union) {
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(RuntimeTypes.SIZER, "size")
              .addParameter(JavaTypes.className(union.family()), "value");
      for (Arm arm : union.arms()) {
        ClassName type = ChoiceCode.armClass(union, arm);
        arm.content()
            .map(c -> code(c.shape(), Code.ofElement(ChoiceEncoder.contentOf("arm", c))))
            .filter(c -> !c.isEmpty())
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
    public Code text(Shape.Text text) {
      return text.encoding().isWide()
          ? Code.statement("size.wide($L)", value)
          : Code.statement("size.text($L, $N)", value, names.encoding(text.encoding()));
    }

    @Override
    public Code pointerTo(Shape.PointerTo pointer) {
      Code code = Code.statement("size.block($L)", extent(pointer.target()));
      for (int i = 1; i < pointer.depth(); i++) {
        code = code.and(Code.statement("size.block($L)", Dialect.HOST.pointerSize()));
      }
      code = code.and(guarded(pointer, code(pointer.target(), value)));
      return unlessNull(pointer.nullable(), unlessKnown(pointer.shared(), code));
    }

    private Code extent(Shape target) {
      CodeBlock extent = scope.extentOf(target, value.block());
      return scope.isVariable(target) ? new Code(extent, value.locals()) : Code.plain(extent);
    }

    @Override
    public Code counted(Shape.Counted array) {
      Optional<Encoding> encoding = array.element().word().flatMap(Shape.Word::encoding);
      if (encoding.isPresent() && !encoding.get().isWide()) {
        return Code.statement("size.run($L, $N)", value, names.encoding(encoding.get()));
      }
      Code own =
          Code.statement(
              "size.array($T.count($L), $L)",
              RuntimeTypes.VALUES,
              value,
              Dialect.HOST.sizeOf(array.element()));
      return unlessNull(array.nullable(), own.and(elements(array, array.element())));
    }

    @Override
    public Code terminated(Shape.Terminated array) {
      Code own =
          Code.statement(
              "size.terminated($T.count($L), $L)",
              RuntimeTypes.VALUES,
              value,
              Dialect.HOST.sizeOf(array.element()));
      return unlessNull(array.nullable(), own.and(elements(array, array.element())));
    }

    @Override
    public Code multiText(Shape.MultiText texts) {
      return texts.encoding().isWide()
          ? Code.statement("size.multiWide($L)", value)
          : Code.statement("size.multiText($L, $N)", value, names.encoding(texts.encoding()));
    }

    /** Measures all that an array has room for; what has no size is refused by the writer. */
    private Code window(Shape.Counted array, CodeBlock elements) {
      CodeBlock.Builder code = CodeBlock.builder();
      CodeBlock size = Dialect.HOST.sizeOf(array.element());
      if (array.count().expression() instanceof Expression.Constant) {
        code.addStatement("size.room($L, $L)", elements, size);
      } else {
        code.beginControlFlow("try")
            .addStatement("size.room($L, $L)", elements, size)
            .nextControlFlow("catch ($T e)", RuntimeTypes.NATIVE_DATA_EXCEPTION)
            .add("// the writer says where\n")
            .endControlFlow();
      }
      Code room = Code.plain(code.build());
      return unlessNull(array.nullable(), room.and(elements(array, array.element())));
    }

    @Override
    public Code inlineArray(Shape.InlineArray array) {
      return elements(array, array.element());
    }

    @Override
    public Code chain(Shape.Chain chain) {
      Code measure =
          Code.statement(
              "$T.measureChain(size, $L, $L)",
              JavaTypes.className(chain.struct().converter()),
              value,
              chain.inline());
      return guarded(chain, measure);
    }

    private Code elements(Shape array, Shape element) {
      Code each = code(element, Code.ofElement(CodeBlock.of("element")));
      if (each.isEmpty()) {
        return each;
      }
      Code guarded = element.toOne().isPresent() ? each : guarded(array, each);
      return guarded.needs(Code.Local.ELEMENT)
          ? guarded
              .without(Code.Local.ELEMENT)
              .within("for ($T element : $L)", ValueTypes.of(element), value)
          : guarded.within("for (int i = 0; i < $T.count($L); i++)", RuntimeTypes.VALUES, value);
    }

    /** The writer reports what is nested too deeply; measuring just stops there. */
    private Code guarded(Shape shape, Code code) {
      return code.isEmpty() || !scope.leadsBackTo(struct, shape)
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
}
