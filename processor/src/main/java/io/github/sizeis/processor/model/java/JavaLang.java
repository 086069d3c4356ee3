package io.github.sizeis.processor.model.java;

import java.util.Set;

/** The classes of {@code java.lang} that generated sources and most declarations name. */
public final class JavaLang {

  private static final Set<String> NAMES =
      Set.of(
          """
          ArithmeticException AutoCloseable Boolean Byte CharSequence Character Class Comparable
          Deprecated Double Enum Error Exception Float FunctionalInterface Integer Iterable Long
          Math NullPointerException Number Object Override Record Runnable RuntimeException
          SafeVarargs Short String StringBuilder SuppressWarnings System Thread Throwable Void\
          """
              .split("\\s+", -1));

  private JavaLang() {}

  /** Returns their simple names: a class of such a name hides one of them in all its package. */
  public static Set<String> names() {
    return NAMES;
  }
}
