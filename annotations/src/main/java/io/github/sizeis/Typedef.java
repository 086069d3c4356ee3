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
 * <p>The annotation must itself be marked {@code @Target(TYPE_USE)}. The Java type of a field
 * decides: if it is the adapter's type, the adapter converts. If it is a raw type, such as {@code
 * int}, the value has the raw number.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Typedef {

  /**
   * The type in C: the annotation of a scalar or string, another typedef, or a struct.
   *
   * @return the class of the annotation or of the struct
   */
  Class<?> value();

  /**
   * The adapter that converts to a Java type of your choice.
   *
   * @return the adapter's class; {@link Adapter} itself for none
   */
  Class<? extends Adapter> adapter() default Adapter.class;
}
