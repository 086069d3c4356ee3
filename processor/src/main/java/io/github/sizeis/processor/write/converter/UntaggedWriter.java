package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.layout.AbisAlike;
import io.github.sizeis.processor.layout.MachineLayout;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.Doc;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.PerAbi;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.java.SystemsCode;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.memory.InPlaceDecoder;
import io.github.sizeis.processor.write.memory.InPlaceEncoder;
import io.github.sizeis.processor.write.value.Scope;
import io.github.sizeis.processor.write.value.ValueTypes;
import io.github.sizeis.processor.write.value.ValueWriter;
import io.github.sizeis.runtime.Abi;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the value of a union that nothing tells the members of: it keeps the bytes, and shows them
 * as each member that is a scalar.
 */
public record UntaggedWriter(Scope scope, Struct struct) {

  private static final String BYTES = "bytes";
  private static final TypeName ARRAY = ArrayTypeName.of(TypeName.BYTE);

  /** Returns the members that can be looked at. */
  static List<Field> views(Struct struct) {
    return struct.fields().stream().filter(f -> f.shape().word().isPresent()).toList();
  }

  private ClassName name() {
    return JavaTypes.className(struct.name().valueClass());
  }

  private ClassName converter() {
    return JavaTypes.className(struct.name().converter());
  }

