package io.github.sizeis.internal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes an annotation the name of a string type: a pointer to characters that end with a NUL. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface TextType {

  /**
   * The encoding: a charset's name, or {@code "ANSI"} for the code page of the system.
   *
   * @return the encoding's name; {@code "UTF-16"} is UTF-16 in the byte order of the machine
   */
  String value();
}
