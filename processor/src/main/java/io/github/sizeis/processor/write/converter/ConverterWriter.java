package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Bits;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.program.ExternalStruct;
import io.github.sizeis.processor.write.description.DescriptionWriter;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.PerAbi;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.java.SystemsCode;
import io.github.sizeis.processor.write.memory.ConverterHelpers;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.memory.FieldPath;
import io.github.sizeis.processor.write.memory.FieldSize;
import io.github.sizeis.processor.write.memory.StructCode;
import io.github.sizeis.processor.write.structure.ShapeText;
import io.github.sizeis.processor.write.value.Scope;
import io.github.sizeis.runtime.Abi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the converter of a struct: what users call, what other converters call, and constants. */
public final class ConverterWriter {

  private final Struct declared;
  private final Scope scope;
  private final Struct struct;
  private final StructLayout layout;
  private final ClassName name;
  private final StructCode code;

  public ConverterWriter(Scope scope, Struct struct) {
    this.declared = struct;
    this.scope = scope;
    this.struct = struct.converted();
    this.layout = scope.layouts().converted(struct);
    this.name = JavaTypes.className(struct.name().converter());
    this.code = new StructCode(scope, this.struct, new ConverterNames(this.struct), Dialect.HOST);
  }

  public TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(scope.access(Modifier.FINAL))
            .superclass(superclass())
            .addJavadoc(
                "Converts between C {@code $L} and {@link $T}. What does not fit the declaration is"
                    + " a {@code NativeDataException}, whose path tells where it is.\n",
                struct.name().cName(),
                code.value());
    sizes().forEach(type::addField);
    offsets(Dialect.HOST).forEach(type::addField);
    Optional<UntaggedWriter> untagged =
        struct.isUntagged() ? Optional.of(new UntaggedWriter(scope, struct)) : Optional.empty();
    untagged.ifPresent(u -> type.addField(u.layouts()));
    type.addField(name, "CONVERTER", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addStaticBlock(checks())
        .addMethod(constructor())
        .addMethods(new EntryPoints(scope, struct).write())
        .addMethods(new DecodeWriter(code).write())
        .addMethods(new EncodeWriter(code).write())
        .addMethods(new MeasureWriter(code).write());
    seams(type, Dialect.HOST);
    untagged.ifPresent(u -> type.addMethods(u.conversions(code.names())));
    type.addMethod(new DescriptionWriter(code).write());
    type.addFields(new ConverterHelpers(code.names()).fields());
    if (scope.container().deepFree()) {
      type.addMethods(new BlocksWriter(code).write());
    }
    type.addMethods(new Hooks(code).write());
    if (scope.container().dumps()) {
      type.addType(dump());
    }
    return type;
  }

  private List<FieldSpec> sizes() {
    List<FieldSpec> sizes = new ArrayList<>();
    sizes.add(size("SIZE", "The size of the struct in bytes, on this machine.", layout.sizes()));
    if (layout.isVariable()) {
      sizes.add(size("MIN_SIZE", "The bytes that are there at least.", layout.leastSizes()));
    }
    if (FieldSize.isFor(struct)) {
      List<Integer> bytes =
          Collections.nCopies(Abi.values().length, FieldSize.bytes(struct, layout));
      String doc = "The bytes of each field, for adapters; 0 where they differ.";
      sizes.add(size(FieldSize.CONSTANT, doc, bytes));
    }
    return sizes;
  }

  private FieldSpec size(String constant, String doc, List<Integer> perAbi) {
    return FieldSpec.builder(TypeName.INT, constant)
        .addModifiers(scope.access(Modifier.STATIC, Modifier.FINAL))
        .addJavadoc("$L\n", doc)
        .initializer(PerAbi.pick(perAbi))
        .build();
  }

  /** What the converters of structs with a flexible array or a link have besides. */
  private void seams(TypeSpec.Builder type, Dialect dialect) {
    if (layout.isVariable()) {
      type.addMethods(new ExtentWriter(code.in(dialect)).write());
    }
    if (struct.link().isPresent()) {
      type.addMethods(new ChainWriter(code.in(dialect)).write());
    }
  }

