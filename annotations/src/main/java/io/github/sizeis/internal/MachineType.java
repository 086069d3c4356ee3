package io.github.sizeis.internal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation the name of a scalar in memory, as {@code DWORD} is of four unsigned bytes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface MachineType {

  /**
   * What memory holds.
   *
   * @return the machine type
   */
  Machine value();
}
