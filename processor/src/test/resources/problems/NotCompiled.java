@Struct interface A {
  io.github.sizeis.processor.testing.NeverProcessed.LONELY a(); //! NotCompiled: The struct 'LONELY' of another compilation has no generated class 'io.github.sizeis.processor.testing.NeverProcessedNative.LONELY'
}
@Struct interface USER { A a(); }
