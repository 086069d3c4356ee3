package io.github.sizeis.processor.declared;

import io.github.sizeis.processor.model.java.JavaName;
import java.util.Optional;

/**
 * What {@code @Status} says.
 *
 * @param success the condition under which a call has succeeded
 * @param code where the code of a failure is
 * @param names the enum that names the codes
 * @param message the parameter that tells the reason in words
 */
public record DeclaredStatus(
    Located<String> success,
    String code,
    Optional<Located<JavaName>> names,
    Optional<Located<String>> message) {}
