package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.program.ExternalStruct;
import java.util.Optional;

/**
 * A struct that is not declared in this round.
 *
 * @param declaration its interface
 * @param generated the structure that should have been generated for it
 * @param state whether that was found
 * @param info what the structure tells of it
 * @param adapter the adapter that sees it whole
 */
public record ForeignStruct(
    JavaName declaration,
    JavaName generated,
    State state,
    Optional<ExternalStruct> info,
    Optional<JavaName> adapter) {

  /** What is known of it. */
  public enum State {
    /** It was compiled and generated. */
    COMPILED,
    /** It was compiled elsewhere and its generated class is nowhere. */
    MISSING,
    /** It is in this compilation and already known to be wrong. */
    REFUSED
  }
}
