package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** {@code char *} to a NUL-terminated string in an encoding by name. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
public @interface Encoded {

  /**
   * The encoding.
   *
   * @return a charset's name, as {@link java.nio.charset.Charset#forName} takes it
   */
  String value();
}
