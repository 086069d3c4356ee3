package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.Param;
import io.github.sizeis.processor.write.memory.StructCode;
import io.github.sizeis.processor.write.memory.ValueCounts;
import io.github.sizeis.processor.write.value.ValueTypes;
import io.github.sizeis.processor.write.value.WriteSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code measure}: how much memory all that a value points to will take, its own bytes not
 * counted.
 */
public record MeasureWriter(StructCode code, ShapeMeasures behind) {

  public MeasureWriter(StructCode code) {
    this(code, new ShapeMeasures(code));
  }

  List<MethodSpec> write() {
    Struct struct = code.struct();
    MethodSpec.Builder measure = method("measure", code.value(), "value");
    if (struct.isUntagged()) {
      return List.of(commented(measure, CodeBlock.of("")));
    }
    List<MethodSpec> methods = new ArrayList<>();
    if (struct.part().isPresent()) {
      Field part = struct.parts().get(0);
      methods.add(
          measure.addStatement("measurePart(size, $L)", code.scope().partOf(struct, part)).build());
      MethodSpec.Builder ofPart = method("measurePart", ValueTypes.of(part.shape()), "part");
      methods.add(commented(ofPart, parts(WriteSource.part(code.scope(), struct))));
    } else {
      methods.add(commented(measure, parts(WriteSource.value(code.scope(), struct))));
    }
    methods.addAll(behind.unions());
    return methods;
  }

  /** Writes {@code measure} for a function's frame. */
  public MethodSpec writeFrame(WriteSource arguments) {
    return Members.hook("measure", TypeName.VOID, Param.SIZER).addCode(parts(arguments)).build();
  }

  private CodeBlock parts(WriteSource given) {
    ValueCounts counts = new ValueCounts(code, given);
    CodeBlock.Builder all = CodeBlock.builder().add(behind.aligned(code.struct().name()));
    for (Field part : code.struct().parts()) {
      all.add(behind.code(part.shape(), given.part(part), () -> counts.room(part)));
    }
    return all.build();
  }

  private MethodSpec commented(MethodSpec.Builder method, CodeBlock measured) {
    return code.scope().reach().isFlat(code.struct())
        ? method.addComment("it points to nothing").build()
        : method.addCode(measured).build();
  }

  private MethodSpec.Builder method(String name, TypeName type, String parameter) {
    Param value = new Param(type, parameter, "what will be written");
    String doc = "Measures the memory that the value points to.";
    return code.seam(name, TypeName.VOID, doc, Param.SIZER, value);
  }
}
