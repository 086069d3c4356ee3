package io.github.sizeis.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.ShapeAdapter;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    return scope.isFlat(shape) ? CodeBlock.of("") : shape.accept(new Measuring(value));
  }

  CodeBlock window(Shape.Counted array, CodeBlock room, CodeBlock value) {
    return new Measuring(value).window(array, room);
  }

  private final class Measuring extends ShapeAdapter<CodeBlock> {
    private final CodeBlock value;

    Measuring(CodeBlock value) {
      super(shape -> CodeBlock.of(""));
      this.value = value;
    }

    private CodeBlock statement(String format, Object... arguments) {
      return CodeBlock.builder().addStatement(format, arguments).build();
    }

    @Override
    public CodeBlock nested(Shape.Nested nested) {
      return struct(nested.struct(), "measure");
    }

    @Override
    public CodeBlock unwrapped(Shape.Unwrapped unwrapped) {
      return struct(unwrapped.struct(), "measurePart");
    }

    @Override
    public CodeBlock choice(Shape.Choice union) {
      String name = "measure" + union.family().simpleName();
      if (!unions.containsKey(name)) {
        unions.put(name, union(name, union));
      }
      return statement("$N(size, $L)", name, value);
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
            .map(c -> code(c.shape(), ChoiceEncoder.contentOf("arm", c)))
            .filter(c -> !c.isEmpty())
            .ifPresent(
                c ->
                    method
                        .beginControlFlow("if (value instanceof $T)", type)
                        .addStatement("$T arm = ($T) value", type, type)
                        .addCode(c)
                        .endControlFlow());
      }
      return method.build();
    }

    private CodeBlock struct(StructName name, String method) {
      return statement("$T.$L(size, $L)", JavaTypes.className(name.converter()), method, value);
    }

    @Override
    public CodeBlock adaptedStruct(Shape.AdaptedStruct adapted) {
      return aligned(adapted.struct());
    }

    @Override
    public CodeBlock text(Shape.Text text) {
      return text.encoding().isWide()
          ? statement("size.wide($L)", value)
          : statement("size.text($L, $N)", value, names.encodings().get(text.encoding()));
    }

    @Override
    public CodeBlock pointerTo(Shape.PointerTo pointer) {
      CodeBlock.Builder code = CodeBlock.builder();
      code.addStatement("size.block($L)", scope.extentOf(pointer.target(), value));
      for (int i = 1; i < pointer.depth(); i++) {
        code.addStatement("size.block($L)", Dialect.HOST.pointerSize());
      }
      code.add(guarded(pointer, code(pointer.target(), value)));
      return unlessNull(pointer.nullable(), unlessKnown(pointer.shared(), code.build()));
    }

    @Override
    public CodeBlock counted(Shape.Counted array) {
      CodeBlock.Builder code = CodeBlock.builder();
      if (array.element() instanceof Shape.Unit unit && !unit.encoding().isWide()) {
        return statement("size.run($L, $N)", value, names.encodings().get(unit.encoding()));
      }
      code.addStatement(
          "size.array($T.count($L), $L)",
          RuntimeTypes.VALUES,
          value,
          Dialect.HOST.sizeOf(array.element()));
      code.add(elements(array, array.element()));
      return unlessNull(array.nullable(), code.build());
    }

    @Override
    public CodeBlock terminated(Shape.Terminated array) {
      CodeBlock.Builder code = CodeBlock.builder();
      code.addStatement(
          "size.terminated($T.count($L), $L)",
          RuntimeTypes.VALUES,
          value,
          Dialect.HOST.sizeOf(array.element()));
      code.add(elements(array, array.element()));
      return unlessNull(array.nullable(), code.build());
    }

    @Override
    public CodeBlock multiText(Shape.MultiText texts) {
      return texts.encoding().isWide()
          ? statement("size.multiWide($L)", value)
          : statement("size.multiText($L, $N)", value, names.encodings().get(texts.encoding()));
    }

    /** Measures all that an array has room for; what has no size is refused by the writer. */
    private CodeBlock window(Shape.Counted array, CodeBlock room) {
      CodeBlock.Builder code = CodeBlock.builder();
      CodeBlock size = Dialect.HOST.sizeOf(array.element());
      if (array.count().expression() instanceof Expression.Constant) {
        code.addStatement("size.room($L, $L)", room, size);
      } else {
        code.beginControlFlow("try")
            .addStatement("size.room($L, $L)", room, size)
            .nextControlFlow("catch ($T e)", RuntimeTypes.NATIVE_DATA_EXCEPTION)
            .add("// the writer says where\n")
            .endControlFlow();
      }
      code.add(elements(array, array.element()));
      return unlessNull(array.nullable(), code.build());
    }

    @Override
    public CodeBlock fixedArray(Shape.FixedArray array) {
      return elements(array, array.element());
    }

    @Override
    public CodeBlock tail(Shape.Tail tail) {
      return elements(tail, tail.element());
    }

    @Override
    public CodeBlock chain(Shape.Chain chain) {
      CodeBlock measure =
          statement(
              "$T.measureChain(size, $L, $L)",
              JavaTypes.className(chain.struct().converter()),
              value,
              chain.inline());
      return guarded(chain, measure);
    }

    private CodeBlock elements(Shape array, Shape element) {
      CodeBlock each = code(element, CodeBlock.of("element"));
      if (each.isEmpty()) {
        return each;
      }
      TypeName type = ValueTypes.of(element);
      CodeBlock loop =
          each.toString().contains("element")
              ? CodeBlock.of("for ($T element : $L)", type, value)
              : CodeBlock.of("for (int i = 0; i < $T.count($L); i++)", RuntimeTypes.VALUES, value);
      return CodeBlock.builder()
          .beginControlFlow("$L", loop)
          .add(element instanceof Shape.PointerTo ? each : guarded(array, each))
          .endControlFlow()
          .build();
    }

    /** The writer reports what is nested too deeply; measuring just stops there. */
    private CodeBlock guarded(Shape shape, CodeBlock code) {
      if (code.isEmpty() || !scope.leadsBackTo(struct, shape)) {
        return code;
      }
      return CodeBlock.builder()
          .beginControlFlow("if (size.enter())")
          .add(code)
          .endControlFlow()
          .addStatement("size.leave()")
          .build();
    }

    private CodeBlock unlessKnown(boolean shared, CodeBlock code) {
      return shared
          ? CodeBlock.builder()
              .beginControlFlow("if (size.isNew($L))", value)
              .add(code)
              .endControlFlow()
              .build()
          : code;
    }

    private CodeBlock unlessNull(boolean nullable, CodeBlock code) {
      return nullable
          ? CodeBlock.builder()
              .beginControlFlow("if ($L != null)", value)
              .add(code)
              .endControlFlow()
              .build()
          : code;
    }
  }
}
