/** Holds what an earlier commit generates against what this one does. */
package io.github.sizeis.processor.regression;
