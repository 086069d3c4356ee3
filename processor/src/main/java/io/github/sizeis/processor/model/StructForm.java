package io.github.sizeis.processor.model;

import io.github.sizeis.internal.Targets;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.machine.EachAbi;
import io.github.sizeis.processor.model.machine.FieldOrders;
import io.github.sizeis.processor.model.machine.SizeRow;
import java.util.List;
import java.util.Optional;

/**
 * What a declaration says of a struct beside its fields.
 *
 * @param pack the packing in force; 0 for the compiler's default
 * @param align the alignment that the declaration demands; 0 for none
 * @param order the orders of its fields
 * @param size the declared size with 8-byte pointers; -1 when not declared
 * @param size32 the declared size with 4-byte pointers; -1 when not declared
 * @param sizes the declared sizes on some machines, instead of the two
 * @param on the machines that it is for
 * @param part the part it unwraps to
 * @param adapter the adapter that sees it whole
 * @param union what tells its members apart, where it is a union: they all lie at offset 0 then
 * @param variants the further forms of its JNA structure that it asks for
 */
public record StructForm(
    EachAbi pack,
    EachAbi align,
    FieldOrders order,
    int size,
    int size32,
    List<SizeRow> sizes,
    Targets on,
    Optional<Part> part,
    Optional<AdapterType> adapter,
    Optional<UnionForm> union,
    Variants variants) {

  /** Nothing is said: of the frame of a function, or of most structs. */
  public static final StructForm PLAIN =
      new StructForm(
          EachAbi.ZERO,
          EachAbi.ZERO,
          FieldOrders.DECLARED,
          -1,
          -1,
          List.of(),
          Targets.EVERYWHERE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Variants.NONE);
}
