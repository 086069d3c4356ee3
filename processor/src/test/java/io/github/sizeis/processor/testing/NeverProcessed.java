package io.github.sizeis.processor.testing;

import io.github.sizeis.Idl;
import io.github.sizeis.Struct;

/** A container that was compiled without the processor. */
@Idl
public interface NeverProcessed {

  /** A struct that nothing was generated for. */
  @Struct
  interface LONELY {
    /** A field. */
    int x();
  }
}
