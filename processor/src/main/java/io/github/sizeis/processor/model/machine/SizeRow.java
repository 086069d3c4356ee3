package io.github.sizeis.processor.model.machine;

import io.github.sizeis.internal.Targets;

/**
 * The size that a declaration says for some machines.
 *
 * @param on the machines; everywhere for those of which nothing else is said
 * @param size the size in bytes
 */
public record SizeRow(Targets on, int size) {}
