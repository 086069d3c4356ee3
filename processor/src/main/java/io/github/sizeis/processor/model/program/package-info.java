/** Containers, libraries and functions: what the structs of a round belong to. */
package io.github.sizeis.processor.model.program;
