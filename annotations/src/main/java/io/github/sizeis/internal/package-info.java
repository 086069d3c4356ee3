/**
 * What generated code calls, and what the runtime is made of. Nothing here is supported: it is
 * public because generated code lies elsewhere, and changes from version to version. Generated code
 * checks with {@link io.github.sizeis.internal.Contract} that it meets the runtime it was made for.
 *
 * <p>Memory is read through direct buffers that are laid over its addresses. Where a Java machine
 * has no such buffers, or where the system property {@code io.github.sizeis.windows} is {@code
 * false}, it is copied piece by piece instead, with the same results.
 */
package io.github.sizeis.internal;
