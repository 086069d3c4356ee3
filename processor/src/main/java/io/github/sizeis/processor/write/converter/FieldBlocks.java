package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Foreign;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.ShapeAdapter;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Valid;
import io.github.sizeis.processor.model.Window;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ChoiceCode;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.memory.CountCode;
import io.github.sizeis.processor.write.value.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Spells how the blocks are found that one field leads to. */
final class FieldBlocks {
  private final Scope scope;
  private final Struct struct;
  private final ConverterNames names;
  private final ElementBlocks elements;

  /** By name: the methods that know which arm of a union to look at. */
  private final Map<String, MethodSpec> unions = new TreeMap<>();

  FieldBlocks(Scope scope, Struct struct, ConverterNames names) {
    this.scope = scope;
    this.struct = struct;
    this.names = names;
    this.elements = new ElementBlocks(scope);
  }

  /** Returns the methods that the statements call. */
  List<MethodSpec> unions() {
    return List.copyOf(unions.values());
  }

  /** Returns the statements for a field; none where it leads to no block. */
  CodeBlock of(Field field) {
    return field.shape().accept(new OfKind(field));
  }

  /** The blocks of each kind of shape. */
  private final class OfKind extends ShapeAdapter<CodeBlock> implements Pointer.Visitor<CodeBlock> {
    private final Field field;

    OfKind(Field field) {
      super(shape -> elements.inPlace(shape, at(field)));
      this.field = field;
    }

    @Override
    public CodeBlock pointer(Pointer pointer) {
      return pointer.acceptTarget(this);
    }

    @Override
    public CodeBlock toOne(Pointer pointer) {
      return elements.inPlace(pointer, at(field));
    }

    @Override
    public CodeBlock toForeign(Pointer pointer, Foreign foreign) {
      return nothing();
    }

    @Override
    public CodeBlock toChain(Pointer pointer, StructName struct) {
      return statement("$T.blocksOfChain(in, blocks, $L)", converter(struct), address(field));
    }

    @Override
    public CodeBlock structUse(StructUse struct) {
      return struct.isChain()
          ? statement(
              "$T.blocksOfInlineChain(in, blocks, memory, $L)",
              converter(struct.struct()),
              at(field))
          : elements.inPlace(struct, at(field));
    }

    @Override
    public CodeBlock choice(Choice union) {
      return scope.reach().leadsToBlocks(union) ? FieldBlocks.this.choice(field, union) : nothing();
    }

    @Override
    public CodeBlock toArray(Pointer pointer, Array array) {
      return array.valid().accept(new Behind(field, array));
    }

    @Override
    public CodeBlock array(Array array) {
      Optional<CodeBlock> element = elements.of(array.element());
      return element
          .map(e -> array.flexible().isPresent() ? tail(field, array, e) : fixed(field, array, e))
          .orElse(nothing());
    }
  }

  /** The blocks of an array behind a pointer. */
  private final class Behind implements Valid.Visitor<CodeBlock> {
    private final Field field;
    private final Array array;

    Behind(Field field, Array array) {
      this.field = field;
      this.array = array;
    }

    @Override
    public CodeBlock all() {
      return counted(field, array, CountCode.What.COUNT);
    }

    @Override
    public CodeBlock window(Window window) {
      return counted(field, array, CountCode.What.ROOM);
    }

    @Override
    public CodeBlock until(long sentinel) {
      CodeBlock step = Dialect.HOST.sizeOf(array.element());
      return elements
          .of(array.element())
          .map(
              e ->
                  statement(
                      "blocks.terminated($L, $L, $LL, $L)", address(field), step, sentinel, e))
          .orElseGet(() -> leaf(field));
    }

    @Override
    public CodeBlock untilNul() {
      return leaf(field);
    }

    @Override
    public CodeBlock untilEmpty() {
      return leaf(field);
    }
  }

  private static TypeName converter(StructName struct) {
    return JavaTypes.className(struct.converter());
  }

  /** Returns the statements for a pointer that was allocated, for no elements too. */
  CodeBlock root(Field field) {
    return CodeBlock.builder().add(of(field)).add(leaf(field)).build();
  }

  private static CodeBlock nothing() {
    return CodeBlock.of("");
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }

  private static CodeBlock attempt(String format, Object... arguments) {
    return statement("blocks.attempt(() -> $L)", CodeBlock.of(format, arguments));
  }

  private CodeBlock at(Field field) {
    return CodeBlock.of("at + $N", names.offset(field));
  }

