package io.github.sizeis.processor.write.converter;

import static io.github.sizeis.processor.write.java.Param.ADDRESS;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.StructCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes how the blocks of memory are found that a struct leads to, for functions that free them
 * one by one. What makes no value is walked over too, so nothing is judged here.
 */
public record BlocksWriter(StructCode code) {

  private static final Param IN = Param.IN.as("the reader of memory");
  private static final Param MEMORY = Param.MEMORY.as("a buffer that has the struct");
  private static final Param AT = Param.AT.as("where the struct starts there");

  /** Returns what a converter has for it. */
  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    FieldBlocks fields = new FieldBlocks(code);
    MethodSpec.Builder blocks =
        method("blocks", "Finds the blocks that the struct leads to.", MEMORY, AT);
    List<Field> followed = followed();
    if (followed.isEmpty()) {
      blocks.addComment("it leads to none");
    }
    followed.forEach(f -> blocks.addCode(fields.of(f)));
    methods.add(blocks.build());
    boolean isLinked = code.struct().link().isPresent();
    if (code.layout().isVariable() || isLinked) {
      methods.add(blocksAt());
    }
    if (isLinked) {
      methods.addAll(chain());
    }
    methods.addAll(fields.unions());
    return methods;
  }

  /** Returns what a function's frame has for a pointer in it. */
  public List<MethodSpec> writeFrame(Field field) {
    FieldBlocks fields = new FieldBlocks(code);
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        Members.method(frameMethod(field), TypeName.VOID, IN, Param.BLOCKS, MEMORY, AT)
            .addModifiers(Modifier.STATIC)
            .addCode(fields.root(field))
            .build());
    methods.addAll(fields.unions());
    return methods;
  }

  /** Returns the name of the method that finds what a field of a frame leads to. */
  public String frameMethod(Field field) {
    return "blocksOf" + JavaTypes.capitalized(code.names().helper(field));
  }

  private List<Field> followed() {
    Set<Field.Role> passed = Set.of(Field.Role.IGNORED, Field.Role.ELSEWHERE, Field.Role.NEXT);
    return code.struct().fields().stream()
        .filter(f -> !code.struct().isUntagged() && !passed.contains(f.role()))
        .filter(f -> code.scope().reach().leadsToBlocks(f.shape()))
        .toList();
  }

  private MethodSpec.Builder method(String name, String doc, Param... parameters) {
    List<Param> all = new ArrayList<>(List.of(IN, Param.BLOCKS));
    all.addAll(List.of(parameters));
    return code.seam(name, TypeName.VOID, doc, all.toArray(Param[]::new));
  }

  private MethodSpec blocksAt() {
    String doc = "Finds the blocks that the struct at an address leads to.";
    MethodSpec.Builder method =
        method("blocksAt", doc, ADDRESS)
            .addStatement(
                "$T memory = in.open(address, $L)", RuntimeTypes.BYTE_BUFFER, code.leastSize());
    if (code.layout().isVariable()) {
      method
          .addStatement("long bytes = extent(in, memory, in.position())")
          .addStatement("memory = in.openWhole(address, MIN_SIZE, bytes)");
    }
    return method.addStatement("blocks(in, blocks, memory, in.position())").build();
  }

  private List<MethodSpec> chain() {
    Field next = code.struct().link().orElseThrow();
    Param first = new Param(TypeName.LONG, "first", "where the first one lies; 0 for none");
    MethodSpec chain =
        method(
                "blocksOfChain",
                "Finds the structs of a chain, and the blocks that they lead to.",
                first)
            .addStatement(
                "blocks.chain(first, $L, $N, $T::blocksAt)",
                code.leastSize(),
                code.names().offset(next),
                JavaTypes.className(code.struct().name().converter()))
            .build();
    String doc = "Finds the blocks of a chain whose first lies in place.";
    MethodSpec inline =
        method("blocksOfInlineChain", doc, MEMORY, AT)
            .addStatement("blocks(in, blocks, memory, at)")
            .addStatement("blocksOfChain(in, blocks, $L)", code.address(next))
            .build();
    return List.of(chain, inline);
  }
}
