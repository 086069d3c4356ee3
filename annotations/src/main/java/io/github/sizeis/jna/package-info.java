/**
 * The types that need JNA: converters that take a {@link com.sun.jna.Pointer} or a {@link
 * com.sun.jna.Structure}, the superclasses of generated structures, and C's integers whose width
 * depends on the machine.
 */
package io.github.sizeis.jna;
