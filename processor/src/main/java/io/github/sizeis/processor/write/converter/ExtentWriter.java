package io.github.sizeis.processor.write.converter;

import static io.github.sizeis.processor.write.java.Param.ADDRESS;
import static io.github.sizeis.processor.write.java.Param.AT;
import static io.github.sizeis.processor.write.java.Param.IN;
import static io.github.sizeis.processor.write.java.Param.MEMORY;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Arm;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ChoiceCode;
import io.github.sizeis.processor.write.memory.CountCode;
import io.github.sizeis.processor.write.memory.Runs;
import io.github.sizeis.processor.write.memory.StructCode;
import io.github.sizeis.processor.write.value.FamilyWriter;
import io.github.sizeis.processor.write.value.ValueTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what the converter of a variable struct has besides: how many bytes there are, in memory
 * and for a value, and how the struct at an address is read when that is known.
 */
record ExtentWriter(StructCode code) {

  private Struct struct() {
    return code.struct();
  }

  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(decodeAt("", code.value(), "Reads the value."));
    if (struct().part().isPresent()) {
      TypeName part = ValueTypes.of(struct().parts().get(0).shape());
      methods.add(decodeAt("Part", part, "Reads the one part that uses of the value may be."));
    }
    if (struct().link().isPresent()) {
      methods.add(decodeAt("Element", code.value(), "Reads one element of a chain."));
    }
    methods.add(extent());
    if (code.dialect() == Dialect.HOST) {
      methods.addAll(ofValues());
    }
    return methods;
  }

  /** The bytes that must be there tell how many there are; those are checked, and then read. */
  private MethodSpec decodeAt(String part, TypeName returns, String doc) {
    TypeName value = JavaTypes.bare(returns);
    return code.seam("decode" + part + "At", returns, doc, IN, ADDRESS)
        .addJavadoc("@return what the struct holds\n")
        .addCode(
            """
            $1T memory = in.open(address, $2L);
            long bytes = extent(in, memory, in.position()$3L);
            int outer = in.structEnd();
            memory = in.openWhole(address, $2L, bytes);
            $4T value = decode$5L(in, memory, in.position()$3L);
            in.backTo(outer);
            return value;
            """,
            RuntimeTypes.BYTE_BUFFER,
            code.leastSize(),
            code.andAbi(),
            value,
            part)
        .build();
  }

  private MethodSpec extent() {
    Param memory = MEMORY.as("what was opened last: the least bytes of the struct");
    Param at = AT.as("where the struct starts in it");
    String doc = "Tells how many bytes the struct has.";
    MethodSpec.Builder method =
        code.seam("extent", TypeName.LONG, doc, IN, memory, at)
            .addJavadoc("@return the bytes, which are there\n");
    if (struct().tagged().isPresent()) {
      ChoiceCode arms = new ChoiceCode(code, struct().last());
      return method.addCode(arms.returning(arms.arm(), a -> size(a))).build();
    }
    Field last = struct().last();
    CodeBlock offset = code.dialect().offset(code.names().offset(last));
    if (last.shape().flexible().isPresent()) {
      Array tail = last.shape().flexible().get();
      return method
          .addStatement(
              "return in.extent(at, $L, $L, $L, $S)",
              offset,
              code.counts().elements(last, tail.told(), CountCode.What.COUNT),
              code.step(last),
              last.cName())
          .build();
    }
    TypeName inner = code.dialect().readersOf(Uses.sameEnd(last.shape()).findFirst().orElseThrow());
    CodeBlock extent =
        CodeBlock.of(
            "return $1L + $2T.extent(in, memory, at + $1L$3L);\n", offset, inner, code.andAbi());
    return Paths.under(method, last.cName(), extent).build();
  }

  private CodeBlock size(Arm member) {
    return code.dialect().sizeOf(member.content().orElseThrow().shape());
  }

  /** Returns the size of the member that a value is. */
  private CodeBlock ofMember() {
    Choice choice = struct().tagged().orElseThrow().choice();
    CodeBlock.Builder sizes = CodeBlock.builder();
    int last = choice.arms().size() - 1;
    for (Arm arm : choice.arms().subList(0, last)) {
      sizes.add("value instanceof $T\n    ? $L : ", FamilyWriter.armClass(choice, arm), size(arm));
    }
    return sizes.add("$L", size(choice.arms().get(last))).build();
  }

  private List<MethodSpec> ofValues() {
    Param value = new Param(code.value(), "value", "what it holds");
    if (struct().tagged().isPresent()) {
      return List.of(ofValue("extentOf", value, ofMember()));
    }
    Field last = struct().last();
    CodeBlock lastPart = code.scope().partOf(struct(), last);
    if (struct().part().isEmpty()) {
      return List.of(ofValue("extentOf", value, extentOf(last, lastPart)));
    }
    Param part = new Param(ValueTypes.of(last.shape()), "part", "what it holds");
    return List.of(
        ofValue("extentOf", value, CodeBlock.of("extentOfPart($L)", lastPart)),
        ofValue("extentOfPart", part, extentOf(last, CodeBlock.of("part"))));
  }

  private MethodSpec ofValue(String name, Param value, CodeBlock extent) {
    String doc =
        "Tells how many bytes the struct takes behind a pointer, what it points to not included.";
    return Members.documented(name, doc, value)
        .addModifiers(code.scope().access(Modifier.STATIC))
        .returns(TypeName.LONG)
        .addJavadoc("@return the bytes\n")
        .addStatement("return $L", extent)
        .build();
  }

  private CodeBlock extentOf(Field last, CodeBlock value) {
    String offset = code.names().offset(last);
    if (last.shape().flexible().isEmpty()) {
      CodeBlock inner = code.scope().extentOf(last.shape(), value);
      return CodeBlock.of("$T.max(SIZE, $N + $L)", Math.class, offset, inner);
    }
    Runs elements = new Runs(code.names(), last.shape().flexible().get().element(), last.cName());
    return CodeBlock.of(
        "$T.max(SIZE, $N + (long) $L * $L)",
        Math.class,
        offset,
        elements.count(value),
        code.step(last));
  }
}
