package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.java.JavaName;
import java.util.List;
import java.util.Map;

/**
 * All that a round declares, and whatever that refers to.
 *
 * @param containers the containers, by name
 * @param definitions the annotations that name what memory holds
 * @param enums the enums
 * @param adapters the adapters
 * @param foreigners the structs that other rounds or compilations declare
 * @param callbacks JNA's interfaces for functions that C calls
 */
public record Declarations(
    List<DeclaredContainer> containers,
    Map<JavaName, Definition> definitions,
    Map<JavaName, DeclaredEnum> enums,
    Map<JavaName, DeclaredAdapter> adapters,
    Map<JavaName, ForeignStruct> foreigners,
    Map<JavaName, DeclaredCallback> callbacks) {

  /** Copies all. */
  public Declarations {
    containers = List.copyOf(containers);
    definitions = Map.copyOf(definitions);
    enums = Map.copyOf(enums);
    adapters = Map.copyOf(adapters);
    foreigners = Map.copyOf(foreigners);
    callbacks = Map.copyOf(callbacks);
  }
}
