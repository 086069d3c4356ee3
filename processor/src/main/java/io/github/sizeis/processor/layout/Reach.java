package io.github.sizeis.processor.layout;

import io.github.sizeis.processor.model.Array;
import io.github.sizeis.processor.model.Choice;
import io.github.sizeis.processor.model.Field;
import io.github.sizeis.processor.model.Pointer;
import io.github.sizeis.processor.model.Shape;
import io.github.sizeis.processor.model.ShapeAdapter;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.StructName;
import io.github.sizeis.processor.model.StructUse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What following pointers leads to. Of structs compiled elsewhere no one can tell. */
public record Reach(Layouts layouts) {

  /** Returns whether only memory tells how many bytes the shape has. */
  public boolean isVariable(Shape shape) {
    return Uses.sameEnd(shape).anyMatch(s -> layouts.of(s).isVariable());
  }

  /** Returns whether memory for a struct is aligned for it anyway, as it is to 8 bytes. */
  public boolean isAligned(StructName name) {
    return layouts.of(name).alignments().stream().allMatch(a -> a <= 8);
  }

  /** Returns whether a value of the shape needs no memory but its own. */
  public boolean isFlat(Shape shape) {
    return shape.accept(new Flat());
  }

  /** Returns whether a value of the struct needs no memory but its own. */
  public boolean isFlat(Struct struct) {
    return struct.isUntagged()
        || (isAligned(struct.name()) && struct.parts().stream().allMatch(f -> isFlat(f.shape())));
  }

  /** Returns whether something of the shape may point to a block of memory. */
  public boolean leadsToBlocks(Shape shape) {
    return shape.accept(new Leading());
  }

  /** Returns whether something of the struct may point to a block of memory. */
  public boolean leadsToBlocks(Struct struct) {
    return !struct.isUntagged() && struct.converted().fields().stream().anyMatch(this::leads);
  }

  private boolean leads(Field field) {
    return field.role() != Field.Role.IGNORED && leadsToBlocks(field.shape());
  }

  /** Returns whether following the shape's pointers can lead back to a struct. */
  public boolean leadsBackTo(Struct owner, Shape shape) {
    Set<StructName> seen = new HashSet<>();
    return Uses.behindPointers(shape).anyMatch(next -> reaches(next, owner.name(), seen));
  }

  private boolean reaches(StructName from, StructName target, Set<StructName> seen) {
    if (from.equals(target)) {
      return true;
    }
    Optional<Struct> struct = layouts.struct(from);
    return seen.add(from)
        && struct.isPresent()
        && struct.get().fields().stream()
            .flatMap(f -> Uses.all(f.shape()))
            .anyMatch(next -> reaches(next, target, seen));
  }

  private final class Flat extends ShapeAdapter<Boolean> {
    Flat() {
      super(shape -> true);
    }

    @Override
    public Boolean structUse(StructUse use) {
      if (use.isChain()) {
        return false;
      }
      return use.adapter().isPresent()
          ? isAligned(use.struct())
          : layouts
              .struct(use.struct())
              .filter(s -> isAligned(s.name()))
              .map(Reach.this::isFlat)
              .orElse(false);
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
  }

  private final class Leading extends ShapeAdapter<Boolean> {
    Leading() {
      super(shape -> false);
    }

    @Override
    public Boolean structUse(StructUse use) {
      return use.isChain()
          || layouts.struct(use.struct()).map(Reach.this::leadsToBlocks).orElse(true);
    }

    @Override
    public Boolean pointer(Pointer pointer) {
      return pointer.foreign().isEmpty();
    }

    @Override
    public Boolean array(Array array) {
      return array.element().accept(this);
    }

    @Override
    public Boolean choice(Choice union) {
      return union.contents().anyMatch(c -> c.shape().accept(this));
    }
  }
}
