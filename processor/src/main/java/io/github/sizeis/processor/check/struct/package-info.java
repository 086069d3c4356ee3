/** Checks structs and unions: fields, counts, discriminants, names. */
package io.github.sizeis.processor.check.struct;
