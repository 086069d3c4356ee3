package io.github.sizeis.processor.write.converter;

import static io.github.sizeis.processor.write.java.Param.AT;
import static io.github.sizeis.processor.write.java.Param.BLOCKS;
import static io.github.sizeis.processor.write.java.Param.IN;
import static io.github.sizeis.processor.write.java.Param.MEMORY;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.FieldVisitor;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.Valid;
import io.github.sizeis.processor.write.java.Code;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ChoiceCode;
import io.github.sizeis.processor.write.memory.CountCode;
import io.github.sizeis.processor.write.memory.StructCode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Spells how the blocks are found that one field leads to.
 *
 * @param code what all code of the struct has in common, for the host
 * @param methods the methods that know which arm of a union to look at, by name
 */
record FieldBlocks(StructCode code, Map<String, MethodSpec> methods) {

  FieldBlocks(StructCode code) {
    this(code, new TreeMap<>());
  }

  /** Returns the methods that the statements call. */
  Collection<MethodSpec> unions() {
    return methods.values();
  }

  /** Returns the statements for a field; none where it leads to no block. */
  CodeBlock of(Field field) {
    return field.shape().accept(new OfKind(field));
  }

  /** Returns the statements for a pointer that was allocated, for no elements too. */
  CodeBlock root(Field field) {
    return CodeBlock.builder().add(of(field)).add(leaf(field)).build();
  }

  private ElementBlocks elements() {
    return new ElementBlocks(code.scope());
  }

  private CodeBlock leaf(Field field) {
    return Code.line("blocks.leaf($L)", code.address(field));
  }

  private static CodeBlock nothing() {
    return CodeBlock.of("");
  }

  private static CodeBlock attempt(String format, Object... arguments) {
    return Code.line("blocks.attempt(() -> $L)", CodeBlock.of(format, arguments));
  }

  /** The blocks of each kind of shape. */
  private final class OfKind extends FieldVisitor<CodeBlock> {

    private final Field field;

    OfKind(Field field) {
      super(shape -> elements().inPlace(shape, code.position(field)));
      this.field = field;
    }

    @Override
    protected CodeBlock toForeign(Pointer pointer) {
      return nothing();
    }

    @Override
    protected CodeBlock chain(StructName element) {
      TypeName converter = JavaTypes.className(element.converter());
      return field.shape().isPointer()
          ? Code.line("$T.blocksOfChain(in, blocks, $L)", converter, code.address(field))
          : Code.line(
              "$T.blocksOfInlineChain(in, blocks, memory, $L)", converter, code.position(field));
    }

    @Override
    public CodeBlock choice(Choice union) {
      return code.scope().reach().leadsToBlocks(union) ? arms(field, union) : nothing();
    }

    @Override
    public CodeBlock array(Array array) {
      ArrayBlocks blocks = new ArrayBlocks(field, array);
      if (field.shape().isPointer()) {
        return array.valid().accept(blocks);
      }
      return elements()
          .of(array.element())
          .map(e -> array.flexible().isPresent() ? blocks.flexible(e) : blocks.fixed(e))
          .orElse(nothing());
    }
  }

  /** The blocks of an array; it is visited where it lies behind a pointer. */
  private final class ArrayBlocks implements Valid.Visitor<CodeBlock> {

    private final Field field;
    private final Array array;

    ArrayBlocks(Field field, Array array) {
      this.field = field;
      this.array = array;
    }

    private CodeBlock step() {
      return code.step(field);
    }

    private CodeBlock inElements(Count count, CountCode.What what) {
      return code.counts().elements(field, count, what);
    }

    /** Returns the index of the first valid element. */
    private CodeBlock first() {
      return array
          .varying()
          .flatMap(Valid.Varying::first)
          .map(f -> code.counts().read(field, f, CountCode.What.FIRST))
          .orElse(CodeBlock.of("0"));
    }

    @Override
    public CodeBlock all() {
      return counted(CountCode.What.COUNT);
    }

    @Override
    public CodeBlock varying(Valid.Varying varying) {
      return counted(CountCode.What.ROOM);
    }

    private CodeBlock counted(CountCode.What what) {
      Count size = array.size().orElseThrow();
      Optional<CodeBlock> element = elements().of(array.element());
      if (element.isEmpty()) {
        CodeBlock count = code.counts().read(field, size, what);
        return attempt("blocks.array($L, $L)", code.address(field), count);
      }
      return attempt(
          "blocks.array($L, $L, $L, $L, $L, $L)",
          code.address(field),
          inElements(size, what),
          first(),
          inElements(array.told(), CountCode.What.COUNT),
          step(),
          element.get());
    }

    @Override
    public CodeBlock until(long sentinel) {
      Optional<CodeBlock> element = elements().of(array.element());
      return element.isEmpty()
          ? leaf(field)
          : Code.line(
              "blocks.terminated($L, $L, $LL, $L)",
              code.address(field),
              step(),
              sentinel,
              element.get());
    }

    @Override
    public CodeBlock strings() {
      return leaf(field);
    }

    CodeBlock fixed(CodeBlock element) {
      CodeBlock at = code.position(field);
      if (array.varying().isEmpty()) {
        return Code.line(
            "blocks.inPlace(memory, $L, $L, $L, $L)", at, array.declared(), step(), element);
      }
      Valid.Varying varying = array.varying().get();
      CodeBlock start =
          varying.first().isEmpty()
              ? at
              : CodeBlock.of("$L + (int) ($L) * $L", at, first(), step());
      CodeBlock count =
          CodeBlock.of(
              "$T.window($L, $L, $L, $S)",
              RuntimeTypes.COUNT_CHECKS,
              array.declared(),
              first(),
              inElements(varying.length(), CountCode.What.COUNT),
              field.cName());
      return attempt("blocks.inPlace(memory, $L, $L, $L, $L)", start, count, step(), element);
    }

    CodeBlock flexible(CodeBlock element) {
      CodeBlock at = code.position(field);
      CodeBlock told = inElements(array.told(), CountCode.What.COUNT);
      CodeBlock count = CodeBlock.of("in.tail($L, $L, $L, $S)", at, told, step(), field.cName());
      return attempt("blocks.inPlace(memory, $L, $L, $L, $L)", at, count, step(), element);
    }
  }

  private CodeBlock arms(Field field, Choice choice) {
    String name = "blocksOf" + JavaTypes.capitalized(code.names().helper(field));
    CodeBlock arm = new ChoiceCode(code, field).arm();
    CodeBlock.Builder arms = CodeBlock.builder().beginControlFlow("switch ($L)", arm);
    for (int i = 0; i < choice.arms().size(); i++) {
      Optional<Field> content = choice.arms().get(i).content();
      if (content.filter(c -> code.scope().reach().leadsToBlocks(c.shape())).isPresent()) {
        arms.add("case $L:\n$>", i).add(of(content.get())).addStatement("break").add("$<");
      }
    }
    arms.add("default:\n$>").addStatement("break").add("$<").endControlFlow();
    MethodSpec.Builder method = Members.helper(name, TypeName.VOID, IN, BLOCKS, MEMORY, AT);
    methods.put(name, method.addCode(arms.build()).build());
    return attempt("$N(in, blocks, memory, at)", name);
  }
}
