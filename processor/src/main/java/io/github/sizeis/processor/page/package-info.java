/**
 * Pages that show structs: model and layouts to HTML. One page a container, without a script and
 * without anything from elsewhere.
 */
@NullMarked
package io.github.sizeis.processor.page;

import org.jspecify.annotations.NullMarked;
