/** The immutable values of structs, unions and results, with their builders. */
package io.github.sizeis.processor.write.value;
