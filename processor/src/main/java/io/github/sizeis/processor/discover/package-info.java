/** Which containers there are to compile, and which must wait for another round. */
package io.github.sizeis.processor.discover;
