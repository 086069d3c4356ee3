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
            .recordConstructor(MethodSpec.constructorBuilder().addParameters(parameters()).build());
    if (parts.stream().anyMatch(RecordWriter::isChecked)) {
      type.addMethod(constructor());
    }
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
    MethodSpec.Builder constructor =
        MethodSpec.compactConstructorBuilder().addModifiers(access).addJavadoc(constructorDoc());
    for (ValuePart part : parts) {
      if (part.isList()) {
        constructor.addStatement("$N = $L", part.name(), part.kept());
      } else if (isChecked(part)) {
        constructor.addStatement(part.kept());
      }
    }
    return constructor.build();
  }

  private static boolean isChecked(ValuePart part) {
    return part.isList() || (!part.isPrimitive() && !part.isNullable());
  }
}
