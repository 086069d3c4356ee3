package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** {@code char *} to a NUL-terminated string in a named encoding. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
public @interface Encoded {

  /**
   * The name of the encoding.
   *
   * @return a name that {@link java.nio.charset.Charset#forName} takes
   */
  String value();
}
