package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Bits;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.program.ExternalStruct;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.PerAbi;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ConverterHelpers;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.memory.FieldPath;
import io.github.sizeis.processor.write.memory.FieldSize;
import io.github.sizeis.processor.write.structure.ShapeText;
import io.github.sizeis.processor.write.value.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the converter of a struct: what users call, what other converters call, and constants. */
public final class ConverterWriter {

  private final Scope scope;
  private final Struct declared;
  private final Struct struct;
  private final StructLayout layout;
  private final ClassName name;
  private final ConverterNames names;

  public ConverterWriter(Scope scope, Struct struct) {
    this.scope = scope;
    this.declared = struct;
    this.struct = struct.converted();
    this.layout = scope.layouts().of(struct.name());
    this.name = JavaTypes.className(struct.name().converter());
    this.names = new ConverterNames(this.struct);
  }

  public TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(scope.access(Modifier.FINAL))
            .superclass(superclass())
            .addJavadoc(
                "Converts between C {@code $L} and {@link $T}. What does not fit the declaration is a"
                    + " {@code NativeDataException}, whose path tells where it is.\n",
                struct.name().cName(),
                JavaTypes.className(struct.name().valueClass()))
            .addField(
                FieldSpec.builder(TypeName.INT, "SIZE")
                    .addModifiers(scope.access(Modifier.STATIC, Modifier.FINAL))
                    .addJavadoc("The size of the struct in bytes, on this machine.\n")
                    .initializer(PerAbi.pick(layout.sizes()))
                    .build());
    if (layout.isVariable()) {
      type.addField(leastSize());
    }
    new FieldSize(scope, struct, layout).constant().forEach(type::addField);
    offsets(Dialect.HOST).forEach(type::addField);
    if (struct.isUntagged()) {
      type.addField(new UntaggedWriter(scope, struct).layouts());
    }
    type.addField(
        FieldSpec.builder(name, "CONVERTER")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .build());
    type.addStaticBlock(checks());
    type.addMethod(constructor());
    new EntryPoints(scope, struct).write().forEach(type::addMethod);
    new DecodeWriter(scope, struct, names, Dialect.HOST).write().forEach(type::addMethod);
    new EncodeWriter(scope, struct, names).write().forEach(type::addMethod);
    new MeasureWriter(scope, struct, names).write().forEach(type::addMethod);
    seams(type, Dialect.HOST);
    if (struct.isUntagged()) {
      new UntaggedWriter(scope, struct).conversions(names).forEach(type::addMethod);
    }
    new ConverterHelpers(names).fields().forEach(type::addField);
    if (scope.container().deepFree()) {
      new BlocksWriter(scope, struct, names).write().forEach(type::addMethod);
    }
    new Hooks(scope, struct).write(!scope.reach().isFlat(struct)).forEach(type::addMethod);
    if (scope.container().dumps()) {
      type.addType(dump());
    }
    return type;
  }

  private FieldSpec leastSize() {
    return FieldSpec.builder(TypeName.INT, "MIN_SIZE")
        .addModifiers(scope.access(Modifier.STATIC, Modifier.FINAL))
        .addJavadoc("The bytes that are there at least.\n")
        .initializer(PerAbi.pick(layout.leastSizes()))
        .build();
  }

  /** What the converters of structs with a flexible array or a link have besides. */
  private void seams(TypeSpec.Builder type, Dialect dialect) {
    if (layout.isVariable()) {
      new ExtentWriter(scope, struct, names, dialect).write().forEach(type::addMethod);
    }
    if (struct.link().isPresent()) {
      new ChainWriter(scope, struct, names, dialect).write().forEach(type::addMethod);
    }
  }

  private List<FieldSpec> offsets(Dialect dialect) {
    List<FieldSpec> constants = new ArrayList<>();
    if (struct.isUntagged()) {
      return constants; // all that it has lies at its start
    }
    for (int i = 0; i < struct.fields().size(); i++) {
      Field field = struct.fields().get(i);
      if (field.role() == Field.Role.IGNORED || field.bits().filter(Bits::isEmpty).isPresent()) {
        continue;
      }
      constants.add(constant(dialect, names.offset(field), offset(i)));
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

  /** A union's members all lie at its start. */
  private List<Integer> offset(int field) {
    return struct.union().isPresent()
        ? Collections.nCopies(layout.sizes().size(), 0)
        : layout.offsets(field);
  }

  private static FieldSpec constant(Dialect dialect, String name, List<Integer> perAbi) {
    boolean host = dialect == Dialect.HOST;
    TypeName type = host ? TypeName.INT : ArrayTypeName.of(TypeName.INT);
    return FieldSpec.builder(type, name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(host ? PerAbi.host(perAbi) : PerAbi.all(perAbi))
        .build();
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
        JavaTypes.className(struct.name().valueClass()),
        JavaTypes.className(struct.name().structure()));
  }

  private MethodSpec constructor() {
    String sizes = layout.isVariable() ? "SIZE, MIN_SIZE, " + layout.growsInPlace() : "SIZE";
    String shape = ShapeText.of(struct, scope.layouts());
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement("super($S, $L, $S)", struct.name().cName(), sizes, shape)
        .build();
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
    offsets(Dialect.DUMP).forEach(type::addField);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    new DecodeWriter(scope, struct, names, Dialect.DUMP).write().forEach(type::addMethod);
    seams(type, Dialect.DUMP);
    return type.build();
  }

  private void addSizes(
      TypeSpec.Builder type, String constant, String method, String doc, List<Integer> sizes) {
    type.addField(
        FieldSpec.builder(ArrayTypeName.of(TypeName.INT), constant)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(PerAbi.all(sizes))
            .build());
    type.addMethod(
        MethodSpec.methodBuilder(method)
            .addModifiers(scope.access(Modifier.STATIC))
            .returns(TypeName.INT)
            .addParameter(TypeName.INT, "abi")
            .addJavadoc("$L\n\n", doc)
            .addJavadoc("@param abi the ordinal of the ABI\n@return the size in bytes\n")
            .addStatement("return $N[abi]", constant)
            .build());
  }
}