  private CodeBlock address(Field field) {
    return Dialect.HOST.hostRead("address", CodeBlock.of("memory"), at(field));
  }

  private CodeBlock leaf(Field field) {
    return statement("blocks.leaf($L)", address(field));
  }

  private CountCode counts() {
    return new CountCode(scope, struct, names, Dialect.HOST);
  }

  private CodeBlock read(Field field, Count count, CountCode.What what) {
    return counts().read(field, count, what);
  }

  private CodeBlock inElements(Field field, Count count, CountCode.What what) {
    CodeBlock read = read(field, count, what);
    Shape element = field.shape().array().orElseThrow().element();
    return count.unit() == Count.Unit.BYTES
        ? CodeBlock.of(
            "$T.elements($L, $L, $S)",
            RuntimeTypes.COUNT_CHECKS,
            read,
            Dialect.HOST.sizeOf(element),
            field.cName())
        : read;
  }

  private CodeBlock counted(Field field, Array array, CountCode.What what) {
    Count size = array.size().orElseThrow();
    Optional<CodeBlock> element = elements.of(array.element());
    if (element.isEmpty()) {
      return attempt("blocks.array($L, $L)", address(field), read(field, size, what));
    }
    Count length = array.told();
    CodeBlock first =
        array
            .window()
            .flatMap(w -> w.first())
            .map(f -> read(field, f, CountCode.What.FIRST))
            .orElse(CodeBlock.of("0"));
    return attempt(
        "blocks.array($L, $L, $L, $L, $L, $L)",
        address(field),
        inElements(field, size, what),
        first,
        inElements(field, length, CountCode.What.COUNT),
        Dialect.HOST.sizeOf(array.element()),
        element.get());
  }

  private CodeBlock fixed(Field field, Array array, CodeBlock element) {
    CodeBlock step = Dialect.HOST.sizeOf(array.element());
    if (array.window().isEmpty()) {
      return statement(
          "blocks.inPlace(memory, $L, $L, $L, $L)", at(field), array.declared(), step, element);
    }
    Optional<Count> first = array.window().get().first();
    CodeBlock from = first.map(f -> read(field, f, CountCode.What.FIRST)).orElse(CodeBlock.of("0"));
    CodeBlock start =
        first.isEmpty() ? at(field) : CodeBlock.of("$L + (int) ($L) * $L", at(field), from, step);
    CodeBlock count =
        CodeBlock.of(
            "$T.window($L, $L, $L, $S)",
            RuntimeTypes.COUNT_CHECKS,
            array.declared(),
            from,
            inElements(field, array.window().get().length(), CountCode.What.COUNT),
            field.cName());
    return attempt("blocks.inPlace(memory, $L, $L, $L, $L)", start, count, step, element);
  }

  private CodeBlock tail(Field field, Array tail, CodeBlock element) {
    CodeBlock step = Dialect.HOST.sizeOf(tail.element());
    CodeBlock count =
        CodeBlock.of(
            "in.tail($L, $L, $L, $S)",
            at(field),
            ExtentWriter.elements(tail, counts(), field, Dialect.HOST),
            step,
            field.cName());
    return attempt("blocks.inPlace(memory, $L, $L, $L, $L)", at(field), count, step, element);
  }

  private CodeBlock choice(Field field, Choice choice) {
    String name = "blocksOf" + JavaTypes.capitalized(names.helper(field));
    ChoiceCode selector = new ChoiceCode(scope, struct, names, Dialect.HOST, field);
    CodeBlock.Builder arms = CodeBlock.builder().beginControlFlow("switch ($L)", selector.arm());
    for (int i = 0; i < choice.arms().size(); i++) {
      Optional<Field> content = choice.arms().get(i).content();
      if (content.filter(c -> scope.reach().leadsToBlocks(c.shape())).isPresent()) {
        arms.add("case $L:\n$>", i).add(of(content.get())).addStatement("break").add("$<");
      }
    }
    arms.add("default:\n$>").addStatement("break").add("$<").endControlFlow();
    unions.put(
        name,
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(RuntimeTypes.READER, "in")
            .addParameter(RuntimeTypes.BLOCKS, "blocks")
            .addParameter(RuntimeTypes.BYTE_BUFFER, "memory")
            .addParameter(TypeName.INT, "at")
            .addCode(arms.build())
            .build());
    return attempt("$N(in, blocks, memory, at)", name);
  }
}
