/** The clients of libraries: their mapping, and the frame of each function. */
package io.github.sizeis.processor.write.client;
