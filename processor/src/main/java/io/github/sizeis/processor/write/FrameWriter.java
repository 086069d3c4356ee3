package io.github.sizeis.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Function;
import io.github.sizeis.processor.model.Parameter;
import io.github.sizeis.processor.model.Parameter.Passing;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.Sizing;
import io.github.sizeis.processor.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the frame of a function: a class without instances that lays out what goes in, calls, and
 * reads what came out, with the same code that a struct's converter has.
 */
final class FrameWriter {
  /** The steps of a call, and what they use. */
  private static final List<String> METHODS =
      List.of(
          "open",
          "room",
          "invoke",
          "check",
          "result",
          "free",
          "page",
          "size",
          "isTooSmall",
          "needed");

  /** The names of other variables in methods that have the parameters. */
  private static final List<String> LOCALS =
      List.of(
          "library",
          "source",
          "limits",
          "call",
          "size",
          "out",
          "in",
          "at",
          "memory",
          "element",
          "i",
          "e",
          "progress",
          "handle",
          "room");

  private final Scope scope;
  private final Function function;
  private final FailureCodes codes;
  private final StructLayout layout;
  private final ConverterNames requestNames;
  private final ConverterNames names;
  private final Map<String, String> parameterNames = new HashMap<>();

  FrameWriter(Scope scope, Function function, FailureCodes codes) {
    this.scope = scope;
    this.function = function;
    this.codes = codes;
    this.layout = scope.layouts().of(function.name());
    this.names = new ConverterNames(function.response(), METHODS);
    this.requestNames = names.of(function.request());
    NameAllocator allocator = new NameAllocator();
    LOCALS.forEach(allocator::newName);
    for (Field field : function.arguments()) {
      parameterNames.put(field.cName(), allocator.newName(field.javaName()));
    }
  }

  Scope scope() {
    return scope;
  }

  Function function() {
    return function;
  }

  FailureCodes codes() {
    return codes;
  }

  /** Returns the simple name of the class. */
  String className() {
    String result = JavaTypes.className(function.name().valueClass()).simpleName();
    return result.substring(0, result.length() - "Result".length()) + "Frame";
  }

  /** Returns what the client's method takes, in order. */
  List<ParameterSpec> parameters() {
    return function.arguments().stream().map(this::parameter).toList();
  }

  private String name(Field field) {
    return parameterName(field);
  }

  /** Returns the name that a parameter has wherever it is one. */
  String parameterName(Field field) {
    return parameterNames.get(field.cName());
  }

  /** Returns the constant that holds the offset of a field of the frame. */
  String offset(String cName) {
    return names.offset(function.response().field(cName));
  }

  /** Returns what comes out of one call. */
  TypeName resultType() {
    List<Field> parts = function.response().parts();
    return switch (parts.size()) {
      case 0 -> TypeName.VOID;
      case 1 -> ValueTypes.of(parts.get(0).shape());
      default -> JavaTypes.className(function.name().valueClass());
    };
  }

  String returnDoc() {
    List<Field> parts = function.response().parts();
    if (parts.size() > 1) {
      return "what comes out of it";
    }
    String what = parts.get(0).cName();
    String orNull = resultType().isAnnotated() ? ", or null" : "";
    return (what.equals("return") ? "what it returns" : "C {@code " + what + "}") + orNull;
  }

  /** Returns the type of the result where it has several parts. */
  Optional<TypeSpec> result() {
    if (function.response().parts().size() < 2) {
      return Optional.empty();
    }
    TypeSpec.Builder type = ValueWriter.of(scope, function.response()).write(false);
    if (!ValueWriter.isRecord(scope, function.response())) {
      type.addModifiers(Modifier.STATIC);
    }
    return Optional.of(type.build());
  }

  boolean hasRooms() {
    return function.parameters().stream().anyMatch(Parameter::isRoom);
  }

  /** Returns whether pointers that come back are followed. */
  boolean isFollowed() {
    return function.status().flatMap(Status::message).isPresent()
        || function.response().parts().stream().anyMatch(f -> !scope.isFlat(f.shape()));
  }

