package io.github.sizeis.processor;

import io.github.sizeis.internal.Generated;
import io.github.sizeis.processor.check.CheckStage;
import io.github.sizeis.processor.declared.Declarations;
import io.github.sizeis.processor.discover.Discovery;
import io.github.sizeis.processor.discover.Readiness;
import io.github.sizeis.processor.layout.LayoutStage;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.model.java.JavaLang;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.processor.model.program.Program;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Reporter;
import io.github.sizeis.processor.read.ReadStage;
import io.github.sizeis.processor.write.WriteStage;
import io.github.sizeis.processor.write.java.Language;
import io.github.sizeis.processor.write.value.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** From a round's containers to files: discover, read, check, layout, write. */
final class Pipeline {

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Reporter problems;
  private final Discovery discovery;
  private final Output output;
  private final NextRound nextRound;
  private final Languages languages;
  private final RequestedFiles requestedFiles;

  /** What this compilation has, but generates nothing for, because something is wrong with it. */
  private final Set<String> reported = new HashSet<>();

  Pipeline(ProcessingEnvironment environment) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.problems = new Reporter(environment.getMessager());
    this.discovery = new Discovery(elements);
    this.output = new Output(environment.getFiler(), elements, problems);
    this.nextRound = new NextRound(environment.getFiler(), elements);
    this.languages = new Languages(environment);
    this.requestedFiles = new RequestedFiles(environment.getOptions(), problems);
  }

  /**
   * Compiles what is ready, and in a round that brought nothing new what still waits, too: without
   * what mentions a type that there is not, of which the compiler itself speaks. All else of such
   * containers is written, because the compiler's other errors would otherwise be of types that
   * only this one error kept away. No earlier round will do: whoever writes the missing type may
   * itself wait for what was written last.
   */
  void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    reported.addAll(Strays.report(annotations, round, problems));
    List<TypeElement> found = discovery.candidates(round);
    List<TypeElement> candidates = Kotlin.refuse(found, problems);
    reported.addAll(names(found));
    Readiness readiness = new Readiness(candidates, environment.getTypeUtils());
    List<TypeElement> ready = candidates.stream().filter(readiness::isReady).toList();
    List<TypeElement> deferred = candidates.stream().filter(c -> !readiness.isReady(c)).toList();
    boolean nothingNew = round.getRootElements().isEmpty();
    discovery.settle(
        names(nothingNew ? candidates : ready), names(nothingNew ? List.of() : deferred));
    compile(nothingNew ? candidates : ready);
    if (discovery.isWaiting() && ready.isEmpty()) {
      nextRound.ask(deferred.get(0));
    }
  }

  /**
   * Compiles the containers that still wait where an error ends the rounds early. javac warns of
   * each file that is written now, as no processor sees it any more.
   */
  void lastRound(RoundEnvironment round) {
    nextRound.tidy();
    if (discovery.isWaiting()) {
      compile(discovery.candidates(round));
    }
  }

  private void compile(List<TypeElement> containers) {
    if (!containers.isEmpty()) {
      Program program = check(containers);
      Layouts layouts = LayoutStage.lay(program, problems);
      Language language = languages.of(containers.get(0));
      program.containers().forEach(c -> write(c, layouts, language));
    }
  }

  private static List<String> names(List<TypeElement> types) {
    return types.stream().map(t -> t.getQualifiedName().toString()).toList();
  }

  private Program check(List<TypeElement> containers) {
    ReadStage reading =
        new ReadStage(elements, environment.getTypeUtils(), Set.copyOf(reported), problems);
    Declarations declarations = reading.read(containers);
    return CheckStage.check(declarations, this::isHandwritten, problems);
  }

  private boolean isHandwritten(JavaName name) {
    TypeElement type = elements.getTypeElement(name.canonical());
    return type != null && type.getAnnotation(Generated.class) == null;
  }

  private void write(Container container, Layouts layouts, Language language) {
    try {
      boolean hides = hidesJavaLang(container);
      output.write(container, WriteStage.write(new Scope(container, layouts, language, hides)));
      output.put(container, WriteStage.resources(container, layouts));
      requestedFiles.write(container, layouts);
    } catch (RuntimeException defect) {
      problems.report(Problem.INTERNAL, container.place(), Problem.trace(defect));
    }
  }

  /** Nothing that is generated has such a name, but whoever else writes for the package may. */
  private boolean hidesJavaLang(Container container) {
    String start = container.packageName().isEmpty() ? "" : container.packageName() + ".";
    return JavaLang.names().stream().anyMatch(n -> elements.getTypeElement(start + n) != null);
  }

  /** A defect of the processor is one more problem, not a crash of the user's compiler. */
  void fail(Throwable defect) {
    String message = Problem.INTERNAL.message(Problem.trace(defect));
    environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
  }
}
