package io.github.sizeis.processor.write.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a value as a record. */
final class RecordWriter extends ValueWriter {

  RecordWriter(
      Scope scope, ClassName name, List<ValuePart> parts, CodeBlock doc, Modifier... access) {
    super(scope, name, parts, doc, access);
  }

  @Override
  public TypeSpec.Builder write(boolean withBuilder) {
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(name)
            .addModifiers(access)
            .addJavadoc(doc)
            .recordConstructor(constructor());
    if (withBuilder) {
      type.addMethod(builder()).addMethod(toBuilder());
    }
    if (!parts.isEmpty()) {
      type.addJavadoc("\n$L", parameterDocs());
    }
    if (parts.stream().anyMatch(p -> p.field().redacted())) {
      type.addMethod(toStringMethod());
    }
    return type;
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameters(parameters());
    boolean checks = parts.stream().anyMatch(p -> p.isList() || needsNullCheck(p));
    if (checks) {
      constructor.addModifiers(access);
      constructor.addJavadoc(constructorDoc());
      parts.forEach(p -> constructor.addStatement("this.$N = $L", p.name(), p.kept()));
    }
    return constructor.build();
  }

  private static boolean needsNullCheck(ValuePart part) {
    return !part.isPrimitive() && !part.isNullable();
  }
}
