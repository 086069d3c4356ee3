package io.github.sizeis.processor.model.program;

import io.github.sizeis.processor.model.Field;
import java.util.Optional;

/**
 * A call that frees what a function allocated.
 *
 * @param call the call
 * @param unlessNull the field of the frame that is NULL where nothing was allocated; absent where
 *     only the function knows
 * @param deep whether it is called for each block that the pointer leads to, which then takes the
 *     place of the pointer
 */
public record Free(Invocation call, Optional<Field> unlessNull, boolean deep) {

  /** Returns this, called for each block. */
  public Free deeply() {
    return new Free(call, unlessNull, true);
  }

  /** Returns the C name of the function that frees. */
  public String function() {
    return call.function();
  }
}
