/**
 * What users of SizeIs write, and the small runtime that generated code calls.
 *
 * <p>{@code io.github.sizeis.internal} and what is below it are exported for generated code, which
 * is in its users' modules. They are not supported.
 */
module io.github.sizeis.annotations {
  requires transitive com.sun.jna;
  requires transitive org.jspecify;

  exports io.github.sizeis;
  exports io.github.sizeis.adapters;
  exports io.github.sizeis.c;
  exports io.github.sizeis.internal;
  exports io.github.sizeis.internal.jna;
  exports io.github.sizeis.jna;
  exports io.github.sizeis.runtime;
  exports io.github.sizeis.windows;
}
