/** What the runtime does through JNA. Nothing here is supported, as in the package above. */
package io.github.sizeis.internal.jna;
