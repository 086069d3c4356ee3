package io.github.sizeis.processor.model;

import io.github.sizeis.processor.model.java.JavaName;
import java.util.List;

/**
 * The names that come from one struct; two are equal when they name the same struct.
 *
 * @param packageName the package of the declaration and of all that is generated from it
 * @param container the simple name of the container
 * @param cName the name of the struct in C, unique in its container
 * @param value the simple name of the value, after those of the classes that it lies in
 */
public record StructName(String packageName, String container, String cName, String value) {

  /** Returns whether these are the names of a function's frame, whose value is the result. */
  public boolean isOfFunction() {
    return value.contains(".");
  }

  /** Returns the class that holds all structures of the container. */
  public JavaName natives() {
    return new JavaName(packageName, List.of(container + "Native"));
  }

  /** Returns the JNA structure. */
  public JavaName structure() {
    return new JavaName(packageName, List.of(container + "Native", cName));
  }

  /** Returns the value class. */
  public JavaName valueClass() {
    return new JavaName(packageName, List.of(value.split("\\.")));
  }

  /** Returns the converter. */
  public JavaName converter() {
    return new JavaName(packageName, List.of(value + "Converter"));
  }
}
