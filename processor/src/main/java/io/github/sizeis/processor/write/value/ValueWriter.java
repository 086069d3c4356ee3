package io.github.sizeis.processor.write.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.write.java.Doc;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the immutable value of a struct; the subclasses are the two forms it can have. */
public abstract class ValueWriter {

  final Scope scope;
  final ClassName name;
  final List<ValuePart> parts;
  public final CodeBlock doc;

  /** The access of the type and of its constructor; in an interface, all is public. */
  final Modifier[] access;

  ValueWriter(
      Scope scope, ClassName name, List<ValuePart> parts, CodeBlock doc, Modifier... access) {
    this.scope = scope;
    this.name = name;
    this.parts = parts;
    this.doc = doc;
    this.access = access;
  }

  /** Returns the writer of a record, or of a class where a record would clone every array twice. */
  public static ValueWriter of(Scope scope, Struct struct) {
    ClassName name = JavaTypes.className(struct.name().valueClass());
    return of(scope, name, ValuePart.of(struct), doc(struct), scope.access());
  }

  public static ValueWriter of(
      Scope scope, ClassName name, List<ValuePart> parts, CodeBlock doc, Modifier... access) {
    return scope.language().records() && parts.stream().noneMatch(ValuePart::isArray)
        ? new RecordWriter(scope, name, parts, doc, access)
        : new ClassWriter(scope, name, parts, doc, access);
  }

  public static boolean isRecord(Scope scope, Struct struct) {
    return scope.language().records()
        && struct.parts().stream().noneMatch(f -> ValueTypes.isArray(f.shape()));
  }

  /** Returns whether the value has a way in for the converter that copies no arrays. */
  public static boolean adoptsArrays(Struct struct) {
    return struct.parts().stream().anyMatch(f -> ValueTypes.isArray(f.shape()));
  }

  /** Returns the type, with a builder or without. */
  public abstract TypeSpec.Builder write(boolean withBuilder);

  /** Returns the type. */
  public TypeSpec.Builder write() {
    return write(true).addType(new BuilderWriter(this).write());
  }

  public static CodeBlock doc(Struct struct) {
    String origin =
        struct.name().isOfFunction()
            ? "What C {@code " + struct.name().cName() + "} gives."
            : "The value of C {@code " + struct.name().cName() + "}.";
    return struct.doc().isBlank()
        ? CodeBlock.of("$L\n", origin)
        : CodeBlock.of("$L\n\n<p>$L\n", Doc.prose(struct.doc()), origin);
  }

  /** Says what a constructor does, and what it copies. */
  CodeBlock constructorDoc() {
    boolean arrays = parts.stream().anyMatch(ValuePart::isArray);
    boolean lists = parts.stream().anyMatch(ValuePart::isList);
    String copied = arrays && lists ? "arrays and lists" : arrays ? "arrays" : lists ? "lists" : "";
    String sentence =
        copied.isEmpty() ? "Creates a value." : "Creates a value; " + copied + " are copied.";
    return CodeBlock.of("$L\n\n$L", sentence, parameterDocs());
  }

  CodeBlock parameterDocs() {
    return parts.stream()
        .map(p -> CodeBlock.of("@param $L $L\n", p.name(), partDoc(p)))
        .collect(CodeBlock.joining(""));
  }

  static CodeBlock partDoc(ValuePart part) {
    String doc = part.field().doc().strip();
    if (doc.isEmpty()) {
      String orNull = part.isNullable() ? ", or null" : "";
      return CodeBlock.of("C {@code $L}$L", part.field().cName(), orNull);
    }
    String mayBeNull = doc.endsWith(".") ? " May be null." : "; may be null";
    return CodeBlock.of("$L$L", Doc.prose(doc), part.isNullable() ? mayBeNull : "");
  }

  List<ParameterSpec> parameters() {
    return parts.stream().map(p -> ParameterSpec.builder(p.type(), p.name()).build()).toList();
  }

  String partNames() {
    return parts.stream().map(ValuePart::name).collect(Collectors.joining(", "));
  }

  MethodSpec toBuilder() {
    ClassName builder = name.nestedClass("Builder");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toBuilder")
            .addModifiers(Modifier.PUBLIC)
            .returns(builder)
            .addJavadoc("Returns a builder that holds the parts of this value.\n\n")
            .addJavadoc("@return a new builder\n")
            .addCode("$[return new $T()", builder);
    parts.forEach(p -> method.addCode("$Z.$N($N)", p.name(), p.name()));
    return method.addCode(";\n$]").build();
  }

  MethodSpec builder() {
    ClassName builder = name.nestedClass("Builder");
    return MethodSpec.methodBuilder("builder")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(builder)
        .addJavadoc("Returns a builder in which numbers are zero, and lists and arrays empty.\n\n")
        .addJavadoc("@return a new builder\n")
        .addStatement("return new $T()", builder)
        .build();
  }

  MethodSpec toStringMethod() {
    CodeBlock.Builder text = CodeBlock.builder().add("return $S", name.simpleName() + "[");
    String separator = "";
    for (ValuePart part : parts) {
      text.add("\n    + $S", separator + part.name() + "=");
      if (part.field().redacted()) {
        text.add(" + $S", "***");
      } else if (part.isArray()) {
        text.add(" + $T.toString($N)", java.util.Arrays.class, part.name());
      } else {
        text.add(" + $N", part.name());
      }
      separator = ", ";
    }
    return Members.overriding("toString", ClassName.get(String.class))
        .addCode(text.add("\n    + $S;\n", "]").build())
        .build();
  }
}
