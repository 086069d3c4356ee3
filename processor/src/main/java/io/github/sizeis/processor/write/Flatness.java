package io.github.sizeis.processor.write;

import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.ShapeAdapter;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;

/** Whether a shape needs no memory but its own. Of structs compiled elsewhere no one can tell. */
final class Flatness extends ShapeAdapter<Boolean> {

  private final Layouts layouts;

  Flatness(Layouts layouts) {
    super(shape -> true);
    this.layouts = layouts;
  }

  @Override
  public Boolean structUse(StructUse use) {
    if (use.isChain()) {
      return false;
    }
    return use.adapter().isPresent() ? isAlignedAnyway(use.struct()) : isFlat(use.struct());
  }

  /** Memory is aligned to 8 bytes; whatever wants more must say so when it is measured. */
  private boolean isAlignedAnyway(StructName name) {
    return layouts.of(name).alignments().stream().allMatch(a -> a <= 8);
  }

  @Override
  public Boolean pointer(Pointer pointer) {
    return pointer.foreign().isPresent(); // what is not followed needs no memory
  }

  @Override
  public Boolean array(Array array) {
    return array.element().accept(this);
  }

  @Override
  public Boolean choice(Choice union) {
    return union.contents().allMatch(c -> c.shape().accept(this));
  }

  private boolean isFlat(StructName name) {
    return layouts
        .struct(name)
        .filter(s -> isAlignedAnyway(name))
        .map(s -> s.isUntagged() || s.parts().stream().allMatch(f -> f.shape().accept(this)))
        .orElse(false);
  }
}
