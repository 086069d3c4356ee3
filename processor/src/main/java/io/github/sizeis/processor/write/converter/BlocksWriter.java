package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.value.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes how the blocks of memory are found that a struct leads to, for functions that free them
 * one by one. What makes no value is walked over too, so nothing is judged here.
 */
public record BlocksWriter(Scope scope, Struct struct, ConverterNames names) {

  /** Returns what a converter has for it. */
  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    FieldBlocks fields = new FieldBlocks(scope, struct, names);
    MethodSpec.Builder blocks = inMemory("blocks", "Finds the blocks that the struct leads to.");
    List<Field> followed = followed();
    if (followed.isEmpty()) {
      blocks.addComment("it leads to none");
    }
    followed.forEach(f -> blocks.addCode(fields.of(f)));
    methods.add(blocks.build());
    boolean isVariable = scope.layouts().of(struct.name()).isVariable();
    if (isVariable || struct.link().isPresent()) {
      methods.add(blocksAt(isVariable));
    }
    if (struct.link().isPresent()) {
      methods.addAll(chain(isVariable));
    }
    methods.addAll(fields.unions());
    return methods;
  }

  /** Returns what a function's frame has for a pointer in it. */
  public List<MethodSpec> writeFrame(Field field) {
    FieldBlocks fields = new FieldBlocks(scope, struct, names);
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        walk(MethodSpec.methodBuilder(frameMethod(field)).addModifiers(Modifier.STATIC))
            .addParameter(RuntimeTypes.BYTE_BUFFER, "memory")
            .addParameter(TypeName.INT, "at")
            .addCode(fields.root(field))
            .build());
    methods.addAll(fields.unions());
    return methods;
  }

  /** Returns the name of the method that finds what a field of a frame leads to. */
  public String frameMethod(Field field) {
    return "blocksOf" + JavaTypes.capitalized(names.helper(field));
  }

  private List<Field> followed() {
    Set<Field.Role> passed = Set.of(Field.Role.IGNORED, Field.Role.ELSEWHERE, Field.Role.NEXT);
    return struct.fields().stream()
        .filter(f -> !struct.isUntagged() && !passed.contains(f.role()))
        .filter(f -> scope.reach().leadsToBlocks(f.shape()))
        .toList();
  }

  private static MethodSpec.Builder walk(MethodSpec.Builder method) {
    return method
        .addParameter(RuntimeTypes.READER, "in")
        .addParameter(RuntimeTypes.BLOCKS, "blocks");
  }

  private MethodSpec.Builder method(String name, String doc) {
    return walk(
        MethodSpec.methodBuilder(name)
            .addModifiers(scope.access(Modifier.STATIC))
            .addJavadoc("$L For generated code.\n\n", doc)
            .addJavadoc("@param in the reader of memory\n")
            .addJavadoc("@param blocks where they are added\n"));
  }

  private MethodSpec.Builder inMemory(String name, String doc) {
    return method(name, doc)
        .addJavadoc("@param memory a buffer that has the struct\n")
        .addJavadoc("@param at where the struct starts there\n")
        .addParameter(RuntimeTypes.BYTE_BUFFER, "memory")
        .addParameter(TypeName.INT, "at");
  }

  private MethodSpec blocksAt(boolean isVariable) {
    MethodSpec.Builder method =
        method("blocksAt", "Finds the blocks that the struct at an address leads to.")
            .addJavadoc("@param address where the struct lies\n")
            .addParameter(TypeName.LONG, "address");
    String least = isVariable ? "MIN_SIZE" : "SIZE";
    method.addStatement("$T memory = in.open(address, $L)", RuntimeTypes.BYTE_BUFFER, least);
    if (isVariable) {
      method
          .addStatement("long bytes = extent(in, memory, in.position())")
          .addStatement("memory = in.openWhole(address, MIN_SIZE, bytes)");
    }
    return method.addStatement("blocks(in, blocks, memory, in.position())").build();
  }

  private List<MethodSpec> chain(boolean isVariable) {
    String next = names.offset(struct.link().orElseThrow());
    String least = isVariable ? "MIN_SIZE" : "SIZE";
    MethodSpec chain =
        method("blocksOfChain", "Finds the structs of a chain, and the blocks that they lead to.")
            .addJavadoc("@param first where the first one lies; 0 for none\n")
            .addParameter(TypeName.LONG, "first")
            .addStatement(
                "blocks.chain(first, $L, $N, $T::blocksAt)",
                least,
                next,
                JavaTypes.className(struct.name().converter()))
            .build();
    MethodSpec inline =
        inMemory("blocksOfInlineChain", "Finds the blocks of a chain whose first lies in place.")
            .addStatement("blocks(in, blocks, memory, at)")
            .addStatement(
                "blocksOfChain(in, blocks, $T.address(memory, at + $N))",
                RuntimeTypes.ABI_NUMBERS,
                next)
            .build();
    return List.of(chain, inline);
  }
}
