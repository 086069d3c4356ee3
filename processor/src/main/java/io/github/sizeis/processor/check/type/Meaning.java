package io.github.sizeis.processor.check.type;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.model.java.JavaName;
import java.util.Optional;

/**
 * What an annotation says that memory holds, typedefs followed to their end.
 *
 * @param name the annotation as messages spell it
 * @param stuff what memory holds
 * @param adapter the adapter nearest to the use
 */
record Meaning(String name, Stuff stuff, Optional<AdapterType> adapter) {

  /** What memory holds. */
  sealed interface Stuff {}

  /** A scalar. */
  record OfScalar(Machine machine) implements Stuff {}

  /** A pointer to a string. */
  record OfText(Encoding encoding) implements Stuff {}

  /** A struct. */
  record OfStruct(JavaName declaration) implements Stuff {}
}
