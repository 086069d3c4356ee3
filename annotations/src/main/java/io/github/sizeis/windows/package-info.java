/** The scalar and string types of the Windows headers, as type annotations. */
package io.github.sizeis.windows;
