package io.github.sizeis.processor.check;

import io.github.sizeis.processor.check.base.Encodings;
import io.github.sizeis.processor.check.base.Enums;
import io.github.sizeis.processor.check.base.Oddities;
import io.github.sizeis.processor.check.base.StructTable;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.check.base.TargetsOf;
import io.github.sizeis.processor.check.function.FunctionChecker;
import io.github.sizeis.processor.check.function.FunctionsOfContainer;
import io.github.sizeis.processor.check.struct.StructChecker;
import io.github.sizeis.processor.check.type.Adapters;
import io.github.sizeis.processor.check.type.Callbacks;
import io.github.sizeis.processor.check.type.Definitions;
import io.github.sizeis.processor.declared.Declarations;
import io.github.sizeis.processor.declared.DeclaredContainer;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.layout.Uses;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.model.program.Function;
import io.github.sizeis.processor.model.program.NativeLibrary;
import io.github.sizeis.processor.model.program.Program;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Problems;
import io.github.sizeis.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The stage that says what is wrong, and makes a model of what is right. */
public final class CheckStage {

  private final Declarations declarations;
  private final Predicate<JavaName> handwritten;
  private final Problems problems;
  private final StructTable table;
  private final Definitions definitions;
  private final Enums enums;
  private final StructChecker structs;
  private final FunctionsOfContainer functions;

  private CheckStage(
      Declarations declarations, Predicate<JavaName> handwritten, Problems problems) {
    this.handwritten = handwritten;
    this.declarations = declarations;
    this.problems = problems;
    this.table = new StructTable(declarations);
    Adapters adapters = new Adapters(declarations);
    this.definitions = new Definitions(declarations, adapters);
    this.enums = new Enums(declarations);
    Callbacks callbacks = new Callbacks(declarations.callbacks(), table, definitions);
    this.structs = new StructChecker(table, definitions, enums, adapters, callbacks, problems);
    this.functions =
        new FunctionsOfContainer(
            new FunctionChecker(structs, declarations, enums, problems), problems);
  }

  /**
   * Returns all valid structs that use none but valid structs.
   *
   * @param handwritten tells whether there is a class of a name that the processor did not write
   */
  public static Program check(
      Declarations declarations, Predicate<JavaName> handwritten, Problems problems) {
    return new CheckStage(declarations, handwritten, problems).check();
  }

  private Program check() {
    List<Container> containers = declarations.containers().stream().map(this::container).toList();
    Set<StructName> wrong = new HashSet<>(TypeClashes.find(containers, handwritten, problems));
    wrong.addAll(UnionAgreement.find(containers, table, problems));
    Map<StructName, Struct> all = new LinkedHashMap<>();
    containers.forEach(c -> c.structs().forEach(s -> all.putIfAbsent(s.name(), s)));
    wrong.addAll(Cycles.find(all, problems));
    wrong.addAll(ConverterReach.find(containers, table.externals().values(), problems));
    wrong.addAll(SameMachines.find(containers, table.externals().values(), problems));
    wrong.addAll(StructsByValue.find(containers, table.externals().values(), problems));
    all.keySet().removeAll(wrong);
    all.keySet().removeAll(FlexibleArrays.find(all, table.externals(), problems));
    dropUsersOfWrong(all);
    List<Function> declaredFunctions =
        containers.stream().flatMap(c -> c.functions().stream()).toList();
    wrong.addAll(FlexibleArrays.findInFrames(declaredFunctions, all, table.externals(), problems));
    return new Program(
        containers.stream().map(c -> only(c, all, wrong)).toList(),
        List.copyOf(table.externals().values()));
  }

  private Container container(DeclaredContainer container) {
    Oddities.none(container.oddities(), problems);
    declaredTypes(container);
    encoding(container);
    List<Struct> structsOfIt = new ArrayList<>();
    for (DeclaredStruct struct : container.structs()) {
      guarded(struct).ifPresent(structsOfIt::add);
    }
    boolean spoilt = Oddities.spoil(container.oddities());
    if (!ContainerNames.isValid(container)) {
      String name = container.name().simpleName();
      problems.report(Problem.BAD_CONTAINER_NAME, container.place(), name);
      spoilt = true;
    }
    spoilt |= !TargetsOf.isValid(container, subject(container));
    return new Container(
        container.name().packageName(),
        container.name().simpleName(),
        container.isPublic(),
        container.dumps(),
        container.deepFree(),
        TargetsOf.container(container),
        new NativeLibrary(container.library().names(), container.library().stdcall()),
        new Headers(declarations, table, problems).of(container),
        spoilt ? List.of() : structsOfIt,
        spoilt ? List.of() : functions.check(container),
        container.doc(),
        container.place());
  }

  /** A defect of ours is one problem at the struct that met it, and no one else's. */
  private Optional<Struct> guarded(DeclaredStruct struct) {
    try {
      return structs.checked(struct.name());
    } catch (RuntimeException defect) {
      problems.report(Problem.INTERNAL, struct.place(), Problem.trace(defect));
      return Optional.empty();
    }
  }

  private void encoding(DeclaredContainer container) {
    container
        .encoding()
        .filter(e -> Encodings.named(e.value()).isEmpty())
        .ifPresent(
            e ->
                problems.report(
                    Problem.UNKNOWN_CHARSET,
                    e.place(),
                    e.value(),
                    Suggestion.didYouMean(e.value(), Encodings.names())));
  }

  private Subject subject(DeclaredContainer container) {
    return new Subject(
        container.name().simpleName(), container.name().packageName(), container.place(), problems);
  }

  /** Checks typedefs and enums also where nothing uses them. */
  private void declaredTypes(DeclaredContainer container) {
    Subject subject = subject(container);
    container.typedefs().forEach(t -> definitions.check(t, subject));
    container.enums().forEach(e -> enums.check(e, subject));
  }

  /** A struct that uses a wrong one is left out without a word: the other was reported. */
  private void dropUsersOfWrong(Map<StructName, Struct> all) {
    boolean changed = true;
    while (changed) {
      changed = all.values().removeIf(s -> usesMissing(s, all));
    }
  }

  private boolean usesMissing(Struct struct, Map<StructName, Struct> all) {
    return struct.fields().stream()
        .flatMap(f -> Uses.all(f.shape()))
        .anyMatch(n -> !all.containsKey(n) && !table.externals().containsKey(n));
  }

  private Container only(
      Container container, Map<StructName, Struct> valid, Set<StructName> wrongFunctions) {
    return container.with(
        container.structs().stream().filter(s -> s.equals(valid.get(s.name()))).toList(),
        container.functions().stream()
            .filter(f -> !usesMissing(f.response(), valid))
            .filter(f -> !wrongFunctions.contains(f.name()))
            .toList());
  }
}
