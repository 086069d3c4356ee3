package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.FrameHook;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.memory.ValueCounts;
import io.github.sizeis.processor.write.value.Given;
import io.github.sizeis.processor.write.value.Scope;
import io.github.sizeis.processor.write.value.ValueTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code measure}: how much memory all that a value points to will take, its own bytes not
 * counted.
 */
public final class MeasureWriter {

  private final Scope scope;
  private final Struct struct;
  private final ConverterNames names;

  private final ShapeMeasures measures;

  public MeasureWriter(Scope scope, Struct struct, ConverterNames names) {
    this.scope = scope;
    this.struct = struct;
    this.names = names;
    this.measures = new ShapeMeasures(scope, struct, names);
  }

  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    TypeName value = JavaTypes.className(struct.name().valueClass());
    MethodSpec.Builder measure = method("measure", value, "value");
    if (struct.isUntagged()) {
      return List.of(commented(measure, CodeBlock.of("")).build());
    }
    if (struct.part().isPresent()) {
      Field part = struct.parts().get(0);
      measure.addStatement("measurePart(size, $L)", scope.partOf(struct, part));
      TypeName type = ValueTypes.of(part.shape());
      CodeBlock code =
          CodeBlock.builder()
              .add(measures.aligned(struct.name()))
              .add(code(part, Given.part(scope, struct)))
              .build();
      methods.add(commented(method("measurePart", type, "part"), code).build());
    } else {
      CodeBlock.Builder code = CodeBlock.builder().add(measures.aligned(struct.name()));
      struct.parts().forEach(f -> code.add(code(f, Given.value(scope, struct))));
      commented(measure, code.build());
    }
    methods.add(0, measure.build());
    methods.addAll(measures.unions());
    return methods;
  }

  /** Writes {@code measure} for a function's frame. */
  public MethodSpec writeFrame(Given arguments) {
    CodeBlock.Builder code = CodeBlock.builder().add(measures.aligned(struct.name()));
    struct.parts().forEach(f -> code.add(code(f, arguments)));
    return FrameHook.hook("measure", TypeName.VOID)
        .addParameter(RuntimeTypes.SIZER, "size")
        .addCode(code.build())
        .build();
  }

  private MethodSpec.Builder commented(MethodSpec.Builder method, CodeBlock code) {
    return scope.reach().isFlat(struct)
        ? method.addComment("it points to nothing")
        : method.addCode(code);
  }

  private MethodSpec.Builder method(String name, TypeName type, String parameter) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(scope.access(Modifier.STATIC))
        .addJavadoc("Measures the memory that the value points to. For generated code.\n\n")
        .addJavadoc("@param size where the sizes are added up\n")
        .addJavadoc("@param $L what will be written\n", parameter)
        .addParameter(RuntimeTypes.SIZER, "size")
        .addParameter(type, parameter);
  }

  private CodeBlock code(Field part, Given given) {
    CodeBlock value = given.part(part);
    ValueCounts counts = new ValueCounts(scope, struct, names, given);
    return measures.code(part.shape(), value, () -> counts.room(part));
  }
}
