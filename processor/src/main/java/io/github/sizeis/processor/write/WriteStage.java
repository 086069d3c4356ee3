package io.github.sizeis.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.write.client.ClientWriter;
import io.github.sizeis.processor.write.converter.ConverterWriter;
import io.github.sizeis.processor.write.converter.UntaggedWriter;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.reachability.NativeImageMetadata;
import io.github.sizeis.processor.write.reachability.ShrinkerRules;
import io.github.sizeis.processor.write.value.FamilyWriter;
import io.github.sizeis.processor.write.value.Scope;
import io.github.sizeis.processor.write.value.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stage that writes source: for a container its structures and its client, for a struct value
 * and converter.
 */
public final class WriteStage {

  private WriteStage() {}

  /**
   * Returns the files of a container.
   *
   * @param scope the container, and what its writers need to know
   */
  public static List<SourceFile> write(Scope scope) {
    Container container = scope.container();
    List<Struct> structs = scope.layouts().structsOf(container);
    List<SourceFile> files = new ArrayList<>();
    List<Function> functions = scope.layouts().functionsOf(container);
    if (structs.isEmpty() && functions.isEmpty()) {
      return files;
    }
    files.add(file(scope, container.name(), new NativesWriter(scope).write(structs, functions)));
    if (!functions.isEmpty()) {
      files.add(marked(scope, container.name(), new ClientWriter(scope, functions).write()));
    }
    for (Struct struct : structs) {
      String declaration = container.name() + "." + struct.declaration().simpleName();
      if (!struct.isInlined()) {
        files.add(marked(scope, declaration, value(scope, struct)));
        files.add(marked(scope, declaration, new ConverterWriter(scope, struct).write()));
      } else {
        family(structs, struct)
            .map(c -> new FamilyWriter(scope, c, ValueWriter.doc(struct)).write())
            .ifPresent(f -> files.add(marked(scope, declaration, f)));
      }
    }
    return files;
  }

  /**
   * Returns what tells others which classes of a container are found by reflection.
   *
   * @param container the container
   * @param layouts all structs that can be written, with their layouts
   */
  public static List<ResourceFile> resources(Container container, Layouts layouts) {
    if (layouts.structsOf(container).isEmpty() && layouts.functionsOf(container).isEmpty()) {
      return List.of();
    }
    return List.of(
        new ResourceFile(
            NativeImageMetadata.path(container), NativeImageMetadata.text(container, layouts)),
        new ResourceFile(ShrinkerRules.path(container), ShrinkerRules.text(container, layouts)));
  }

  private static TypeSpec.Builder value(Scope scope, Struct struct) {
    if (struct.isUntagged()) {
      return new UntaggedWriter(scope, struct).write();
    }
    return struct
        .converted()
        .family()
        .map(c -> new FamilyWriter(scope, c, ValueWriter.doc(struct)).write())
        .orElseGet(() -> ValueWriter.of(scope, struct).write());
  }

  /** Returns the union as some struct holds it; those that do want the same values. */
  private static Optional<Choice> family(List<Struct> structs, Struct union) {
    return structs.stream()
        .filter(s -> !s.isInlined())
        .flatMap(s -> s.fields().stream())
        .flatMap(f -> Uses.parts(f.shape()))
        .flatMap(s -> s.choice().stream())
        .filter(c -> c.family().equals(union.name().valueClass()))
        .findFirst();
  }

  /** A file in which null is marked. Raw structures are as JNA's own types: nothing says so. */
  private static SourceFile marked(Scope scope, String declaration, TypeSpec.Builder type) {
    if (scope.language().nullMarked()) {
      type.addAnnotation(RuntimeTypes.NULL_MARKED);
    }
    return file(scope, declaration, type);
  }

  private static SourceFile file(Scope scope, String declaration, TypeSpec.Builder type) {
    String packageName = scope.container().packageName();
    String origin = packageName.isEmpty() ? declaration : packageName + "." + declaration;
    type.addAnnotation(
        AnnotationSpec.builder(RuntimeTypes.GENERATED).addMember("value", "$S", origin).build());
    scope.language().generated().map(WriteStage::generated).ifPresent(type::addAnnotation);
    TypeSpec spec = type.build();
    JavaFile file =
        JavaFile.builder(packageName, spec)
            .skipJavaLangImports(!scope.hidesJavaLang())
            .indent("  ")
            .build();
    String name = ClassName.get(packageName, spec.name()).canonicalName();
    return new SourceFile(name, Tidy.tidy(file.toString()));
  }

  /** Tools leave types alone that have this; of ours they know nothing. */
  private static AnnotationSpec generated(String packageName) {
    return AnnotationSpec.builder(ClassName.get(packageName, "Generated"))
        .addMember("value", "$S", "io.github.sizeis.processor")
        .build();
  }
}
