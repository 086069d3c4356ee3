package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * C {@code char *}: a pointer to text in a named encoding. A NUL ends it.
 *
 * <p>In Java it is a {@code String}. NULL is an error, or {@code null} if it is marked
 * {@code @Nullable}. Bytes that are malformed in the encoding are an error on reading; a character
 * that it does not have, or a NUL, is an error on writing.
 *
 * <p>With a length it is no pointer to a NUL: {@code @Fixed(16) @Encoded("ISO-8859-15") String} is
 * {@code char s[16]}, and with {@code @SizeIs("n")} it is a {@code char *} to {@code n} units.
 */
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
