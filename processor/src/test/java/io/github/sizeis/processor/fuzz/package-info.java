/**
 * Fuzzing: programs that look for inputs on which a promise is broken, and the inputs they found.
 */
package io.github.sizeis.processor.fuzz;
