package io.github.sizeis.processor.write.client;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.layout.StructLayout;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.model.program.Status;
import io.github.sizeis.processor.write.converter.DecodeWriter;
import io.github.sizeis.processor.write.converter.EncodeWriter;
import io.github.sizeis.processor.write.converter.MeasureWriter;
import io.github.sizeis.processor.write.java.Dialect;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.PerAbi;
import io.github.sizeis.processor.write.memory.ConverterNames;
import io.github.sizeis.processor.write.memory.FieldPath;
import io.github.sizeis.processor.write.memory.SharedConstants;
import io.github.sizeis.processor.write.memory.StructCode;
import io.github.sizeis.processor.write.value.Scope;
import io.github.sizeis.processor.write.value.ValueTypes;
import io.github.sizeis.processor.write.value.ValueWriter;
import io.github.sizeis.processor.write.value.WriteSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the frame of a function: a class that holds the arguments, lays them out, calls, and reads
 * what came out, with the same code that a struct's converter has.
 */
final class FrameWriter {
  /** The steps of a call, and what they use. */
  private static final List<String> METHODS =
      List.of(
          """
          call stream room invoke check reason fail free size isTooSmall needed isEnd hasMore
          remaining total\
          """
              .split("\\s+", -1));

  /** The names of other variables in methods that have the arguments. */
  private static final List<String> LOCALS =
      List.of(
          """
          library source call size out in at memory element i e progress\
          """
              .split("\\s+", -1));

  private final Scope scope;
  private final Function function;
  private final FailureCodes failures;
  private final SharedConstants shared;
  private final StructLayout layout;
  private final ConverterNames requestNames;
  private final ConverterNames names;
  private final Map<String, String> parameterNames = new HashMap<>();

  FrameWriter(Scope scope, Function function, FailureCodes failures, SharedConstants shared) {
    this.scope = scope;
    this.function = function;
    this.failures = failures;
    this.shared = shared;
    this.layout = scope.layouts().of(function.name());
    this.names = new ConverterNames(function.response(), METHODS, shared);
    this.requestNames = names.of(function.request());
    NameAllocator allocator = new NameAllocator();
    LOCALS.forEach(allocator::newName);
    // the constant of a name without letters is the name itself
    function.response().fields().forEach(f -> allocator.newName(names.offset(f)));
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

  FailureCodes failures() {
    return failures;
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

  /** Returns the name that an argument has, as a parameter and as a field. */
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
        || function.response().parts().stream().anyMatch(f -> !scope.reach().isFlat(f.shape()));
  }

  private ParameterSpec parameter(Field field) {
    return ParameterSpec.builder(ValueTypes.of(field.shape()), parameterName(field)).build();
  }

  /** Returns the type of what a stream of pages is of. */
  TypeName elementType() {
    return ((ParameterizedTypeName) JavaTypes.bare(resultType())).typeArguments().get(0);
  }

  TypeSpec write() {
    FrameClass frame = new FrameClass(this, names);
    TypeSpec.Builder type = frame.write().addField(constant("SIZE", layout.sizes()));
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
    FrameSteps steps = new FrameSteps(this, names);
    Map<String, MethodSpec> methods = new LinkedHashMap<>();
    steps.write().forEach(m -> methods.put(m.name(), m));
    conversions(steps).forEach(m -> methods.putIfAbsent(m.name(), m));
    shared.use(names);
    return type.addFields(frame.fields())
        .addMethod(frame.constructor())
        .addMethods(methods.values())
        .build();
  }

  private static FieldSpec constant(String name, List<Integer> perAbi) {
    return Members.constant(TypeName.INT, name, PerAbi.host(perAbi));
  }

  private StructCode code(Struct view, ConverterNames viewNames) {
    return new StructCode(scope, view, viewNames, Dialect.HOST);
  }

  /** Returns what all code that reads what came out has in common. */
  StructCode response() {
    return code(function.response(), names);
  }

  /** The methods that write and read the frame; both ways may need the same counts. */
  private List<MethodSpec> conversions(FrameSteps steps) {
    List<MethodSpec> methods = new ArrayList<>();
    WriteSource given = new WriteSource(parameters(), f -> CodeBlock.of("$N", parameterName(f)));
    StructCode request = code(function.request(), requestNames);
    if (!scope.reach().isFlat(function.request())) {
      methods.add(new MeasureWriter(request).writeFrame(given));
    }
    methods.addAll(new EncodeWriter(request).writeFrame(given, steps.constants()));
    StructCode response = response();
    if (!resultType().equals(TypeName.VOID)) {
      methods.addAll(new DecodeWriter(response).writeFrame(resultType(), steps.checkedRooms()));
    }
    for (Field field : function.response().fields()) {
      if (field.shape().counted().isPresent()) {
        methods.addAll(response.counts().counterMethods(field));
      }
    }
    return methods;
  }
}
