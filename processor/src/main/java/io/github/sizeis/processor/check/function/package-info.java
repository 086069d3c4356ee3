/** Checks functions: parameters, room, status, repetition, what is freed. */
package io.github.sizeis.processor.check.function;
