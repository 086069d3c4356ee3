package io.github.sizeis.processor;

import io.github.sizeis.processor.check.CheckStage;
import io.github.sizeis.processor.declared.Declarations;
import io.github.sizeis.processor.discover.Discovery;
import io.github.sizeis.processor.discover.Readiness;
import io.github.sizeis.processor.layout.LayoutStage;
import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.model.Container;
import io.github.sizeis.processor.model.Program;
import io.github.sizeis.processor.problem.Problem;
import io.github.sizeis.processor.problem.Reporter;
import io.github.sizeis.processor.problem.SourcePlace;
import io.github.sizeis.processor.read.ReadStage;
import io.github.sizeis.processor.write.SourceFile;
import io.github.sizeis.processor.write.WriteStage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** From a round's containers to files: discover, read, check, layout, write. */
final class Pipeline {

  private final ProcessingEnvironment environment;
  private final Reporter problems;
  private final Discovery discovery;
  private final boolean records;

  Pipeline(ProcessingEnvironment environment) {
    this.environment = environment;
    this.problems = new Reporter(environment.getMessager());
    this.discovery = new Discovery(environment.getElementUtils());
    this.records = environment.getSourceVersion().compareTo(SourceVersion.RELEASE_16) >= 0;
  }

  void round(RoundEnvironment round) {
    Strays.report(round, problems);
    List<TypeElement> candidates = discovery.candidates(round);
    Readiness readiness = new Readiness(candidates);
    List<TypeElement> ready = candidates.stream().filter(readiness::isReady).toList();
    List<TypeElement> deferred = candidates.stream().filter(c -> !readiness.isReady(c)).toList();
    if (!ready.isEmpty()) {
      compile(ready);
    }
    discovery.settle(names(ready), names(deferred));
  }

  private static List<String> names(List<TypeElement> types) {
    return types.stream().map(t -> t.getQualifiedName().toString()).toList();
  }

  private void compile(List<TypeElement> containers) {
    Declarations declarations =
        ReadStage.read(
            containers,
            discovery.done(),
            environment.getElementUtils(),
            environment.getTypeUtils());
    Program program = CheckStage.check(declarations, problems);
    Layouts layouts = LayoutStage.lay(program, problems);
    for (Container container : program.containers()) {
      for (SourceFile file : WriteStage.write(container, layouts, records)) {
        write(file, container);
      }
    }
  }

  /** A defect of the processor is one more problem, not a crash of the user's compiler. */
  void fail(Throwable defect) {
    StackTraceElement[] trace = defect.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    environment
        .getMessager()
        .printMessage(Diagnostic.Kind.ERROR, Problem.INTERNAL.message(defect + where));
  }

  /** The one place that touches the Filer; each file comes from one container. */
  private void write(SourceFile file, Container container) {
    SourcePlace place = (SourcePlace) container.place();
    try (Writer writer =
        environment
            .getFiler()
            .createSourceFile(file.qualifiedName(), place.element())
            .openWriter()) {
      writer.write(file.text());
    } catch (FilerException e) {
      problems.report(Problem.NAME_TAKEN, place, container.name(), file.qualifiedName());
    } catch (IOException e) {
      problems.report(Problem.CANNOT_WRITE, place, file.qualifiedName(), e.getMessage());
    }
  }
}
