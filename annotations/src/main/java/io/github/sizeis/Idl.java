package io.github.sizeis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as a container of declarations. It corresponds to one {@code .idl} file or one
 * header.
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
   * The shared library that has the functions of this container. It is a name without prefix and
   * suffix, such as {@code "dhcpsapi"}, or the name of a file. If there are several names, such as
   * one for each system, SizeIs takes the first that can be loaded.
   *
   * @return the names; none if the container declares only types
   */
  String[] library() default {};

  /**
   * The prefix that the names of all functions have in C. Java names do not have it: with the
   * prefix {@code "Net"}, the client's method for {@code NetShareEnum} is {@code shareEnum}.
   *
   * @return the prefix; empty if Java names have all of the C name
   */
  String prefix() default "";

  /**
   * Whether the converters can also read images of other ABIs, such as a Win32 image on a 64-bit
   * machine.
   *
   * @return true to generate readers for all ABIs
   */
  boolean dumps() default false;

  /**
   * Whether the converters can also find all blocks of memory that a struct leads to. {@link
   * Allocated#deep} needs this, because it frees the blocks one by one.
   *
   * @return true to generate the code that finds blocks
   */
  boolean deepFree() default false;

  /**
   * The calling convention of the functions on 32-bit Windows. Other systems have only one
   * convention, and ignore this.
   *
   * @return the convention
   */
  Convention convention() default Convention.CDECL;

  /**
   * The encoding of each {@code String} that has no annotation. Such a string is C's {@code char *}
   * to a NUL-terminated string, unless {@link Fixed}, {@link SizeIs} or {@link MultiSz} says
   * otherwise.
   *
   * @return {@code "ANSI"} for the system's code page, or a name that {@link
   *     java.nio.charset.Charset#forName} takes; empty if every string must have an annotation
   */
  String encoding() default "";

  /**
   * The header that declares all of this in C. With {@code -Asizeis.headerTest=DIR} the processor
   * writes a C file that includes it, and that compiles only if the declarations are those of the
   * header.
   *
   * <p>A text that begins with {@code #} is a line of C as it is; any other is a file to include:
   * {@code {"#define _GNU_SOURCE", "netdb.h"}}. A file's name in quotes, {@code "\"own.h\""}, is
   * included with quotes.
   *
   * @return the lines, in order; none if there is no header to compare with
   */
  String[] header() default {};

  /** A calling convention of 32-bit Windows. */
  enum Convention {
    /** C's own convention. */
    CDECL,
    /** The convention of the Windows API, {@code WINAPI}. */
    STDCALL
  }
}
