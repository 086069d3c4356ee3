package io.github.sizeis;

import io.github.sizeis.runtime.Adapter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a C typedef: {@code typedef DWORD DHCP_IP_ADDRESS;}.
 *
 * <p>The annotation must itself be marked {@code @Target(TYPE_USE)}. Where it is used with the
 * adapter's Java type, the adapter converts; where it is used with a raw Java type, the raw value
 * is seen.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Typedef {

  /**
   * What the typedef stands for: a scalar or string annotation, another typedef, or a struct.
   *
   * @return the annotation's or the struct's class
   */
  Class<?> value();

  /**
   * The adapter that gives the Java value.
   *
   * @return the adapter's class; {@link Adapter} itself when there is none
   */
  Class<? extends Adapter> adapter() default Adapter.class;
}
