package io.github.sizeis.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.Variants;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.write.client.LibraryWriter;
import io.github.sizeis.processor.write.java.Doc;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.structure.StructureWriter;
import io.github.sizeis.processor.write.value.Scope;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that holds the JNA structures of a container. */
record NativesWriter(Scope scope) {

  TypeSpec.Builder write(List<Struct> structs, List<Function> functions) {
    Container container = scope.container();
    ClassName name = JavaTypes.className(container.natives());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(scope.access(Modifier.FINAL))
            .addJavadoc(
                "The JNA structures of {@link $T}: C names, C layouts, no pointer followed.\n",
                ClassName.get(container.packageName(), container.name()))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (!container.doc().isBlank()) {
      type.addJavadoc("\n<p>$L\n", Doc.prose(container.doc()));
    }
    if (!functions.isEmpty()) {
      new LibraryWriter(scope, functions).write(type);
    }
    for (Struct struct : structs) {
      Variants variants = StructureWriter.variants(struct, functions);
      type.addType(new StructureWriter(scope, struct, variants).write());
    }
    return type;
  }
}
