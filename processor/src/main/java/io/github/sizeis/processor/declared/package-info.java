/**
 * What the source says, as plain records: nothing is judged yet, and nothing here knows the
 * compiler.
 */
package io.github.sizeis.processor.declared;
