package io.github.sizeis.processor.write;

/**
 * A file to be generated.
 *
 * @param qualifiedName the qualified name of its class
 * @param text its source
 */
public record SourceFile(String qualifiedName, String text) {}
