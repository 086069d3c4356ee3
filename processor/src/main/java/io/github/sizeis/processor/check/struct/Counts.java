package io.github.sizeis.processor.check.struct;

import io.github.sizeis.processor.model.Derivation;
import io.github.sizeis.processor.model.Field;
import java.util.List;

/**
 * What the counts of a struct come to.
 *
 * @param fields all fields in their final roles
 * @param derivations what tells the fields that leave the value
 */
public record Counts(List<Field> fields, List<Derivation> derivations) {}
