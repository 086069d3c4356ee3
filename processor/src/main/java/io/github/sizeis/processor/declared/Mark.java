package io.github.sizeis.processor.declared;

/** The annotations on a method whose standing there says all, or all that matters at first. */
public enum Mark {
  BIG_ENDIAN("BigEndian"),
  SIZE_OF_THIS("SizeOfThis"),
  RESERVED("Reserved"),
  REDACTED("Redacted"),
  MULTI_SZ("MultiSz"),
  CHAIN("Chain"),
  NEXT("Next"),
  IGNORE("Ignore"),
  VALUE_IS("ValueIs"),
  DEFAULT("Default");

  private final String annotation;

  Mark(String annotation) {
    this.annotation = annotation;
  }

  /** Returns the simple name of the annotation. */
  public String annotation() {
    return annotation;
  }
}
