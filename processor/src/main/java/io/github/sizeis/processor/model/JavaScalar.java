package io.github.sizeis.processor.model;

/** A Java primitive type. */
public enum JavaScalar {
  BYTE,
  SHORT,
  INT,
  LONG,
  FLOAT,
  DOUBLE,
  BOOLEAN,
  CHAR
}
