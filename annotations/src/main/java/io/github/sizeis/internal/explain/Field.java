package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.AbiNumbers;
import io.github.sizeis.internal.FieldChecks;
import io.github.sizeis.internal.InPlaceNumbers;
import io.github.sizeis.runtime.NativeDataException;
import org.jspecify.annotations.Nullable;

/** One field of a struct, or what an arm of a union holds. */
final class Field {

  /** What a field is for. The text counts them in this order. */
  enum Role {
    VALUE(""),
    COUNT("a count, no part of the value"),
    SIZE_OF_THIS("the size of this struct"),
    RESERVED("reserved"),
    DISCRIMINANT("tells the arm of a union"),
    NEXT("leads to the next of a chain"),
    IGNORED("not followed"),
    COMPUTED("computed when written, no part of the value");

    final String note;

    Role(String note) {
      this.note = note;
    }
  }

  /** What stands for a field where there is none: behind a pointer to a number. */
  static final Field NONE =
      new Field("", PerAbi.ZERO, new Opaque(false), Role.VALUE, false, false, null);

  final String name;
  final PerAbi offset;
  final Shape shape;
  final Role role;
  final boolean redacted;

  /** Whether a struct of its own kind can lie behind it. */
  final boolean recursive;

  /** The least and the greatest value that it may have. */
  private final long @Nullable [] range;

  Field(
      String name,
      PerAbi offset,
      Shape shape,
      Role role,
      boolean redacted,
      boolean recursive,
      long @Nullable [] range) {
    this.name = name;
    this.offset = offset;
    this.shape = shape;
    this.role = role;
    this.redacted = redacted;
    this.recursive = recursive;
    this.range = range;
  }

  /** Explains the field of a struct. */
  void explain(Scope scope) {
    int at = offset.on(scope.walk.abiIndex());
    if (name.isEmpty()) {
      // the members of a union that begins with what tells them: they are what the union is
      scope.walk.guarded(scope.node, () -> explainMembers(scope));
      return;
    }
    Node node = scope.walk.child(scope.node, name, scope.address + at, at);
    scope.walk.guarded(node, () -> explain(scope, node, scope.address + at));
  }

  private void explainMembers(Scope scope) {
    try {
      explain(scope, scope.node, scope.address);
    } catch (Beside e) {
      throw e.within();
    }
  }

  /** Explains what an arm of a union holds. */
  void explainArm(Scope scope, Node union, Spot spot) {
    Node node = scope.walk.child(union, name, spot.address, -1);
    scope.walk.guarded(node, () -> explain(scope, node, spot));
  }

  private void explain(Scope scope, Node node, long address) {
    Spot spot = scope.spot(offset, shape.size(scope.walk));
    if (spot == null && shape instanceof StructShape) {
      ((StructShape) shape).piecemeal(scope.walk, node, address);
    } else if (spot == null) {
      node.type = shape.type(scope.walk);
      node.text = "not in memory";
    } else {
      explain(scope, node, spot);
    }
  }

  private void explain(Scope scope, Node node, Spot spot) {
    node.isSecret |= redacted;
    if (!name.isEmpty()) {
      node.type = shape.type(scope.walk);
      if (shape.showsBytes()) {
        node.bytes = Bytes.of(spot.memory, spot.at, shape.size(scope.walk));
      }
    }
    checkRange(scope, node, spot);
    if (role == Role.VALUE) {
      shape.explain(scope, node, spot, this);
    } else {
      node.notes.add(role.note);
      showRole(scope, node, spot);
      checkRole(scope, spot);
    }
  }

  private void checkRange(Scope scope, Node node, Spot spot) {
    if (range == null) {
      return;
    }
    NumberShape number = (NumberShape) shape;
    long raw = number.raw(scope.walk, spot);
    try {
      if (number.isHuge()) {
        FieldChecks.rangeOfUnsigned(raw, range[0], range[1], "");
      } else {
        FieldChecks.range(raw, range[0], range[1], "");
      }
    } catch (NativeDataException e) {
      node.fail(e);
    }
  }

  /** Shows what is no part of the value, and so need not be one. */
  private void showRole(Scope scope, Node node, Spot spot) {
    if (shape instanceof NumberShape && node.bytes.size > 0) {
      Node aside = new Node(null, name, node.address, node.offset);
      scope.walk.guarded(aside, () -> shape.explain(scope, aside, spot, this));
      NumberShape number = (NumberShape) shape;
      boolean isWhole = number.view.compareTo(NumberShape.View.LONG) <= 0;
      // Java may hold the bits of a count: the number itself is what messages name
      boolean asDeclared = aside.problem != null || (role == Role.COUNT && isWhole);
      node.value = aside.value;
      node.text = asDeclared ? number.declared(scope.walk, spot) : aside.text;
    } else if (shape instanceof PointerShape) {
      long address = AbiNumbers.address(spot.memory, spot.at, scope.walk.abiIndex());
      node.text = address == 0 ? "NULL" : Words.address(address);
    }
  }

  private void checkRole(Scope scope, Spot spot) {
    Walk walk = scope.walk;
    if (role == Role.SIZE_OF_THIS) {
      long raw = ((NumberShape) shape).raw(walk, spot);
      FieldChecks.sizeOfThis(raw, scope.layout.sizes.on(walk.abiIndex()), "");
    } else if (role == Role.NEXT && !scope.node.isLinked) {
      walk.in().alone(AbiNumbers.address(spot.memory, spot.at, walk.abiIndex()), "");
    } else if (role == Role.RESERVED) {
      checkReserved(walk, spot);
    }
  }

  private void checkReserved(Walk walk, Spot spot) {
    if (!(shape instanceof BitField)) {
      InPlaceNumbers.reserved(spot.memory, spot.at, shape.size(walk), "");
    } else if (!((BitField) shape).isEmpty()) {
      FieldChecks.reserved(((BitField) shape).raw(walk, spot), "");
    }
  }
}
