/** The annotations that declare C structs, enums and typedefs as Java interfaces. */
package io.github.sizeis;
