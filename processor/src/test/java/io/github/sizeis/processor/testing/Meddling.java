package io.github.sizeis.processor.testing;

import io.github.sizeis.processor.SizeIsProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Our processor, with something between it and its compiler. */
public final class Meddling extends AbstractProcessor {

  /** Sees each call to one of the compiler's services, and lets it through or not. */
  @FunctionalInterface
  public interface Meddler {
    /** Throws what the call is to throw, or nothing. */
    void called(String method, Object[] arguments) throws Throwable;
  }

  private final Processor processor = new SizeIsProcessor();
  private final Meddler meddler;

  /** Creates one for one compilation. */
  public Meddling(Meddler meddler) {
    this.meddler = meddler;
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
  public synchronized void init(ProcessingEnvironment environment) {
    Filer filer = between(Filer.class, environment.getFiler());
    Elements elements = between(Elements.class, environment.getElementUtils());
    processor.init(
        proxy(
            ProcessingEnvironment.class,
            (method, arguments) ->
                switch (method.getName()) {
                  case "getFiler" -> filer;
                  case "getElementUtils" -> elements;
                  default -> method.invoke(environment, arguments);
                }));
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // ours does
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  private <T> T between(Class<T> type, T service) {
    return proxy(
        type,
        (method, arguments) -> {
          meddler.called(method.getName(), arguments);
          return method.invoke(service, arguments);
        });
  }

  private interface Call {
    Object make(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return call.make(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
