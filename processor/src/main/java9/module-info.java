/** The annotation processor; it belongs on the processor path, or on the processor module path. */
@SuppressWarnings("requires-automatic") // JavaPoet and AutoService have names, but no descriptors yet
module io.github.sizeis.processor {
  requires static com.google.auto.service;
  requires com.palantir.javapoet;
  requires io.github.sizeis.annotations;
  requires java.compiler;

  provides javax.annotation.processing.Processor with
      io.github.sizeis.processor.SizeIsProcessor;
}
