package io.github.sizeis.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.model.Struct;

/** Writes a value as a record. */
final class RecordWriter extends ValueWriter {

  RecordWriter(Scope scope, Struct struct) {
    super(scope, struct);
  }

  @Override
  TypeSpec.Builder write() {
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(name)
            .addModifiers(scope.access())
            .addJavadoc(doc())
            .recordConstructor(constructor());
    addFactories(type);
    if (!parts.isEmpty()) {
      type.addJavadoc("\n$L", parameterDocs());
    }
    if (parts.stream().anyMatch(p -> p.field().redacted())) {
      type.addMethod(toStringMethod());
    }
    return addBuilder(type);
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameters(parameters());
    boolean checks = parts.stream().anyMatch(p -> p.isList() || needsNullCheck(p));
    if (checks) {
      constructor.addModifiers(scope.access());
      constructor.addJavadoc("Creates a value; lists are copied.\n\n$L", parameterDocs());
      parts.forEach(p -> constructor.addStatement("this.$N = $L", p.name(), p.kept()));
    }
    return constructor.build();
  }

  private static boolean needsNullCheck(ValuePart part) {
    return !part.isPrimitive() && !part.isNullable();
  }
}
