/** Checks one type with its marks: what lies there, and what it is in Java. */
package io.github.sizeis.processor.check.type;
