package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.ShapeAdapter;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import java.util.Optional;

/**
 * Spells how the blocks are found that something leads to which has a place of its own: an element,
 * the target of a pointer, a struct in a struct.
 */
record ElementBlocks(Scope scope) {

  /** Returns the walk over one; empty where it leads to no block. */
  Optional<CodeBlock> of(Shape shape) {
    if (shape instanceof Shape.PointerTo pointer) {
      return Optional.of(pointer(pointer));
    } else if (shape instanceof Shape.Text || shape instanceof Shape.MultiText) {
      return Optional.of(CodeBlock.of("$T.POINTER", RuntimeTypes.BLOCKS));
    }
    return struct(shape).map(s -> CodeBlock.of("$T::blocks", converter(s)));
  }

  /** Returns the statements for a shape that lies in {@code memory}. */
  CodeBlock inPlace(Shape shape, CodeBlock at) {
    CodeBlock address = Dialect.HOST.hostRead("address", CodeBlock.of("memory"), at);
    CodeBlock.Builder code = CodeBlock.builder();
    if (shape instanceof Shape.PointerTo pointer && pointer.depth() > 1) {
      code.addStatement(
          "blocks.one($L, $L, $L)", address, Dialect.HOST.pointerSize(), target(pointer));
    } else if (shape instanceof Shape.PointerTo pointer) {
      if (of(pointer.target()).isEmpty()) {
        code.addStatement("blocks.leaf($L)", address);
      } else if (scope.isVariable(pointer.target())) {
        code.addStatement("blocks.oneAt($L, $T::blocksAt)", address, variable(pointer.target()));
      } else {
        code.addStatement(
            "blocks.one($L, $L, $L)",
            address,
            Dialect.HOST.sizeOf(pointer.target()),
            of(pointer.target()).get());
      }
    } else if (shape instanceof Shape.Text || shape instanceof Shape.MultiText) {
      code.addStatement("blocks.leaf($L)", address);
    } else {
      struct(shape)
          .ifPresent(s -> code.addStatement("$T.blocks(in, blocks, memory, $L)", converter(s), at));
    }
    return code.build();
  }

  private CodeBlock pointer(Shape.PointerTo pointer) {
    return pointer.depth() > 1
        ? CodeBlock.of(
            "$T.pointer($L, $L)", RuntimeTypes.BLOCKS, Dialect.HOST.pointerSize(), target(pointer))
        : last(pointer);
  }

  /** Returns the walk over the pointer that a pointer to a pointer points to. */
  private CodeBlock target(Shape.PointerTo pointer) {
    return pointer(
        new Shape.PointerTo(
            pointer.target(), pointer.depth() - 1, pointer.shared(), pointer.nullable()));
  }

  private CodeBlock last(Shape.PointerTo pointer) {
    Shape target = pointer.target();
    if (of(target).isEmpty()) {
      return CodeBlock.of("$T.POINTER", RuntimeTypes.BLOCKS);
    }
    return scope.isVariable(target)
        ? CodeBlock.of("$T.pointer($T::blocksAt)", RuntimeTypes.BLOCKS, variable(target))
        : CodeBlock.of(
            "$T.pointer($L, $L)",
            RuntimeTypes.BLOCKS,
            Dialect.HOST.sizeOf(target),
            of(target).get());
  }

  private static TypeName variable(Shape target) {
    return converter(Uses.sameEnd(target).findFirst().orElseThrow());
  }

  private static TypeName converter(StructName struct) {
    return JavaTypes.className(struct.converter());
  }

  /** Returns the struct that lies in a shape's place, where it may lead to blocks. */
  private Optional<StructName> struct(Shape shape) {
    return Uses.sameEnd(shape)
        .filter(s -> scope.layouts().struct(s).map(this::leads).orElse(true))
        .findFirst();
  }

  private boolean leads(Struct struct) {
    return !struct.isUntagged() && struct.converted().fields().stream().anyMatch(this::leads);
  }

  private boolean leads(Field field) {
    return field.role() != Field.Role.IGNORED && field.shape().accept(new Leading());
  }

  /** Whether a shape has a pointer that is followed. */
  private final class Leading extends ShapeAdapter<Boolean> {
    Leading() {
      super(shape -> struct(shape).isPresent());
    }

    @Override
    public Boolean chain(Shape.Chain chain) {
      return true;
    }

    @Override
    public Boolean pointer(Shape.Pointer pointer) {
      return pointer.opaque().isEmpty();
    }

    @Override
    public Boolean inlineArray(Shape.InlineArray array) {
      return array.element().accept(this);
    }

    @Override
    public Boolean choice(Shape.Choice union) {
      return union.contents().anyMatch(c -> c.shape().accept(this));
    }
  }
}
