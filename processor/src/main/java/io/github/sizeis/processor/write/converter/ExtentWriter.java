package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Count;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ChoiceCode;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.memory.CountCode;
import io.github.sizeis.processor.write.memory.Runs;
import io.github.sizeis.processor.write.value.FamilyWriter;
import io.github.sizeis.processor.write.value.Scope;
import io.github.sizeis.processor.write.value.ValueTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what the converter of a variable struct has besides: how many bytes there are, in memory
 * and for a value, and how the struct at an address is read when that is known.
 */
record ExtentWriter(Scope scope, Struct struct, ConverterNames names, Dialect dialect) {

  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    TypeName value = JavaTypes.className(struct.name().valueClass());
    methods.add(decodeAt("", value, "Reads the value."));
    if (struct.part().isPresent()) {
      TypeName part = ValueTypes.of(struct.parts().get(0).shape());
      methods.add(decodeAt("Part", part, "Reads the one part that uses of the value may be."));
    }
    if (struct.link().isPresent()) {
      methods.add(decodeAt("Element", value, "Reads one element of a chain."));
    }
    methods.add(extent());
    if (dialect == Dialect.HOST) {
      methods.addAll(ofValues());
    }
    return methods;
  }

  /** The bytes that must be there tell how many there are; those are checked, and then read. */
  private MethodSpec decodeAt(String part, TypeName returns, String doc) {
    MethodSpec.Builder method =
        method("decode" + part + "At", returns, doc)
            .addJavadoc("@param address where the struct lies\n")
            .addParameter(TypeName.LONG, "address");
    abi(method).addJavadoc("@return what the struct holds\n");
    CodeBlock least = least();
    return method
        .addStatement("$T memory = in.open(address, $L)", RuntimeTypes.BYTE_BUFFER, least)
        .addStatement("long bytes = extent(in, memory, in.position()$L)", dialect.andAbi())
        .addStatement("int outer = in.structEnd()")
        .addStatement("memory = in.openWhole(address, $L, bytes)", least)
        .addStatement(
            "$T value = decode$L(in, memory, in.position()$L)",
            JavaTypes.bare(returns),
            part,
            dialect.andAbi())
        .addStatement("in.backTo(outer)")
        .addStatement("return value")
        .build();
  }

  private CodeBlock least() {
    return dialect == Dialect.HOST ? CodeBlock.of("MIN_SIZE") : CodeBlock.of("leastSize(abi)");
  }

  private MethodSpec extent() {
    MethodSpec.Builder method =
        method("extent", TypeName.LONG, "Tells how many bytes the struct has.")
            .addJavadoc("@param memory what was opened last: the least bytes of the struct\n")
            .addJavadoc("@param at where the struct starts in it\n")
            .addParameter(RuntimeTypes.BYTE_BUFFER, "memory")
            .addParameter(TypeName.INT, "at");
    abi(method).addJavadoc("@return the bytes, which are there\n");
    if (struct.tagged().isPresent()) {
      return method.addCode(ofMember()).build();
    }
    Field last = struct.last();
    CodeBlock offset = dialect.offset(names.offset(last));
    if (last.shape().flexible().isPresent()) {
      Array tail = last.shape().flexible().get();
      return method
          .addStatement(
              "return in.extent(at, $L, $L, $L, $S)",
              offset,
              elements(tail, last),
              dialect.sizeOf(tail.element()),
              last.cName())
          .build();
    }
    CodeBlock inner =
        CodeBlock.of(
            "return $L + $T.extent(in, memory, at + $L$L);\n",
            offset,
            dialect.readersOf(nested(last)),
            offset,
            dialect.andAbi());
    return Paths.under(method, last.cName(), inner).build();
  }

  /** Returns the statements that tell the size of the member that the tag tells. */
  private CodeBlock ofMember() {
    Choice choice = struct.tagged().orElseThrow().choice();
    CodeBlock.Builder code = CodeBlock.builder();
    ChoiceCode selector = new ChoiceCode(scope, struct, names, dialect, struct.last());
    code.beginControlFlow("switch ($L)", selector.arm());
    int last = choice.arms().size() - 1;
    for (int i = 0; i <= last; i++) {
      CodeBlock label = i == last ? CodeBlock.of("default") : CodeBlock.of("case $L", i);
      Shape member = choice.arms().get(i).content().orElseThrow().shape();
      code.add("$L:\n$>", label).addStatement("return $L", dialect.sizeOf(member)).add("$<");
    }
    return code.endControlFlow().build();
  }

  private CodeBlock ofMemberOfValue() {
    Choice choice = struct.tagged().orElseThrow().choice();
    CodeBlock.Builder code = CodeBlock.builder();
    int last = choice.arms().size() - 1;
    for (int i = 0; i <= last; i++) {
      CodeBlock size = Dialect.HOST.sizeOf(choice.arms().get(i).content().orElseThrow().shape());
      if (i < last) {
        code.add(
            "value instanceof $T\n    ? $L : ",
            FamilyWriter.armClass(choice, choice.arms().get(i)),
            size);
      } else {
        code.add("$L", size);
      }
    }
    return code.build();
  }

  /** Returns how many elements memory says that the array has. */
  private CodeBlock elements(Array tail, Field field) {
    return elements(tail, new CountCode(scope, struct, names, dialect), field, dialect);
  }

  static CodeBlock elements(Array tail, CountCode counts, Field field, Dialect dialect) {
    CodeBlock count = counts.count(field);
    return tail.told().unit() == Count.Unit.BYTES
        ? CodeBlock.of(
            "$T.elements($L, $L, $S)",
            RuntimeTypes.COUNT_CHECKS,
            count,
            dialect.sizeOf(tail.element()),
            field.cName())
        : count;
  }

  private static StructName nested(Field last) {
    return Uses.sameEnd(last.shape()).findFirst().orElseThrow();
  }

  private List<MethodSpec> ofValues() {
    Field last = struct.last();
    ClassName value = JavaTypes.className(struct.name().valueClass());
    if (struct.tagged().isPresent()) {
      return List.of(ofValue("extentOf", value, "value", ofMemberOfValue()));
    }
    if (struct.part().isEmpty()) {
      return List.of(
          ofValue("extentOf", value, "value", extentOf(last, scope.partOf(struct, last))));
    }
    TypeName type = ValueTypes.of(last.shape());
    CodeBlock part = CodeBlock.of("extentOfPart($L)", scope.partOf(struct, last));
    return List.of(
        ofValue("extentOf", value, "value", part),
        ofValue("extentOfPart", type, "part", extentOf(last, CodeBlock.of("part"))));
  }

  private MethodSpec ofValue(String name, TypeName type, String parameter, CodeBlock extent) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(scope.access(Modifier.STATIC))
        .returns(TypeName.LONG)
        .addParameter(type, parameter)
        .addJavadoc(
            "Tells how many bytes the struct takes behind a pointer, what it points to not"
                + " included.\n\n")
        .addJavadoc("@param $L what it holds\n", parameter)
        .addJavadoc("@return the bytes\n")
        .addStatement("return $L", extent)
        .build();
  }

  private CodeBlock extentOf(Field last, CodeBlock value) {
    String offset = names.offset(last);
    if (last.shape().flexible().isPresent()) {
      Array tail = last.shape().flexible().get();
      return CodeBlock.of(
          "$T.max(SIZE, $N + (long) $L * $L)",
          Math.class,
          offset,
          new Runs(names, tail.element(), last.cName()).count(value),
          Dialect.HOST.sizeOf(tail.element()));
    }
    return CodeBlock.of(
        "$T.max(SIZE, $N + $L)", Math.class, offset, scope.extentOf(last.shape(), value));
  }

  private MethodSpec.Builder method(String name, TypeName returns, String doc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(scope.access(Modifier.STATIC))
        .returns(returns)
        .addJavadoc("$L For generated code.\n\n", doc)
        .addJavadoc("@param in the conversion under way\n")
        .addParameter(RuntimeTypes.READER, "in");
  }

  private MethodSpec.Builder abi(MethodSpec.Builder method) {
    return dialect == Dialect.HOST
        ? method
        : method.addParameter(TypeName.INT, "abi").addJavadoc("@param abi the ABI of the memory\n");
  }
}
