package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.value.Scope;
import java.util.Optional;

/**
 * Spells how the blocks are found that something leads to which has a place of its own: an element,
 * the target of a pointer, a struct in a struct.
 */
record ElementBlocks(Scope scope) {

  /** Returns the walk over one; empty where it leads to no block. */
  Optional<CodeBlock> of(Shape shape) {
    if (shape.toOne().isPresent()) {
      return Optional.of(pointer(shape.toOne().get()));
    } else if (shape.isPointer()) {
      return shape.foreign().isPresent() ? Optional.empty() : Optional.of(leaf());
    }
    return struct(shape).map(s -> CodeBlock.of("$T::blocks", converter(s)));
  }

  private static CodeBlock leaf() {
    return CodeBlock.of("$T.POINTER", RuntimeTypes.BLOCKS);
  }

  /** Returns the statements for a struct, or a pointer to one thing, that lies in memory. */
  CodeBlock inPlace(Shape shape, CodeBlock at) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock address = Dialect.HOST.hostRead("address", CodeBlock.of("memory"), at);
    shape.toOne().ifPresent(p -> code.add(one(p, address)));
    struct(shape)
        .ifPresent(s -> code.addStatement("$T.blocks(in, blocks, memory, $L)", converter(s), at));
    return code.build();
  }

  private CodeBlock one(Pointer pointer, CodeBlock address) {
    Shape target = pointer.target();
    CodeBlock.Builder code = CodeBlock.builder();
    if (pointer.depth() > 1) {
      code.addStatement(
          "blocks.one($L, $L, $L)", address, Dialect.HOST.pointerSize(), pointer(pointer.next()));
    } else if (of(target).isEmpty()) {
      code.addStatement("blocks.leaf($L)", address);
    } else if (scope.reach().isVariable(target)) {
      code.addStatement("blocks.oneAt($L, $T::blocksAt)", address, variable(target));
    } else {
      code.addStatement(
          "blocks.one($L, $L, $L)", address, Dialect.HOST.sizeOf(target), of(target).get());
    }
    return code.build();
  }

  private CodeBlock pointer(Pointer pointer) {
    return pointer.depth() > 1
        ? CodeBlock.of(
            "$T.pointer($L, $L)",
            RuntimeTypes.BLOCKS,
            Dialect.HOST.pointerSize(),
            pointer(pointer.next()))
        : last(pointer);
  }

  private CodeBlock last(Pointer pointer) {
    Shape target = pointer.target();
    if (of(target).isEmpty()) {
      return leaf();
    }
    return scope.reach().isVariable(target)
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
    return Uses.sameEnd(shape).filter(s -> scope.reach().leadsToBlocks(shape)).findFirst();
  }
}
