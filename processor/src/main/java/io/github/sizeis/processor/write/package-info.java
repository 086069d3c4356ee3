/**
 * From the model and its layouts to Java source: the JNA structures, the values and the converters.
 * The only package that knows JavaPoet.
 */
package io.github.sizeis.processor.write;
