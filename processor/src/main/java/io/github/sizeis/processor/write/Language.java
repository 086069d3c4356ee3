package io.github.sizeis.processor.write;

/**
 * What the source level of generated code has.
 *
 * @param records whether it has records
 * @param sealedTypes whether it has sealed types
 */
public record Language(boolean records, boolean sealedTypes) {}
