/**
 * From the model and its layouts to C: files in which a C compiler checks that it lays structs out
 * as the converters do.
 */
@NullMarked
package io.github.sizeis.processor.ctest;

import org.jspecify.annotations.NullMarked;
