/** What can be wrong with a declaration, how it is said, and where. */
package io.github.sizeis.processor.problem;
