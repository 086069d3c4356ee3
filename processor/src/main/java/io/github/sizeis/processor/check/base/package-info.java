/** What all checks stand on: who is spoken of, names, scalars, enums, expressions. */
package io.github.sizeis.processor.check.base;
