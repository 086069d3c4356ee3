/** What a converter's struct is like, written down for who explains memory. */
package io.github.sizeis.processor.write.description;
