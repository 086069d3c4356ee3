package io.github.sizeis.processor.model.java;

/**
 * A user's adapter.
 *
 * @param name its class
 * @param width what it reads
 * @param value the Java type it gives
 */
public record AdapterType(JavaName name, Width width, JavaType value) {

  /** The primitive that an adapter sees. */
  public enum Width {
    INT,
    LONG,
    BYTES
  }
}
