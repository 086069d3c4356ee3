package io.github.sizeis.processor.write.converter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.write.java.Paths;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.value.ValueTypes;

/**
 * Spells the loop that reads the elements of an array, at {@code at + i * size} each.
 *
 * @param element the element's shape
 * @param read the read of one element
 * @param field the C name of the field
 * @param recursive whether an element can hold elements of its own kind again
 */
record ElementLoop(Shape element, CodeBlock read, String field, boolean recursive) {

  private boolean isArray() {
    return element.number().isPresent();
  }

  /** Returns the array or list without elements. */
  CodeBlock none() {
    return isArray()
        ? CodeBlock.of("new $T[0]", ValueTypes.of(element))
        : CodeBlock.of("$T.emptyList()", RuntimeTypes.VALUES);
  }

  /** Returns the statements that read {@code n} elements and return them. */
  CodeBlock read(String n) {
    TypeName component = isArray() ? ValueTypes.of(element) : ClassName.OBJECT;
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T[] values = new $T[$L]", component, component, n);
    CodeBlock assignment = CodeBlock.builder().addStatement("values[i] = $L", read).build();
    CodeBlock body =
        recursive && !isArray()
            ? CodeBlock.builder()
                .addStatement("in.enter($S)", "")
                .add(assignment)
                .addStatement("in.leave()")
                .build()
            : assignment;
    code.add(Paths.eachUnder(field, CodeBlock.of(n), body));
    return isArray()
        ? code.addStatement("return values").build()
        : code.addStatement("return $T.list(values)", RuntimeTypes.VALUES).build();
  }
}
