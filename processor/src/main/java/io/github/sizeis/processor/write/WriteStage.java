package io.github.sizeis.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.model.Container;
import io.github.sizeis.processor.model.Function;
import io.github.sizeis.processor.model.Struct;
import java.util.ArrayList;
import java.util.List;

/**
 * The stage that writes source: for a container its structures and its client, for a struct value
 * and converter.
 */
public final class WriteStage {

  private WriteStage() {}

  /**
   * Returns the files of a container.
   *
   * @param container the container
   * @param layouts all structs that can be written, with their layouts
   * @param records whether the source level has records
   */
  public static List<SourceFile> write(Container container, Layouts layouts, boolean records) {
    List<Struct> structs = layouts.structsOf(container);
    List<SourceFile> files = new ArrayList<>();
    List<Function> functions = layouts.functionsOf(container);
    if (structs.isEmpty() && functions.isEmpty()) {
      return files;
    }
    Scope scope = new Scope(container, layouts, records);
    files.add(file(scope, container.name(), new NativesWriter(scope).write(structs, functions)));
    if (!functions.isEmpty()) {
      files.add(file(scope, container.name(), new ClientWriter(scope, functions).write()));
    }
    for (Struct struct : structs) {
      String declaration = container.name() + "." + struct.declaration().simpleName();
      files.add(file(scope, declaration, ValueWriter.of(scope, struct).write()));
      files.add(file(scope, declaration, new ConverterWriter(scope, struct).write()));
    }
    return files;
  }

  private static SourceFile file(Scope scope, String declaration, TypeSpec.Builder type) {
    String packageName = scope.container().packageName();
    String origin = packageName.isEmpty() ? declaration : packageName + "." + declaration;
    type.addAnnotation(
        AnnotationSpec.builder(RuntimeTypes.GENERATED).addMember("value", "$S", origin).build());
    TypeSpec spec = type.build();
    JavaFile file =
        JavaFile.builder(packageName, spec)
            .skipJavaLangImports(!scope.hidesJavaLang())
            .indent("  ")
            .build();
    return new SourceFile(ClassName.get(packageName, spec.name()).canonicalName(), file.toString());
  }
}
