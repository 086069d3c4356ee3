package io.github.sizeis.processor.write;

/**
 * A file to be put beside the classes.
 *
 * @param path where it goes, with slashes
 * @param text what it holds
 */
public record ResourceFile(String path, String text) {}
