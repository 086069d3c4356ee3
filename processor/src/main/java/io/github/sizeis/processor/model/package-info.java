/**
 * What a valid declaration means: immutable, and free of {@code javax.annotation.processing} and of
 * JavaPoet. Only what passed every check becomes a model.
 */
package io.github.sizeis.processor.model;
