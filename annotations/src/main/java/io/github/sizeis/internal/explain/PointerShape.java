package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.AbiNumbers;
import io.github.sizeis.runtime.Address;

/** An address, and what it leads to. */
final class PointerShape extends Shape {

  private final Shape target;
  private final int depth;
  private final boolean nullable;
  private final boolean shared;

  PointerShape(Shape target, int depth, boolean nullable, boolean shared) {
    this.target = target;
    this.depth = depth;
    this.nullable = nullable;
    this.shared = shared;
  }

  Shape target() {
    return target;
  }

  @Override
  int size(Walk walk) {
    return walk.abi().pointerSize();
  }

  @Override
  String type(Walk walk) {
    if (target instanceof Opaque && !((Opaque) target).isFunction) {
      return "opaque pointer";
    }
    StringBuilder type = new StringBuilder();
    for (int i = 1; i < depth; i++) {
      type.append("pointer to ");
    }
    return type + "pointer to " + target.type(walk);
  }

  @Override
  boolean leadsToOne() {
    return target instanceof NumberShape || target instanceof StructShape;
  }

  @Override
  void explain(Scope scope, Node node, Spot spot, Field field) {
    long address = AbiNumbers.address(spot.memory, spot.at, scope.walk.abiIndex());
    if (address == 0) {
      node.text = "NULL";
    } else {
      node.lead(address);
    }
    if (target instanceof ArrayShape) {
      ((ArrayShape) target).behind(scope, node, address, nullable, field);
    } else if (target instanceof ChainShape) {
      ((ChainShape) target).behind(scope, node, address, field);
    } else if (address == 0) {
      missing(scope, node);
    } else if (target instanceof Opaque) {
      node.isLeaf = true;
      node.value = Address.of(address);
    } else {
      deeper(scope, node, address, field);
    }
  }

  private void missing(Scope scope, Node node) {
    if (nullable) {
      node.leaf(null, "NULL");
    } else {
      scope.walk.in().notNull(0, "");
    }
  }

  private void deeper(Scope scope, Node node, long address, Field field) {
    scope.walk.deeper(field.recursive, () -> follow(scope, node, address));
  }

  private void follow(Scope scope, Node node, long address) {
    Walk walk = scope.walk;
    long at = address;
    Node below = node;
    for (int i = 1; i < depth; i++) {
      long lies = at;
      at = walk.in().follow(lies, walk.abiIndex());
      below = walk.child(below, "", lies, -1);
      below.type = "pointer";
      below.lead(at);
    }
    walk.once(below, at, target.key(walk), shared, found -> one(scope, found));
  }

  @Override
  String key(Walk walk) {
    return type(walk) + " " + target.key(walk);
  }

  private void one(Scope scope, Node node) {
    if (target instanceof StructShape) {
      ((StructShape) target).behind(scope.walk, node, node.target);
    } else {
      number(scope, node);
    }
  }

  private void number(Scope scope, Node node) {
    Walk walk = scope.walk;
    int size = target.size(walk);
    Spot spot = walk.open(node.target, size);
    Node child = walk.child(node, "", node.target, -1);
    child.type = target.type(walk);
    child.bytes = Bytes.of(spot.memory, spot.at, size);
    walk.guarded(child, () -> target.explain(scope, child, spot, Field.NONE));
  }
}
