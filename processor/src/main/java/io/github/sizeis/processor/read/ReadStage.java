package io.github.sizeis.processor.read;

import io.github.sizeis.processor.declared.Declarations;
import io.github.sizeis.processor.declared.DeclaredAdapter;
import io.github.sizeis.processor.declared.DeclaredCallback;
import io.github.sizeis.processor.declared.DeclaredContainer;
import io.github.sizeis.processor.declared.DeclaredEnum;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.declared.Definition;
import io.github.sizeis.processor.declared.ForeignStruct;
import io.github.sizeis.processor.declared.Oddity;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import io.github.sizeis.processor.problem.SourcePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The stage that reads declarations and whatever they refer to. */
public final class ReadStage {

  private final Elements elements;
  private final Referred referred = new Referred();
  private final TypeReader types;
  private final AdapterReader adapters;
  private final StructReader structs;
  private final FunctionReader functions;
  private final ForeignReader foreigners;

  private final Problems problems;

  /**
   * Holds the compiler's views.
   *
   * @param reported the qualified names of containers and structs of this compilation for which
   *     nothing is generated only because something is wrong with them
   */
  public ReadStage(Elements elements, Types types, Set<String> reported, Problems problems) {
    this.elements = elements;
    this.types = new TypeReader(elements, types, referred);
    this.adapters = new AdapterReader(types, this.types, referred);
    this.structs = new StructReader(elements, this.types, adapters, new MethodMarks(referred));
    this.functions = new FunctionReader(elements, this.types, new MethodMarks(referred), referred);
    this.foreigners = new ForeignReader(elements, referred, reported);
    this.problems = problems;
  }

  /** Reads containers, and whatever they refer to; the order is that of the containers. */
  public Declarations read(List<TypeElement> containers) {
    List<DeclaredContainer> read =
        containers.stream().map(this::guarded).flatMap(Optional::stream).toList();
    Map<JavaName, DeclaredCallback> callbacks = new LinkedHashMap<>();
    CallbackReader callbackReader = new CallbackReader(types);
    drain(referred.callbacks(), t -> callbacks.put(Names.of(t), callbackReader.read(t)));
    Map<JavaName, Definition> definitions = new LinkedHashMap<>();
    DefinitionReader definitionReader = new DefinitionReader(types, adapters);
    drain(referred.definitions(), t -> definitions.put(Names.of(t), definitionReader.read(t)));
    Set<JavaName> own =
        read.stream()
            .flatMap(c -> c.structs().stream())
            .map(DeclaredStruct::name)
            .collect(Collectors.toSet());
    Map<JavaName, ForeignStruct> foreign = new LinkedHashMap<>();
    for (TypeElement struct : List.copyOf(referred.structs().values())) {
      if (!own.contains(Names.of(struct))) {
        foreign.put(Names.of(struct), foreigners.read(struct));
      }
    }
    Map<JavaName, DeclaredAdapter> adapterMap = new LinkedHashMap<>();
    drain(referred.adapters(), t -> adapterMap.put(Names.of(t), adapters.read(t)));
    Map<JavaName, DeclaredEnum> enums = new LinkedHashMap<>();
    drain(referred.enums(), t -> enums.put(Names.of(t), EnumReader.read(t)));
    return new Declarations(read, definitions, enums, adapterMap, foreign, callbacks);
  }

  /** Reads what was referred to; that may refer to more of its kind. */
  private static void drain(
      Map<String, TypeElement> referred, java.util.function.Consumer<TypeElement> reader) {
    Map<String, TypeElement> done = new HashMap<>();
    while (done.size() < referred.size()) {
      for (Map.Entry<String, TypeElement> entry : List.copyOf(referred.entrySet())) {
        if (done.putIfAbsent(entry.getKey(), entry.getValue()) == null) {
          reader.accept(entry.getValue());
        }
      }
    }
  }

  /** A defect of ours is one problem at the container that met it, and no one else's. */
  private Optional<DeclaredContainer> guarded(TypeElement type) {
    try {
      return Optional.of(container(type));
    } catch (RuntimeException defect) {
      problems.report(Problem.INTERNAL, SourcePlace.of(type), Problem.trace(defect));
      return Optional.empty();
    }
  }

  private DeclaredContainer container(TypeElement type) {
    Mirror idl = Mirror.of(type, "Idl").orElseThrow();
    List<DeclaredStruct> read = new ArrayList<>();
    List<JavaName> typedefs = new ArrayList<>();
    List<JavaName> enums = new ArrayList<>();
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      if (StructReader.declares(nested)) {
        structs.read(nested, Optional.empty(), read);
      } else if (nested.getKind() == ElementKind.ANNOTATION_TYPE
          && DefinitionReader.defines(nested)) {
        referred.definition(nested);
        typedefs.add(Names.of(nested));
      } else if (nested.getKind() == ElementKind.ENUM) {
        referred.enumeration(nested);
        enums.add(Names.of(nested));
      }
    }
    return new DeclaredContainer(
        Names.of(type),
        type.getModifiers().contains(Modifier.PUBLIC),
        idl.flag("dumps").value(),
        idl.flag("deepFree").value(),
        idl.text("encoding").filter(e -> !e.value().isEmpty()),
        OnReader.of(type),
        functions.library(type, idl),
        HeaderReader.read(type, idl),
        read,
        typedefs,
        enums,
        functions.read(type),
        constants(type),
        oddities(type),
        DocText.of(type, elements),
        SourcePlace.of(type));
  }

  /** The constants of an interface, as far as they are integers. */
  private static Map<String, Long> constants(TypeElement type) {
    Map<String, Long> constants = new LinkedHashMap<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      Object value = field.getConstantValue();
      if (value instanceof Integer
          || value instanceof Long
          || value instanceof Short
          || value instanceof Byte) {
        constants.put(field.getSimpleName().toString(), ((Number) value).longValue());
      }
    }
    return constants;
  }

  private static List<Oddity> oddities(TypeElement type) {
    List<Oddity> oddities = new ArrayList<>();
    String name = type.getSimpleName().toString();
    Element owner = type.getEnclosingElement();
    if (type.getKind() != ElementKind.INTERFACE) {
      oddities.add(new Oddity(Oddity.Kind.CONTAINER_NOT_INTERFACE, name, SourcePlace.of(type)));
      return oddities;
    }
    if (owner instanceof TypeElement) {
      oddities.add(new Oddity(Oddity.Kind.NOT_TOP_LEVEL, name, SourcePlace.of(type)));
    }
    if (!type.getInterfaces().isEmpty()) {
      oddities.add(new Oddity(Oddity.Kind.EXTENDS, name, SourcePlace.of(type)));
    }
    if (!type.getTypeParameters().isEmpty()) {
      oddities.add(new Oddity(Oddity.Kind.TYPE_VARIABLES, name, SourcePlace.of(type)));
    }
    return oddities;
  }
}
