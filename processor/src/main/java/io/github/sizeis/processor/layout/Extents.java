package io.github.sizeis.processor.layout;

import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.StructName;
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
    if (shape.tail().filter(t -> t.declared() == 0).isPresent()) {
      return 1; // the structure has no field for it
    }
    boolean spelledOut = Uses.byValue(shape).anyMatch(s -> !structs.apply(s).plain());
    return spelledOut ? 1 : of(shape).alignment();
  }

  @Override
  public Extent word(Shape.Word word) {
    return MachineLayout.extent(word.machine(), abi);
  }

  @Override
  public Extent structUse(Shape.StructUse struct) {
    return of(struct.struct());
  }

  @Override
  public Extent pointerTo(Shape.PointerTo pointer) {
    return MachineLayout.pointer(abi);
  }

  @Override
  public Extent text(Shape.Text text) {
    return MachineLayout.pointer(abi);
  }

  @Override
  public Extent fixedText(Shape.FixedText text) {
    return of(Shape.Word.unit(text.encoding())).times(text.units());
  }

  @Override
  public Extent counted(Shape.Counted array) {
    return MachineLayout.pointer(abi);
  }

  @Override
  public Extent fixedArray(Shape.FixedArray array) {
    return of(array.element()).times(array.length());
  }

  @Override
  public Extent opaque(Shape.Opaque opaque) {
    return MachineLayout.pointer(abi);
  }

  @Override
  public Extent tail(Shape.Tail tail) {
    return of(tail.element()).times(tail.declared());
  }

  @Override
  public Extent terminated(Shape.Terminated array) {
    return MachineLayout.pointer(abi);
  }

  @Override
  public Extent multiText(Shape.MultiText texts) {
    return MachineLayout.pointer(abi);
  }

  @Override
  public Extent choice(Shape.Choice union) {
    return of(union.union());
  }

  @Override
  public Extent bits(Shape.Bits bits) {
    return of(bits.declared());
  }

  @Override
  public Extent chain(Shape.Chain chain) {
    return chain.inline() ? of(chain.struct()) : MachineLayout.pointer(abi);
  }

  private Extent of(StructName struct) {
    Placement placement = structs.apply(struct).on(abi);
    return new Extent(placement.size(), placement.alignment());
  }
}
