/**
 * The types that programs use: sources of memory and their limits, converters as objects, adapters,
 * and exceptions. They work with addresses and buffers, without JNA. Only methods that take a
 * {@link com.sun.jna.Pointer} need JNA.
 */
package io.github.sizeis.runtime;
