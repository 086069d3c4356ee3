/**
 * What users call and catch: where memory is read from, with which limits, the converters as
 * objects, adapters, and what goes wrong. It speaks of addresses and buffers, and can be used
 * without JNA; only what takes a {@link com.sun.jna.Pointer} needs that.
 */
package io.github.sizeis.runtime;
