package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as a container of declarations, as one {@code .idl} file is.
 *
 * <p>Its nested interfaces marked {@link Struct} are C structs, its nested enums are C enums, its
 * nested annotations marked {@link Typedef} are C typedefs, and its own methods are C functions.
 * For a container {@code Net} the processor writes {@code NetNative} (the JNA structures and the
 * JNA mapping of the functions), {@code NetClient} (the functions, with values) and, for each
 * struct, a value and a converter, all in the container's package and with its access.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Idl {

  /**
   * The shared library that the functions of this container live in: its name without prefix and
   * suffix, as {@code "dhcpsapi"}, or a file name. Of several, which may be those of several
   * systems, the first that can be loaded is taken.
   *
   * @return the names; none when the container declares types only
   */
  String[] library() default {};

  /**
   * The prefix that C names of functions share and Java names drop.
   *
   * @return the prefix; empty when nothing is dropped
   */
  String prefix() default "";

  /**
   * Whether the converters can also read memory of another ABI than the host's, such as a Win32
   * image on a 64-bit machine.
   *
   * @return true to generate those readers too
   */
  boolean dumps() default false;

  /**
   * Whether the converters can also tell all blocks of memory that a struct leads to, for functions
   * that free them one by one: {@link Allocated#deep}.
   *
   * @return true to generate that too
   */
  boolean deepFree() default false;

  /**
   * How functions are called on 32-bit Windows; elsewhere there is one convention only.
   *
   * @return the convention
   */
  Convention convention() default Convention.CDECL;

  /**
   * What a {@code String} is in memory that no annotation marks: C's {@code char *} in this
   * encoding, or the {@code char} themselves where {@link Fixed}, {@link SizeIs} or {@link MultiSz}
   * says how many there are.
   *
   * @return {@code "ANSI"} for the system's code page, or a name that {@link
   *     java.nio.charset.Charset#forName} takes; empty where every string must be marked
   */
  String encoding() default "";

  /** How functions are called on 32-bit Windows. */
  enum Convention {
    /** C's own convention. */
    CDECL,
    /** The convention of the Windows API, {@code WINAPI}. */
    STDCALL
  }
}
