package io.github.sizeis.processor.write.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.sizeis.processor.model.java.JavaWords;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.Parameter;
import io.github.sizeis.processor.write.java.Doc;
import io.github.sizeis.processor.write.java.JavaTypes;
import io.github.sizeis.processor.write.java.Members;
import io.github.sizeis.processor.write.java.RuntimeTypes;
import io.github.sizeis.processor.write.java.SystemsCode;
import io.github.sizeis.processor.write.value.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the JNA mapping of a container's functions: an interface, and a class that implements it
 * by direct mapping, which is several times faster than JNA's own implementations of interfaces.
 */
public record LibraryWriter(Scope scope, List<Function> functions) {
  private static final String DIRECT = "DirectLibrary";
  private static final String LINKAGE = "LINKAGE";

  /** A C function by its signature: several declarations may share it. */
  private record Signature(String cName, List<TypeName> parameters) {
    static Signature of(Function function) {
      return new Signature(
          function.cName(), function.parameters().stream().map(RawTypes::of).toList());
    }
  }

  /** Adds the mapping to the class that holds the structures. */
  public void write(TypeSpec.Builder natives) {
    Map<Signature, Function> distinct = new LinkedHashMap<>();
    functions.forEach(f -> distinct.putIfAbsent(Signature.of(f), f));
    ClassName library = JavaTypes.className(scope.container().mapping());
    TypeSpec.Builder mapping =
        TypeSpec.interfaceBuilder(library)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addSuperinterface(RuntimeTypes.JNA_LIBRARY)
            .addJavadoc("The functions as C has them: every pointer is a plain {@code Pointer}.\n");
    TypeSpec.Builder direct =
        TypeSpec.classBuilder(DIRECT)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(RuntimeTypes.LINKED_LIBRARY)
            .addSuperinterface(library)
            .addField(linkage())
            .addMethod(MethodSpec.constructorBuilder().addStatement("super(LINKAGE)").build());
    for (Function function : distinct.values()) {
      mapping.addMethod(declaration(function));
      direct.addMethod(implementation(function));
    }
    distinct.values().stream()
        .filter(f -> !returnsStruct(f))
        .collect(Collectors.groupingBy(Function::cName, LinkedHashMap::new, Collectors.toList()))
        .forEach((name, overloads) -> direct.addType(holder(name, overloads)));
    natives.addMethod(load(library)).addType(mapping.build()).addType(direct.build());
  }

  private MethodSpec load(ClassName library) {
    return MethodSpec.methodBuilder("load")
        .addModifiers(scope.access(Modifier.STATIC))
        .returns(library)
        .addJavadoc(
            """
            Returns the functions, mapped directly. Nothing is loaded before the first is called.

            @return the functions
            """)
        .addCode(SystemsCode.requireHere(scope.container().name(), scope.container().on()))
        .addStatement("return new $L()", DIRECT)
        .build();
  }

  private FieldSpec linkage() {
    Container container = scope.container();
    CodeBlock names =
        container.library().names().stream()
            .map(n -> CodeBlock.of("$S", n))
            .collect(CodeBlock.joining(", "));
    return FieldSpec.builder(RuntimeTypes.LINKAGE, LINKAGE)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "new $T($S, $L, $L)",
            RuntimeTypes.LINKAGE,
            container.name(),
            container.library().stdcall(),
            names)
        .build();
  }

  /**
   * Returns the name of the method: the C name, with {@code _} where Java forbids it, or where it
   * would look like a constructor.
   */
  static String method(String cName) {
    boolean isType = cName.equals("Library") || cName.equals(DIRECT);
    return isType ? cName + "_" : JavaWords.method(cName);
  }

  static String method(Function function) {
    return method(function.cName());
  }

  private static List<ParameterSpec> parameters(Function function) {
    NameAllocator names = new NameAllocator();
    List.of(LINKAGE, holderName(function.cName())).forEach(names::newName);
    List<ParameterSpec> parameters = new ArrayList<>();
    for (Parameter parameter : function.parameters()) {
      String name = names.newName(parameter.field().cName());
      parameters.add(ParameterSpec.builder(RawTypes.of(parameter), name).build());
    }
    return parameters;
  }

  private static MethodSpec declaration(Function function) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(method(function))
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(RawTypes.returned(function.returned()))
            .addParameters(parameters(function))
            .addJavadoc("$L\n", Doc.proseOr(function.doc(), "C {@code " + function.cName() + "}."));
    parameters(function)
        .forEach(p -> method.addJavadoc("\n@param $L C {@code $L}", p.name(), p.name()));
    function.returned().ifPresent(r -> method.addJavadoc("\n@return what C returns"));
    return method.build();
  }

  private static String holderName(String cName) {
    return "_" + cName;
  }

  /**
   * Returns the classes whose native methods are functions, as the class of structures nests them.
   */
  public static Stream<String> holders(List<Function> functions) {
    return functions.stream()
        .filter(f -> !returnsStruct(f))
        .map(f -> DIRECT + "$" + holderName(f.cName()))
        .distinct();
  }

  private static MethodSpec implementation(Function function) {
    String holder = holderName(function.cName());
    List<ParameterSpec> parameters = parameters(function);
    CodeBlock arguments =
        parameters.stream().map(p -> CodeBlock.of("$N", p.name())).collect(CodeBlock.joining(", "));
    MethodSpec.Builder method =
        Members.overriding(method(function), RawTypes.returned(function.returned()))
            .addParameters(parameters);
    if (returnsStruct(function)) {
      return method
          .addCode(cleared(function))
          .addStatement("return $L", structCall(function, parameters))
          .build();
    }
    String call = function.returned().isPresent() ? "return $L.call($L)" : "$L.call($L)";
    return method
        .beginControlFlow("if (!$L.bound)", holder)
        .addStatement("$L.bound = LINKAGE.bind($L.class, $S)", holder, holder, function.cName())
        .endControlFlow()
        .addCode(cleared(function))
        .addStatement(call, holder, arguments)
        .build();
  }

  /** A function that succeeds leaves {@code errno} as it was, and binding it leaves anything. */
  private static CodeBlock cleared(Function function) {
    return function.lastError().isPresent()
        ? CodeBlock.builder().addStatement("$T.setLastError(0)", RuntimeTypes.NATIVE).build()
        : CodeBlock.of("");
  }

  private static boolean returnsStruct(Function function) {
    return function.returned().map(f -> RawTypes.isByValue(f.shape())).orElse(false);
  }

  /** A struct that a direct mapping returns lies over memory that is gone by then. */
  private static CodeBlock structCall(Function function, List<ParameterSpec> parameters) {
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add(
                "LINKAGE.structure($T.class, $S",
                RawTypes.returned(function.returned()),
                function.cName());
    parameters.forEach(p -> call.add(",$W$N", p.name()));
    return call.add(")").build();
  }

  /** A class a function: what is missing is missed when that function is called, not before. */
  private static TypeSpec holder(String cName, List<Function> overloads) {
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(holderName(cName))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addField(TypeName.BOOLEAN, "bound", Modifier.STATIC, Modifier.VOLATILE);
    for (Function function : overloads) {
      holder.addMethod(
          MethodSpec.methodBuilder("call")
              .addModifiers(Modifier.STATIC, Modifier.NATIVE)
              .returns(RawTypes.returned(function.returned()))
              .addParameters(parameters(function))
              .build());
    }
    return holder.build();
  }
}
