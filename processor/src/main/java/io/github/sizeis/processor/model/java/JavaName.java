package io.github.sizeis.processor.model.java;

import java.util.List;

/**
 * A class by name.
 *
 * @param packageName its package; empty for the unnamed one
 * @param simpleNames the simple names, outermost class first
 */
public record JavaName(String packageName, List<String> simpleNames) {

  /** Copies the names. */
  public JavaName {
    simpleNames = List.copyOf(simpleNames);
  }

  /** Returns the name as source code spells it: {@code pkg.Outer.Inner}. */
  public String canonical() {
    String nested = String.join(".", simpleNames);
    return packageName.isEmpty() ? nested : packageName + "." + nested;
  }

  /** Returns the innermost simple name. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }
}
