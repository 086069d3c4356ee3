package io.github.sizeis.processor.ctest;

/**
 * A file of C.
 *
 * @param name its name
 * @param text its source
 */
public record CFile(String name, String text) {}
