package io.github.sizeis.processor.declared;

import java.util.List;
import java.util.Optional;

/**
 * What a method says of a union's arms: on an arm, when it is the one; on a union, what tells.
 *
 * @param constants the constants that {@code @Case} names
 * @param numbers the numbers that {@code @Case(is = ...)} gives
 * @param switchIs the expression of {@code @SwitchIs}
 */
public record Choosing(
    Optional<Located<List<String>>> constants,
    Optional<Located<List<Long>>> numbers,
    Optional<Located<String>> switchIs) {}
