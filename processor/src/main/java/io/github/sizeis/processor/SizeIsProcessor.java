package io.github.sizeis.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The annotation processor: gives the containers of each round to the pipeline. */
@AutoService(Processor.class)
public final class SizeIsProcessor extends AbstractProcessor {

  private Pipeline pipeline;

  /** For the compiler, which finds the processor as a service. */
  public SizeIsProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        "io.github.sizeis.*",
        "org.jspecify.annotations.NullMarked",
        Languages.OF_JAVA_8 + ".Generated",
        Languages.OF_LATER + ".Generated");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(RequestedFiles.LAYOUT_TEST, RequestedFiles.HEADER_TEST, RequestedFiles.PAGES);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    pipeline = new Pipeline(environment);
  }

  /**
   * Claims the project's own annotations, and those that generated types have: with {@code
   * -Xlint:processing} the compiler warns of annotations that no processor claims, and generated
   * code must compile without a warning.
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      if (round.processingOver()) {
        pipeline.lastRound(round);
      } else {
        pipeline.round(annotations, round);
      }
    } catch (RuntimeException | StackOverflowError e) {
      pipeline.fail(e);
    }
    return true;
  }
}
