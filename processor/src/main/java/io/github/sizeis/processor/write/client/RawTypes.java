package io.github.sizeis.processor.write.client;

import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.model.program.Parameter.Passing;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.NativeField;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import java.util.Optional;

/** What arguments and what is returned are in the JNA mapping: C's own types. */
final class RawTypes {
  private static final TypeName POINTER = JavaTypes.nullable(RuntimeTypes.POINTER);

  private RawTypes() {}

  static TypeName of(Parameter parameter) {
    return parameter.passing() == Passing.ADDRESS ? POINTER : of(parameter.field().shape());
  }

  static TypeName returned(Optional<Field> returned) {
    return returned.map(f -> of(f.shape())).orElse(TypeName.VOID);
  }

  private static TypeName of(Shape shape) {
    if (shape.isCallback()) {
      return JavaTypes.nullable(JavaTypes.className(shape.foreign().orElseThrow().type()));
    } else if (isByValue(shape)) {
      return JavaTypes.className(Uses.byValue(shape).findFirst().orElseThrow().structure())
          .nestedClass("ByValue");
    }
    return shape.word().map(Word::machine).map(m -> NativeField.of(m).type()).orElse(POINTER);
  }

  /** Returns whether it is a struct that is passed as it is. */
  static boolean isByValue(Shape shape) {
    return shape.structUse().isPresent();
  }
}
