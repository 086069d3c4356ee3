package io.github.sizeis.processor.bench;

import io.github.sizeis.processor.SizeIsProcessor;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Our processor with a watch. */
final class Timed implements Processor {

  private final SizeIsProcessor processor = new SizeIsProcessor();
  private long nanos;

  /** Returns the processor time that was spent in it. */
  long nanos() {
    return nanos;
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // it claims what ours does
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    long start = CompileTime.now();
    try {
      return processor.process(annotations, round);
    } finally {
      nanos += CompileTime.now() - start;
    }
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    processor.init(environment);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return processor.getCompletions(element, annotation, member, userText);
  }
}
