/** The language of counts: parsing, folding, evaluating, and solving for one field. */
package io.github.sizeis.processor.expression;
