/** The JNA structures, and what other modules rely on in them. */
package io.github.sizeis.processor.write.structure;
