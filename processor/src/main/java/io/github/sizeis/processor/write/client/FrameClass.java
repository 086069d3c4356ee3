package io.github.sizeis.processor.write.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.model.program.Repetition;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.value.ValuePart;
import io.github.sizeis.processor.write.value.ValueTypes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what a frame's class is: what it extends, and how it holds the arguments. */
record FrameClass(FrameWriter frame, ConverterNames names) {

  TypeSpec.Builder write() {
    return TypeSpec.classBuilder(frame.className())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(superclass())
        .addJavadoc("Calls C {@code $L}.\n", frame.function().cName());
  }

  private TypeName superclass() {
    Optional<Repetition> repetition = frame.function().repetition();
    if (enumeration().isPresent()) {
      return ParameterizedTypeName.get(RuntimeTypes.PAGED_FRAME, library(), frame.elementType());
    }
    ClassName type = repetition.isPresent() ? RuntimeTypes.GROWING_FRAME : RuntimeTypes.FRAME;
    TypeName result = frame.resultType();
    TypeName boxed =
        result.equals(TypeName.VOID)
            ? JavaTypes.nullable(ClassName.get(Void.class))
            : result.isPrimitive() ? result.box() : result;
    return ParameterizedTypeName.get(type, library(), boxed);
  }

  private Optional<Repetition.Enumeration> enumeration() {
    return frame
        .function()
        .repetition()
        .flatMap(r -> r.either(Optional::of, growth -> Optional.empty()));
  }

  private ClassName library() {
    return JavaTypes.className(frame.scope().container().mapping());
  }

  List<FieldSpec> fields() {
    return frame.parameters().stream()
        .map(p -> FieldSpec.builder(p.type(), p.name(), Modifier.PRIVATE, Modifier.FINAL).build())
        .toList();
  }

  MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(library(), "library")
            .addParameter(RuntimeTypes.SOURCE, "source")
            .addParameters(frame.parameters())
            .addStatement(
                "super($S, SIZE, library, source$L)", frame.function().cName(), parameters());
    for (Field field : frame.function().arguments()) {
      constructor.addStatement("this.$N = $L", frame.parameterName(field), kept(field));
    }
    return constructor.build();
  }

  /** Returns an argument, checked that it is not null, and copied where it could change. */
  private CodeBlock kept(Field field) {
    ValuePart part = new ValuePart(field, ValueTypes.of(field.shape()));
    String name = frame.parameterName(field);
    if (part.isList()) {
      return part.keptList(name);
    } else if (part.isArray() && enumeration().isPresent()) {
      return copied(part, name);
    }
    return checked(part, name);
  }

  /** Each page writes an array again, and in between it is the caller's. */
  private static CodeBlock copied(ValuePart array, String name) {
    CodeBlock copy = CodeBlock.of("$L.clone()", checked(array, name));
    return array.isNullable() ? CodeBlock.of("$N == null ? null : $L", name, copy) : copy;
  }

  private static CodeBlock checked(ValuePart part, String name) {
    return part.isPrimitive() || part.isNullable()
        ? CodeBlock.of("$N", name)
        : CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, name, name);
  }

  private CodeBlock parameters() {
    CodeBlock handle = enumeration().map(this::handle).orElse(CodeBlock.of(""));
    CodeBlock parts = CodeBlock.of("");
    if (frame.isFollowed()) {
      List<CodeBlock> given = parts().toList();
      boolean none = given.isEmpty() && enumeration().isEmpty();
      parts =
          none
              ? CodeBlock.of(",$W$T.NO_PARTS", RuntimeTypes.FRAME)
              : given.stream().collect(CodeBlock.joining(""));
    }
    return CodeBlock.of("$L$L", handle, parts);
  }

  private CodeBlock handle(Repetition.Enumeration enumeration) {
    Field handle = frame.function().response().field(enumeration.resume());
    return CodeBlock.of(",$W$N,$W$L", names.offset(handle), Dialect.HOST.sizeOf(handle.shape()));
  }

  /** Where pieces lie is remembered for what comes back and may lead there. */
  private Stream<CodeBlock> parts() {
    return frame.function().parameters().stream()
        .filter(p -> p.passing() == Parameter.Passing.ADDRESS)
        .map(p -> frame.function().response().field(p.field().cName()))
        .map(
            f ->
                CodeBlock.of(
                    ",$W$N,$W$N + $L",
                    names.offset(f),
                    names.offset(f),
                    Dialect.HOST.sizeOf(f.shape())));
  }
}
