/** Java types and names, as the model has them. */
package io.github.sizeis.processor.model.java;
