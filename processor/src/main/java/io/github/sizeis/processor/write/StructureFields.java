package io.github.sizeis.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Struct;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the fields of a JNA structure. Where JNA's own rules would lay them out otherwise, the
 * padding is spelled out: as fields where every ABI has some there, else by giving JNA the field
 * before it as bytes.
 */
record StructureFields(Scope scope, Struct struct, StructLayout layout) {

  List<FieldSpec> write() {
    NameAllocator names = new NameAllocator();
    List<Field> present = struct.fields().stream().filter(StructureFields::isPresent).toList();
    present.forEach(f -> names.newName(f.structureName(), f));
    List<FieldSpec> fields = new ArrayList<>();
    for (int i = 0; i < present.size(); i++) {
      Field field = present.get(i);
      int index = i;
      boolean isLast = i == present.size() - 1;
      List<Integer> padding =
          layout.perAbi(p -> isLast ? p.size() - p.end(index) : p.paddingAfter(index));
      boolean always = padding.stream().allMatch(p -> p > 0);
      boolean sometimes = padding.stream().anyMatch(p -> p > 0);
      if (!layout.plain() && sometimes && !always) {
        fields.add(
            bytes(
                names.get(field),
                layout.perAbi(p -> p.sizes().get(index) + p.paddingAfter(index)),
                field));
      } else {
        fields.add(plain(names.get(field), field));
        if (!layout.plain() && always) {
          fields.add(padding(names.newName("paddingAfter" + field.cName()), padding));
        }
      }
    }
    return fields;
  }

  /** JNA has no arrays of no elements. */
  private static boolean isPresent(Field field) {
    return !(field.shape() instanceof Shape.Tail tail) || tail.declared() > 0;
  }

  private FieldSpec plain(String name, Field field) {
    NativeField nativeField = NativeField.of(field.shape());
    return FieldSpec.builder(nativeField.fieldType(), name)
        .addModifiers(Modifier.PUBLIC)
        .initializer(nativeField.initializer())
        .addJavadoc("$L\n", Doc.proseOr(field.doc(), "C {@code " + field.cName() + "}."))
        .build();
  }

  private static FieldSpec bytes(String name, List<Integer> sizes, Field field) {
    return FieldSpec.builder(ArrayTypeName.of(TypeName.BYTE), name)
        .addModifiers(Modifier.PUBLIC)
        .initializer("new byte[$L]", PerAbi.host(sizes))
        .addJavadoc("$L\n", Doc.proseOr(field.doc(), "C {@code " + field.cName() + "}."))
        .addJavadoc("\n<p>As bytes, with the padding behind it, which JNA has no words for.\n")
        .build();
  }

  private static FieldSpec padding(String name, List<Integer> padding) {
    CodeBlock length = PerAbi.host(padding);
    return FieldSpec.builder(ArrayTypeName.of(TypeName.BYTE), name)
        .addModifiers(Modifier.PUBLIC)
        .initializer("new byte[$L]", length)
        .addJavadoc("Padding, which JNA has no words for.\n")
        .build();
  }
}
