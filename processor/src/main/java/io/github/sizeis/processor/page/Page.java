package io.github.sizeis.processor.page;

/**
 * A page of HTML.
 *
 * @param name its file name
 * @param text its source
 */
public record Page(String name, String text) {}
