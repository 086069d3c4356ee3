/**
 * What users see of JNA: converters that take a {@link com.sun.jna.Pointer} or a {@link
 * com.sun.jna.Structure}, the generated structures' superclasses, and the integers of C whose width
 * depends on the machine.
 */
package io.github.sizeis.jna;