  private List<FieldSpec> offsets(Dialect dialect) {
    List<FieldSpec> constants = new ArrayList<>();
    ConverterNames names = code.names();
    if (struct.isUntagged()) {
      return constants; // all that it has lies at its start
    }
    for (int i = 0; i < struct.fields().size(); i++) {
      Field field = struct.fields().get(i);
      if (field.role() == Field.Role.IGNORED || field.bits().filter(Bits::isEmpty).isPresent()) {
        continue;
      }
      constants.add(constant(dialect, names.offset(field), layout.offsets(i)));
      if (field.isBits()) {
        constants.add(constant(dialect, names.bit(field), layout.bits(i)));
      }
    }
    names
        .pathOffsets()
        .forEach(
            (path, constant) -> {
              FieldPath field = FieldPath.of(path, struct, scope.layouts());
              constants.add(constant(dialect, constant, field.offsets(scope.layouts())));
            });
    return constants;
  }

  private static FieldSpec constant(Dialect dialect, String name, List<Integer> perAbi) {
    return dialect == Dialect.HOST
        ? Members.constant(TypeName.INT, name, PerAbi.host(perAbi))
        : Members.constant(ArrayTypeName.of(TypeName.INT), name, PerAbi.all(perAbi));
  }

  private CodeBlock checks() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement(
        "$T.require($L, $S)", RuntimeTypes.CONTRACT, RuntimeTypes.KEPT, name.canonicalName());
    for (ExternalStruct used : scope.layouts().externalsOf(declared)) {
      code.add(ShapeText.requirement(name, used));
    }
    return code.addStatement("CONVERTER = new $T()", name).build();
  }

  private TypeName superclass() {
    return ParameterizedTypeName.get(
        struct.link().isPresent() ? RuntimeTypes.LINKED_CONVERTER : RuntimeTypes.JNA_CONVERTER,
        code.value(),
        JavaTypes.className(struct.name().structure()));
  }

  private MethodSpec constructor() {
    String cName = struct.name().cName();
    String sizes = layout.isVariable() ? "SIZE, MIN_SIZE, " + layout.growsInPlace() : "SIZE";
    String shape = ShapeText.of(struct, scope.layouts());
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    Targets on = struct.form().on();
    if (on.isEverywhere()) {
      return constructor.addStatement("super($S, $L, $S)", cName, sizes, shape).build();
    }
    String all = layout.isVariable() ? sizes : "SIZE, SIZE, false";
    CodeBlock systems = SystemsCode.of(cName, on);
    return constructor.addStatement("super($S, $L, $S, $L)", cName, all, shape, systems).build();
  }

  private TypeSpec dump() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Dump")
            .addModifiers(scope.access(Modifier.STATIC, Modifier.FINAL))
            .addJavadoc("Reads the struct as another ABI lays it out. For generated code.\n");
    addSizes(type, "SIZES", "size", "Returns the size of the struct.", layout.sizes());
    if (layout.isVariable()) {
      String doc = "Returns how many bytes are there at least.";
      addSizes(type, "LEAST_SIZES", "leastSize", doc, layout.leastSizes());
    }
    type.addFields(offsets(Dialect.DUMP))
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethods(new DecodeWriter(code.in(Dialect.DUMP)).write());
    seams(type, Dialect.DUMP);
    return type.build();
  }

  private void addSizes(
      TypeSpec.Builder type, String constant, String method, String doc, List<Integer> sizes) {
    Param abi = Param.ABI.as("the ordinal of the ABI");
    type.addField(constant(Dialect.DUMP, constant, sizes))
        .addMethod(
            Members.documented(method, doc, abi)
                .addModifiers(scope.access(Modifier.STATIC))
                .returns(TypeName.INT)
                .addJavadoc("@return the size in bytes\n")
                .addStatement("return $N[abi]", constant)
                .build());
  }
}
