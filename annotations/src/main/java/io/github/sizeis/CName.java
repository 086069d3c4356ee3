package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name in C, for a name that Java forbids or that would clash: the field {@code class} is
 * {@code @CName("class") int class_()}.
 *
 * <p>On a struct or a union it also says how C spells the type: {@code @CName("struct addrinfo")}
 * has a tag. Without the word {@code struct} or {@code union}, the name is that of a typedef. Only
 * the header test makes a difference between the two.
 *
 * <p>The empty text says that the header has no such name. The header test then does not look for
 * it:
 *
 * <ul>
 *   <li>on a type: the header does not declare it, or declares it without a name
 *   <li>on a field: the struct or union lies there without a name, so that its members are used as
 *       members of the struct around it
 *   <li>on a constant: only Java has it
 * </ul>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.FIELD})
public @interface CName {

  /**
   * The C name.
   *
   * @return a C identifier; before that of a type, {@code struct} or {@code union} may stand; empty
   *     if C has no name
   */
  String value();
}
