/** From the compiler's elements and types to plain records. The only stage that knows them. */
package io.github.sizeis.processor.read;
