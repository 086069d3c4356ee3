package io.github.sizeis.processor.model.program;

import java.util.List;

/**
 * All that one round compiles.
 *
 * @param containers the containers, in a stable order
 * @param externals the structs of other compilations that they use, in a stable order
 */
public record Program(List<Container> containers, List<ExternalStruct> externals) {

  /** Copies both lists. */
  public Program {
    containers = List.copyOf(containers);
    externals = List.copyOf(externals);
  }
}
