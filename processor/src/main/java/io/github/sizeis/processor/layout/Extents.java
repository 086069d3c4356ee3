package io.github.sizeis.processor.layout;

import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import io.github.sizeis.processor.model.Word;
import io.github.sizeis.runtime.Abi;
import java.util.function.Function;

/**
 * How much room each shape takes on one ABI.
 *
 * @param abi the ABI
 * @param structs the layouts of the structs that may be nested
 */
record Extents(Abi abi, Function<StructName, StructLayout> structs)
    implements Shape.Visitor<Extent> {

  Extent of(Shape shape) {
    return shape.accept(this);
  }

  /** Returns the alignment that JNA gives a shape by itself, bytes where it has no words. */
  int jnaAlignment(Shape shape) {
    if (shape.flexible().filter(a -> a.declared() == 0).isPresent()) {
      return 1; // the structure has no field for it
    }
    boolean spelledOut = Uses.byValue(shape).anyMatch(s -> !structs.apply(s).plain());
    return spelledOut ? 1 : of(shape).alignment();
  }

  @Override
  public Extent word(Word word) {
    return MachineLayout.extent(word.machine(), abi);
  }

  @Override
  public Extent structUse(StructUse struct) {
    return of(struct.struct());
  }

  @Override
  public Extent pointer(Pointer pointer) {
    return MachineLayout.pointer(abi);
  }

  @Override
  public Extent array(Array array) {
    return of(array.element()).times(array.declared());
  }

  @Override
  public Extent choice(Choice union) {
    return of(union.union());
  }

  private Extent of(StructName struct) {
    Placement placement = structs.apply(struct).on(abi);
    return new Extent(placement.size(), placement.alignment());
  }
}
