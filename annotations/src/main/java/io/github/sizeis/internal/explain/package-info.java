/**
 * Shows memory as a declaration reads it. The processor writes down each struct as text ({@link
 * io.github.sizeis.internal.Description}); here the text is parsed, memory is walked with the
 * checks that converters make, and what was found is written as text or HTML. Nothing of it is
 * loaded before somebody asks for an explanation.
 */
package io.github.sizeis.internal.explain;
