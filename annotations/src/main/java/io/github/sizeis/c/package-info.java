/** The scalar types of C and its standard headers, as type annotations. */
package io.github.sizeis.c;
