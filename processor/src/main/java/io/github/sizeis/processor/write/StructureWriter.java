package io.github.sizeis.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Struct;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes one JNA structure. */
final class StructureWriter {

  private static final Collector<CharSequence, ?, String> COMMAS = Collectors.joining(", ");

  /** JNA makes structures by reflection, so they are public inside a class that may be less. */
  private static final Modifier[] PUBLIC_STATIC = {Modifier.PUBLIC, Modifier.STATIC};

  private final Scope scope;
  private final Struct struct;
  private final StructLayout layout;
  private final ClassName name;

  StructureWriter(Scope scope, Struct struct) {
    this.scope = scope;
    this.struct = struct;
    this.layout = scope.layouts().of(struct.name());
    this.name = JavaTypes.className(struct.name().structure());
  }

  TypeSpec write() {
    List<FieldSpec> fields = new StructureFields(struct, layout).write();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(PUBLIC_STATIC)
            .superclass(isUnion() ? RuntimeTypes.UNION : RuntimeTypes.STRUCTURE)
            .addSuperinterface(AutoCloseable.class)
            .addJavadoc("$L\n", doc())
            .addAnnotation(info())
            .addStaticBlock(checks())
            .addFields(fields)
            .addField(
                FieldSpec.builder(JavaTypes.nullable(RuntimeTypes.BLOCK), ownBlock())
                    .addModifiers(Modifier.PRIVATE)
                    .build());
    if (layout.growsInPlace()) {
      type.addField(
          FieldSpec.builder(JavaTypes.nullable(RuntimeTypes.POINTER), own("whole"))
              .addModifiers(Modifier.PRIVATE)
              .build());
    }
    String[] alignment = layout.plain() ? new String[0] : new String[] {"ALIGN_NONE"};
    return type.addMethod(isUnion() ? unionInOwnMemory(alignment) : inOwnMemory(alignment))
        .addMethod(overOwnMemory(alignment))
        .addMethod(owning())
        .addMethod(fieldOrder(fields))
        .addMethod(getPointer())
        .addMethod(close())
        .addType(variant("ByReference", "A pointer to the structure, where JNA expects one."))
        .addType(variant("ByValue", "The structure passed by value."))
        .build();
  }

  private CodeBlock doc() {
    return CodeBlock.builder()
        .add("$L\n\n", Doc.proseOr(struct.doc(), "C {@code " + struct.name().cName() + "}."))
        .add("$L", new LayoutTable(struct, layout).html())
        .build();
  }

  private AnnotationSpec info() {
    AnnotationSpec.Builder info =
        AnnotationSpec.builder(RuntimeTypes.STRUCT_INFO)
            .addMember("declaration", "$S", struct.declaration().canonical())
            .addMember("value", "$S", struct.name().value())
            .addMember("sizes", "{$L}", numbers(layout.sizes()))
            .addMember("alignments", "{$L}", numbers(layout.alignments()))
            .addMember("plain", "$L", layout.plain())
            .addMember("dumps", "$L", scope.container().dumps());
    if (scope.container().deepFree()) {
      info.addMember("deepFree", "true");
    }
    if (layout.demanded() > 0) {
      info.addMember("demandedAlignment", "$L", layout.demanded());
    }
    if (layout.isVariable()) {
      info.addMember("leastSizes", "{$L}", numbers(layout.leastSizes()));
    }
    if (layout.tagged()) {
      info.addMember("tagged", "true");
    }
    if (struct.link().isPresent()) {
      info.addMember("linked", "true");
    }
    struct.part().ifPresent(p -> info.addMember("part", "$S", p.type().source()));
    if (struct.part().isPresent() && struct.part().get().nullable()) {
      info.addMember("partNullable", "true");
    }
    struct.adapter().ifPresent(a -> info.addMember("adapter", "$S", a.name().canonical()));
    return info.build();
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(COMMAS);
  }

