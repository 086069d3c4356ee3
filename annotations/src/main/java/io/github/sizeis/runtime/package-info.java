/**
 * What generated converters call: where memory is read from, with which limits, and how a graph of
 * values becomes one block of native memory.
 *
 * <p>Users meet {@link io.github.sizeis.runtime.Source}, {@link io.github.sizeis.runtime.Limits},
 * {@link io.github.sizeis.runtime.NativeDataException}, {@link io.github.sizeis.runtime.Block} and
 * {@link io.github.sizeis.runtime.Adapter}; the rest is for generated code, which checks with
 * {@link io.github.sizeis.runtime.Contract} that it meets the runtime it was made for.
 *
 * <p>Memory is read through direct buffers that are laid over its addresses. Where a Java machine
 * has no such buffers, or where the system property {@code io.github.sizeis.windows} is {@code
 * false}, it is copied piece by piece instead, with the same results.
 */
package io.github.sizeis.runtime;
