package io.github.sizeis.processor.check.struct;

import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredStruct;
import io.github.sizeis.processor.model.Part;
import io.github.sizeis.processor.model.StructForm;
import io.github.sizeis.processor.model.UnionForm;
import io.github.sizeis.processor.model.java.AdapterType;
import java.util.Optional;

/**
 * What a declaration says of a struct beside its fields.
 *
 * @param on the machines that the struct is for
 */
record StructForms(DeclaredStruct struct, Targets on, Subject subject) {

  /** Returns the form; empty where what is said of machines is wrong, which was said then. */
  Optional<StructForm> of(
      Optional<Part> part, Optional<AdapterType> adapter, Optional<UnionForm> union) {
    DeclaredStruct.Options said = struct.options();
    return new LayoutRows(struct, on, subject)
        .settle()
        .map(
            rows ->
                new StructForm(
                    rows.pack(),
                    rows.align(),
                    rows.order(),
                    said.size().value(),
                    said.size32().value(),
                    rows.sizes(),
                    on,
                    part,
                    adapter,
                    union,
                    said.variants()));
  }
}