  private CodeBlock checks() {
    return CodeBlock.builder()
        .addStatement("$T.require($L, $S)", RuntimeTypes.CONTRACT, 1, name.canonicalName())
        .addStatement(
            "$T.verify($T.class, $L)", RuntimeTypes.STRUCTURES, name, PerAbi.host(layout.sizes()))
        .build();
  }

  private static MethodSpec inOwnMemory(String... alignment) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Creates a structure in memory of its own, all zeros.\n")
        .addStatement("super($L)", String.join(", ", alignment))
        .build();
  }

  /** JNA's unions have no constructor for an alignment alone. */
  private static MethodSpec unionInOwnMemory(String... alignment) {
    return inOwnMemory(alignment.length == 0 ? alignment : new String[] {"null", alignment[0]});
  }

  private boolean isUnion() {
    return struct.union().isPresent();
  }

  private static MethodSpec.Builder overMemory(String... alignment) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Lays the structure over memory; {@code read()} fills the fields.\n")
        .addJavadoc("\n@param memory where the structure lies\n")
        .addParameter(RuntimeTypes.POINTER, "memory")
        .addStatement(
            "super($L)", Stream.concat(Stream.of("memory"), Stream.of(alignment)).collect(COMMAS));
  }

  /** JNA itself keeps of the memory only what it knows the size of. */
  private MethodSpec overOwnMemory(String... alignment) {
    MethodSpec.Builder constructor = overMemory(alignment);
    return layout.growsInPlace()
        ? constructor.addStatement("$N = memory", own("whole")).build()
        : constructor.build();
  }

  private MethodSpec owning() {
    return MethodSpec.methodBuilder("owning")
        .addModifiers(Modifier.STATIC)
        .returns(name)
        .addParameter(RuntimeTypes.BLOCK, "block")
        .addStatement("$T structure = new $T(block)", name, name)
        .addStatement("structure.$N = block", ownBlock())
        .addComment("JNA writes the fields to memory when the structure is passed to a function")
        .addStatement("structure.read()")
        .addStatement("return structure")
        .build();
  }

  private MethodSpec fieldOrder(List<FieldSpec> fields) {
    CodeBlock names =
        fields.stream().map(f -> CodeBlock.of("$S", f.name())).collect(CodeBlock.joining(",$W"));
    return MethodSpec.methodBuilder("getFieldOrder")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(ParameterizedTypeName.get(List.class, String.class))
        .addStatement("return $T.asList($L)", Arrays.class, names)
        .build();
  }

  private String ownBlock() {
    return own("ownBlock");
  }

  /** Returns the name of a field that is not the struct's. */
  private String own(String name) {
    boolean taken = struct.fields().stream().anyMatch(f -> f.cName().equals(name));
    return taken ? name + "_" : name;
  }

  private MethodSpec getPointer() {
    CodeBlock pointer =
        layout.growsInPlace()
            ? CodeBlock.of(
                "$T.whole($N, super.getPointer())", RuntimeTypes.STRUCTURES, own("whole"))
            : CodeBlock.of("super.getPointer()");
    return MethodSpec.methodBuilder("getPointer")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.POINTER)
        .beginControlFlow("if ($N != null && $N.isClosed())", ownBlock(), ownBlock())
        .addStatement(
            "throw new $T($S)", IllegalStateException.class, struct.name().cName() + " was closed")
        .endControlFlow()
        .addStatement("return $L", pointer)
        .build();
  }

  private MethodSpec close() {
    return MethodSpec.methodBuilder("close")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            """
            Frees the memory, with all that it points to, of a structure that a converter wrote;
            does nothing for others.
            """)
        .beginControlFlow("if ($N != null)", ownBlock())
        .addStatement("$N.close()", ownBlock())
        .endControlFlow()
        .build();
  }

  private TypeSpec variant(String variant, String doc) {
    return TypeSpec.classBuilder(variant)
        .addModifiers(PUBLIC_STATIC)
        .superclass(name)
        .addSuperinterface(RuntimeTypes.STRUCTURE.nestedClass(variant))
        .addJavadoc("$L\n", doc)
        .addMethod(inOwnMemory())
        .addMethod(overMemory().build())
        .build();
  }
}
