package io.github.sizeis.processor.write.java;

import java.util.Optional;

/**
 * What there is for generated code.
 *
 * @param records whether it has records
 * @param sealedTypes whether it has sealed types
 * @param nullMarked whether types can say that only what is marked may be null
 * @param generated the package of the JDK's {@code Generated}, if the code can see that
 */
public record Language(
    boolean records, boolean sealedTypes, boolean nullMarked, Optional<String> generated) {}