  /** Callbacks are passed as they are, not through the frame: JNA knows what to do with them. */
  CodeBlock callbackArguments() {
    return callbacks().stream()
        .map(f -> CodeBlock.of(", $N", name(f)))
        .collect(CodeBlock.joining(""));
  }

  /** Returns the parameters that are callbacks. */
  List<ParameterSpec> callbackParameters() {
    return callbacks().stream().map(this::parameter).toList();
  }

  private ParameterSpec parameter(Field field) {
    return ParameterSpec.builder(ValueTypes.of(field.shape()), name(field)).build();
  }

  private List<Field> callbacks() {
    return function.parameters().stream()
        .filter(p -> p.passing() == Passing.CONTENT && isCallback(p.field().shape()))
        .map(Parameter::field)
        .toList();
  }

  static boolean isCallback(Shape shape) {
    return shape instanceof Shape.Opaque opaque && opaque.callback();
  }

  TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(className())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Calls C {@code $L}.\n", function.cName())
            .addField(constant("SIZE", layout.sizes()));
    for (int i = 0; i < function.response().fields().size(); i++) {
      Field field = function.response().fields().get(i);
      type.addField(constant(names.offset(field), layout.offsets(i)));
    }
    names
        .pathOffsets()
        .forEach(
            (path, constant) -> {
              FieldPath field = FieldPath.of(path, function.response(), scope.layouts());
              type.addField(constant(constant, field.offsets(scope.layouts())));
            });
    Map<String, MethodSpec> methods = new LinkedHashMap<>();
    new FrameSteps(this, names).write().forEach(m -> methods.put(m.name(), m));
    conversions().forEach(m -> methods.putIfAbsent(m.name(), m));
    new ConverterHelpers(names).fields().forEach(type::addField);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    methods.values().forEach(type::addMethod);
    return type.build();
  }

  private static FieldSpec constant(String name, List<Integer> perAbi) {
    return FieldSpec.builder(TypeName.INT, name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(PerAbi.host(perAbi))
        .build();
  }

  /** The methods that write and read the frame; both ways may need the same counts. */
  private List<MethodSpec> conversions() {
    List<MethodSpec> methods = new ArrayList<>();
    MeasureWriter measuring = new MeasureWriter(scope, function.request(), requestNames);
    if (!measuring.isFlat()) {
      methods.add(measuring.writeFrame(given()));
    }
    methods.addAll(new EncodeWriter(scope, function.request(), requestNames).writeFrame(given()));
    if (!resultType().equals(TypeName.VOID)) {
      methods.addAll(
          new DecodeWriter(scope, function.response(), names, Dialect.HOST)
              .writeFrame(resultType()));
    }
    CountCode counts = new CountCode(scope, function.response(), names, Dialect.HOST);
    for (Field field : function.response().fields()) {
      if (Sizing.of(field.shape()).isPresent()) {
        methods.addAll(counts.counterMethods(field));
      }
    }
    return methods;
  }

  private Given given() {
    return new Given(parameters(), f -> CodeBlock.of("$N", name(f)));
  }

  boolean isFlat() {
    return new MeasureWriter(scope, function.request(), requestNames).isFlat();
  }

  /** Returns the check that an argument is not null, and its copy where it could change. */
  Optional<CodeBlock> kept(Field field) {
    ValuePart part = new ValuePart(field, ValueTypes.of(field.shape()));
    if (part.isPrimitive() || (part.isNullable() && !part.isList())) {
      return Optional.empty();
    } else if (part.isList()) {
      return Optional.of(
          CodeBlock.builder()
              .addStatement("$N = $L", name(field), part.keptList(name(field)))
              .build());
    }
    return Optional.of(
        CodeBlock.builder()
            .addStatement(
                "$T.requireNonNull($N, $S)", java.util.Objects.class, name(field), name(field))
            .build());
  }
}
