package io.github.sizeis.processor.write.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.JavaTypes;
import java.util.List;
import java.util.function.Function;

/**
 * What is given to be written, as methods have it: a value, the one part that a struct unwraps to,
 * or the arguments of a function.
 *
 * @param parameters what the methods take
 * @param parts spells a part
 */
public record WriteSource(List<ParameterSpec> parameters, Function<Field, CodeBlock> parts) {

  public static WriteSource value(Scope scope, Struct struct) {
    ParameterSpec value =
        ParameterSpec.builder(JavaTypes.className(struct.name().valueClass()), "value").build();
    return new WriteSource(List.of(value), f -> scope.partOf(struct, f));
  }

  /** Returns the part alone; of no other field anything is known then. */
  public static WriteSource part(Scope scope, Struct struct) {
    Field part = struct.parts().get(0);
    ParameterSpec parameter = ParameterSpec.builder(ValueTypes.of(part.shape()), "part").build();
    return new WriteSource(
        List.of(parameter), f -> f.equals(part) ? CodeBlock.of("part") : scope.partOf(struct, f));
  }

  public CodeBlock part(Field field) {
    return parts.apply(field);
  }

  /** Returns what is passed to a method that takes the same. */
  public CodeBlock arguments() {
    return parameters.stream()
        .map(p -> CodeBlock.of("$N", p.name()))
        .collect(CodeBlock.joining(", "));
  }
}
