/** The converters: decode, encode, measure, find blocks, and the entry points. */
package io.github.sizeis.processor.write.converter;
