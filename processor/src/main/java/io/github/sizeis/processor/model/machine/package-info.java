/** Numbers of a declaration that differ by machine. */
package io.github.sizeis.processor.model.machine;
