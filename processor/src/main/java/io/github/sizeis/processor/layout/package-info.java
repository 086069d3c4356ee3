/** Where every field lies, on every ABI that JNA can meet. */
package io.github.sizeis.processor.layout;
