package io.github.sizeis.processor.write.structure;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.Variants;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.write.java.Doc;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.PerAbi;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.java.SystemsCode;
import io.github.sizeis.processor.write.value.Scope;
import io.github.sizeis.runtime.Abi;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes one JNA structure. */
public final class StructureWriter {

  private static final List<Abi> ABIS = List.of(Abi.values());

  private static final Collector<CharSequence, ?, String> COMMAS = Collectors.joining(", ");

  /** JNA makes structures by reflection, so they are public inside a class that may be less. */
  private static final Modifier[] PUBLIC_STATIC = {Modifier.PUBLIC, Modifier.STATIC};

  private final Scope scope;
  private final Struct struct;
  private final StructLayout layout;
  private final ClassName name;
  private final Variants variants;

  public StructureWriter(Scope scope, Struct struct, Variants variants) {
    this.scope = scope;
    this.struct = struct;
    this.layout = scope.layouts().of(struct.name());
    this.name = JavaTypes.className(struct.name().structure());
    this.variants = variants;
  }

  /** Returns what it is there as: as it asks for, and by value where a function passes it so. */
  public static Variants variants(Struct struct, List<Function> functions) {
    Variants asked = struct.form().variants();
    boolean isPassed =
        functions.stream()
            .flatMap(Function::passedByValue)
            .flatMap(f -> Uses.sameEnd(f.shape()))
            .anyMatch(struct.name()::equals);
    return new Variants(asked.byReference(), asked.byValue() || isPassed);
  }

  public TypeSpec write() {
    StructureFields written = new StructureFields(struct, layout);
    List<FieldSpec> fields = written.write();
    String systems = unused("SYSTEMS", fields);
    String[] alignment = alignment(systems).stream().toArray(String[]::new);
    boolean isUnion = struct.union().isPresent();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(PUBLIC_STATIC)
            .superclass(isUnion ? RuntimeTypes.NATIVE_UNION : RuntimeTypes.NATIVE_STRUCTURE)
            .addJavadoc("$L\n", doc())
            .addAnnotation(info())
            .addFields(systems(systems))
            .addStaticBlock(checks(systems))
            .addFields(fields)
            .addMethod(inOwnMemory(alignment))
            .addMethod(overOwnMemory(alignment))
            .addMethod(fieldOrder(written.orders()));
    if (variants.byReference()) {
      type.addType(variant("ByReference", "A pointer to the structure, where JNA expects one."));
    }
    if (variants.byValue()) {
      type.addType(variant("ByValue", "The structure passed by value."));
    }
    return type.build();
  }

  /** Returns a name that no field has, of which C has any. */
  private static String unused(String name, List<FieldSpec> fields) {
    boolean isUsed = fields.stream().anyMatch(f -> f.name().equals(name));
    return isUsed ? unused(name + "_", fields) : name;
  }

  private List<FieldSpec> systems(String constant) {
    Targets on = struct.form().on();
    return on.isEverywhere()
        ? List.of()
        : List.of(
            FieldSpec.builder(RuntimeTypes.SYSTEMS, constant)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(SystemsCode.of(struct.name().cName(), on))
                .build());
  }

  /** Returns how JNA is to align the structure, which is asked for before anything else is done. */
  private Optional<String> alignment(String systems) {
    if (!struct.form().on().isEverywhere()) {
      return Optional.of(systems + ".here(" + alignment() + ")");
    }
    return layout.plain() ? Optional.empty() : Optional.of(alignment());
  }

  private String alignment() {
    return layout.plain() ? "ALIGN_DEFAULT" : "ALIGN_NONE";
  }

  private CodeBlock doc() {
    Targets on = struct.form().on();
    String only = on.isEverywhere() ? "" : "<p>Only on {@code " + on + "}.\n\n";
    return CodeBlock.builder()
        .add("$L\n\n", Doc.proseOr(struct.doc(), "C {@code " + struct.name().cName() + "}."))
        .add("$L", only)
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
    if (!struct.form().on().isEverywhere()) {
      info.addMember("on", "$S", struct.form().on());
    }
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
    if (variants.byValue()) {
      info.addMember("byValue", "true");
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

  private CodeBlock checks(String systems) {
    CodeBlock.Builder checks = CodeBlock.builder();
    checks.addStatement(
        "$T.require($L, $S)", RuntimeTypes.CONTRACT, RuntimeTypes.KEPT, name.canonicalName());
    CodeBlock size = PerAbi.host(layout.sizes());
    CodeBlock verify = CodeBlock.of("$T.verify($T.class, $L)", RuntimeTypes.STRUCTURES, name, size);
    if (struct.form().on().isEverywhere()) {
      return checks.addStatement(verify).build();
    }
    checks.beginControlFlow("if ($L.isHere())", systems);
    return checks.addStatement(verify).endControlFlow().build();
  }

  private static MethodSpec inOwnMemory(String... alignment) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Creates a structure in memory of its own, all zeros.\n")
        .addStatement("super($L)", String.join(", ", alignment))
        .build();
  }

  private static MethodSpec.Builder overMemory(String... more) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Lays the structure over memory; {@code read()} fills the fields.\n")
        .addJavadoc("\n@param memory where the structure lies\n")
        .addParameter(RuntimeTypes.POINTER, "memory")
        .addStatement(
            "super($L)", Stream.concat(Stream.of("memory"), Stream.of(more)).collect(COMMAS));
  }

  /** JNA itself keeps of the memory only what it knows the size of. */
  private MethodSpec overOwnMemory(String... alignment) {
    return layout.growsInPlace()
        ? overMemory(alignment.length == 0 ? alignment() : alignment[0], "true").build()
        : overMemory(alignment).build();
  }

  /**
   * Said by a method: of JNA's annotation for it, compilers may warn that no processor knows it.
   */
  private MethodSpec fieldOrder(List<List<FieldSpec>> ofAbis) {
    List<List<FieldSpec>> orders =
        layout.abis().stream().map(a -> ofAbis.get(ABIS.indexOf(a))).distinct().toList();
    List<Integer> which = ofAbis.stream().map(o -> Math.max(0, orders.indexOf(o))).toList();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("getFieldOrder")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(ParameterizedTypeName.get(List.class, String.class));
    for (int i = 1; i < orders.size(); i++) {
      method
          .beginControlFlow("if ($L == $L)", PerAbi.host(which), i)
          .addStatement("return $T.asList($L)", Arrays.class, names(orders.get(i)))
          .endControlFlow();
    }
    return method.addStatement("return $T.asList($L)", Arrays.class, names(orders.get(0))).build();
  }

  private static CodeBlock names(List<FieldSpec> fields) {
    return fields.stream().map(f -> CodeBlock.of("$S", f.name())).collect(CodeBlock.joining(",$W"));
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
