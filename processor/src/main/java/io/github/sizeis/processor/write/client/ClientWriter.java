package io.github.sizeis.processor.write.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.model.program.ExternalStruct;
import io.github.sizeis.processor.model.program.Free;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.java.SystemsCode;
import io.github.sizeis.processor.write.memory.SharedConstants;
import io.github.sizeis.processor.write.structure.ShapeText;
import io.github.sizeis.processor.write.value.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the client of a container: its functions, with values for arguments and results. */
public final class ClientWriter {
  private final Scope scope;
  private final List<Function> functions;
  private final ClassName name;
  private final ClassName library;

  public ClientWriter(Scope scope, List<Function> functions) {
    this.scope = scope;
    this.functions = functions;
    this.name = JavaTypes.className(scope.container().client());
    this.library = JavaTypes.className(scope.container().mapping());
  }

  public TypeSpec.Builder write() {
    Container container = scope.container();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(scope.access(Modifier.FINAL))
            .addJavadoc(
                "The functions of {@link $T}, with values for arguments and results.\n",
                ClassName.get(container.packageName(), container.name()))
            .addField(field(library, "library"))
            .addField(field(RuntimeTypes.SOURCE, "source"))
            .addStaticBlock(checks())
            .addMethod(constructor())
            .addMethod(load())
            .addMethod(over())
            .addMethod(withLimits());
    List<Function> methods = withMethods();
    FailureCodes failures = FailureCodes.of(name, methods);
    failures.fields().forEach(type::addField);
    SharedConstants shared = new SharedConstants(name, taken(methods, failures));
    for (Function function : methods) {
      FrameWriter frame = new FrameWriter(scope, function, failures, shared);
      new MethodWriter(frame).write().forEach(type::addMethod);
      frame.result().ifPresent(type::addType);
      type.addType(frame.write());
    }
    return type.addFields(shared.fields());
  }

  /** A constant would hide the class that an enum lies in. */
  private static List<String> taken(List<Function> methods, FailureCodes failures) {
    Stream<String> enums =
        methods.stream()
            .flatMap(f -> f.response().fields().stream())
            .flatMap(f -> Uses.parts(f.shape()))
            .flatMap(s -> s.constants().stream())
            .map(e -> e.name().simpleNames().get(0));
    return Stream.concat(failures.fields().stream().map(FieldSpec::name), enums)
        .distinct()
        .toList();
  }

  /** What frees memory of C's own is called by the client itself, never with a value's copy. */
  private List<Function> withMethods() {
    Set<String> freeing =
        functions.stream()
            .flatMap(f -> f.frees().stream())
            .map(Free::function)
            .collect(Collectors.toSet());
    return functions.stream().filter(f -> !freeing.contains(f.cName())).toList();
  }

  private static FieldSpec field(ClassName type, String name) {
    return FieldSpec.builder(type, name).addModifiers(Modifier.PRIVATE, Modifier.FINAL).build();
  }

  private CodeBlock checks() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement(
        "$T.require($L, $S)", RuntimeTypes.CONTRACT, RuntimeTypes.KEPT, name.canonicalName());
    Stream<ExternalStruct> used =
        withMethods().stream()
            .flatMap(f -> scope.layouts().externalsOf(f.response()).stream())
            .distinct();
    used.forEach(s -> code.add(ShapeText.requirement(name, s)));
    return code.build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(library, "library")
        .addParameter(RuntimeTypes.SOURCE, "source")
        .addStatement("this.library = library")
        .addStatement("this.source = source")
        .build();
  }

  private MethodSpec load() {
    return MethodSpec.methodBuilder("load")
        .addModifiers(scope.access(Modifier.STATIC))
        .returns(name)
        .addJavadoc(
            """
            Returns a client of the library itself. Nothing is loaded before the first call, which
            throws {@link $L} where something is missing.

            @return a new client
            """,
            RuntimeTypes.NATIVE_LINK_EXCEPTION)
        .addStatement("return over($T.load())", JavaTypes.className(scope.container().natives()))
        .build();
  }

  private MethodSpec over() {
    return MethodSpec.methodBuilder("over")
        .addModifiers(scope.access(Modifier.STATIC))
        .returns(name)
        .addParameter(library, "library")
        .addJavadoc(
            """
            Returns a client of any implementation of the functions, such as one for tests.

            @param library the functions as C has them
            @return a new client
            """)
        .addCode(SystemsCode.requireHere(scope.container().name(), scope.container().on()))
        .addStatement(
            "return new $T($T.requireNonNull(library, $S), $T.memory())",
            name,
            Objects.class,
            "library",
            RuntimeTypes.SOURCE)
        .build();
  }

  private MethodSpec withLimits() {
    return MethodSpec.methodBuilder("withLimits")
        .addModifiers(scope.access())
        .returns(name)
        .addParameter(RuntimeTypes.LIMITS, "limits")
        .addJavadoc(
            """
            Limits how much a call may read.

            @param limits the limits
            @return a client with these limits
            """)
        .addStatement("return new $T(library, source.withLimits(limits))", name)
        .build();
  }
}
