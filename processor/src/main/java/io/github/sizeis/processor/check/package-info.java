/**
 * From declarations to the model: whatever is wrong is said here, and only what is right goes on.
 */
package io.github.sizeis.processor.check;
