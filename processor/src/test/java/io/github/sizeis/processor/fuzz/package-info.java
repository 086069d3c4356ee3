/**
 * Programs that look for inputs on which a promise is broken, the inputs that they found, and the
 * proof that no reader goes further than it may.
 */
package io.github.sizeis.processor.fuzz;