  public TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name())
            .addModifiers(scope.access(Modifier.FINAL))
            .addJavadoc(ValueWriter.doc(struct))
            .addField(FieldSpec.builder(RuntimeTypes.UNION_BYTES, BYTES, Modifier.FINAL).build())
            .addMethod(constructor())
            .addMethod(adopting())
            .addMethod(bytes());
    for (Field view : views(struct)) {
      type.addMethod(view(view)).addMethod(factory(view));
    }
    return type.addMethod(equalsMethod()).addMethod(hashCodeMethod()).addMethod(toStringMethod());
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(scope.access())
        .addJavadoc("Creates a value of bytes, which are copied.\n\n")
        .addJavadoc("@param bytes as many as the union has, {@link $T#SIZE}\n", converter())
        .addParameter(ARRAY, BYTES)
        .addStatement("this.$N = $T.of($N.clone())", BYTES, RuntimeTypes.UNION_BYTES, BYTES)
        .build();
  }

  private static MethodSpec adopting() {
    return MethodSpec.constructorBuilder()
        .addParameter(RuntimeTypes.UNION_BYTES, BYTES)
        .addStatement("this.$N = $N", BYTES, BYTES)
        .build();
  }

  private static MethodSpec bytes() {
    return Members.documented(BYTES, "Returns the bytes as they lie in memory.")
        .addModifiers(Modifier.PUBLIC)
        .returns(ARRAY)
        .addJavadoc("@return a copy of them\n")
        .addStatement("return $N.copy()", BYTES)
        .build();
  }

  private static String viewDoc(Field view) {
    return Doc.htmlOr(view.doc(), "C {@code " + view.cName() + "}");
  }

  private MethodSpec view(Field view) {
    return Members.documented(accessor(view), "Looks at the bytes as one member: " + viewDoc(view))
        .addModifiers(Modifier.PUBLIC)
        .returns(ValueTypes.of(view.shape()))
        .addJavadoc("@return what the first bytes are if they are that member\n")
        .addStatement("return $T.$N($N)", converter(), reader(view), BYTES)
        .build();
  }

  private MethodSpec factory(Field view) {
    String name = "of" + JavaTypes.capitalized(view.javaName());
    String doc = "Creates a value that holds one member; all other bytes are zero.";
    return Members.documented(
            name, doc, new Param(ValueTypes.of(view.shape()), "value", viewDoc(view)))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name())
        .addJavadoc("@return a new value\n")
        .addStatement(
            "return new $T($T.of($T.$N(value)))",
            name(),
            RuntimeTypes.UNION_BYTES,
            converter(),
            writer(view))
        .build();
  }

  private static String accessor(Field view) {
    return view.javaName().equals(BYTES) ? BYTES + "_" : view.javaName();
  }

  private static String reader(Field view) {
    return "view" + JavaTypes.capitalized(view.javaName());
  }

  private static String writer(Field view) {
    return "bytesOf" + JavaTypes.capitalized(view.javaName());
  }

  private MethodSpec equalsMethod() {
    return Members.overriding("equals", TypeName.BOOLEAN)
        .addParameter(JavaTypes.nullable(ClassName.OBJECT), "other")
        .addStatement(
            "return other instanceof $T && $N.equals((($T) other).$N)",
            name(),
            BYTES,
            name(),
            BYTES)
        .build();
  }

  private static MethodSpec hashCodeMethod() {
    return Members.overriding("hashCode", TypeName.INT)
        .addStatement("return $N.hashCode()", BYTES)
        .build();
  }

  private MethodSpec toStringMethod() {
    return Members.overriding("toString", ClassName.get(String.class))
        .addStatement("return $S + $N + $S", name().simpleName() + "[bytes=", BYTES, "]")
        .build();
  }

  /** Returns the methods of the converter that look at bytes, and make them. */
  List<MethodSpec> conversions(ConverterNames names) {
    return views(struct).stream()
        .flatMap(v -> List.of(reading(names, v), writing(names, v)).stream())
        .toList();
  }

  private MethodSpec reading(ConverterNames names, Field view) {
    boolean dumps = scope.container().dumps();
    Dialect dialect = dumps ? Dialect.DUMP : Dialect.HOST;
    CodeBlock value =
        view.shape()
            .accept(new InPlaceDecoder(names, dialect, CodeBlock.of("0"), view.cName(), ""));
    Param bytes = Param.of(RuntimeTypes.UNION_BYTES, BYTES);
    MethodSpec.Builder method =
        Members.method(reader(view), ValueTypes.of(view.shape()), bytes)
            .addModifiers(Modifier.STATIC)
            .addStatement("$T memory = bytes.memory(SIZE)", RuntimeTypes.BYTE_BUFFER);
    if (dumps && !PerAbi.isSame(sizes(view))) {
      method.addStatement("int abi = bytes.abi()");
    }
    return method.addStatement("return $L", value).build();
  }

  private static List<Integer> sizes(Field scalar) {
    Machine machine = scalar.shape().word().orElseThrow().machine();
    return Arrays.stream(Abi.values()).map(a -> MachineLayout.size(machine, a)).toList();
  }

  /** Returns how the union lies on each ABI: memory may be of another, or in another order. */
  FieldSpec layouts() {
    CodeBlock.Builder all =
        CodeBlock.builder()
            .add("new $T(", RuntimeTypes.UNION_LAYOUTS)
            .add("new int[] $L, ", PerAbi.all(new AbisAlike(scope.layouts()).of(struct.name())))
            .add("new int[] $L", PerAbi.all(scope.layouts().of(struct.name()).sizes()));
    if (struct.fields().stream().allMatch(UntaggedWriter::isNumber)) {
      for (Field view : views(struct)) {
        Machine machine = view.shape().word().orElseThrow().machine();
        String sign = MachineLayout.unsigned(machine) == machine ? "unsigned" : "signed";
        String widths = PerAbi.list(sizes(view));
        all.add(",$W$T.$L($L)", RuntimeTypes.UNION_LAYOUTS, sign, widths);
      }
    }
    return Members.constant(RuntimeTypes.UNION_LAYOUTS, "LAYOUTS", all.add(")").build());
  }

  /** Returns whether a member is a number in the order of its machine. */
  private static boolean isNumber(Field member) {
    return member.shape().word().filter(w -> !w.bigEndian()).isPresent();
  }

  private MethodSpec writing(ConverterNames names, Field view) {
    Param value = Param.of(ValueTypes.of(view.shape()), "value");
    InPlaceEncoder encoder =
        new InPlaceEncoder(names, CodeBlock.of("0"), CodeBlock.of("value"), view.cName(), "");
    return Members.method(writer(view), ARRAY, value)
        .addModifiers(Modifier.STATIC)
        .addCode(SystemsCode.requireHere(struct.name().cName(), struct.form().on()))
        .addStatement("byte[] bytes = new byte[SIZE]")
        .addStatement(
            "$T memory = $T.over(bytes, SIZE)",
            RuntimeTypes.BYTE_BUFFER,
            RuntimeTypes.IN_PLACE_NUMBERS)
        .addCode(view.shape().accept(encoder).block())
        .addStatement("return bytes")
        .build();
  }
}
