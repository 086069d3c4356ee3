package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.Adapters;
import io.github.sizeis.internal.ConverterCode;
import io.github.sizeis.internal.Description;
import io.github.sizeis.internal.InPlaceNumbers;
import io.github.sizeis.internal.StructNumber;
import io.github.sizeis.runtime.Adapter;
import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** A struct by value. */
final class StructShape extends Shape {

  private final ConverterCode converter;

  /** What sees it whole; null for nothing. */
  private final @Nullable Adapter adapter;

  /** What the adapter sees: {@code I}, {@code L} or {@code B}. */
  private final char width;

  StructShape(ConverterCode converter) {
    this(converter, null, 'B');
  }

  StructShape(ConverterCode converter, @Nullable Adapter adapter, char width) {
    this.converter = converter;
    this.adapter = adapter;
    this.width = width;
  }

  @Nullable Layout layout(Walk walk) {
    return walk.layout(converter);
  }

  @Override
  int size(Walk walk) {
    Layout layout = layout(walk);
    return layout == null ? Description.sizeOf(converter) : layout.sizes.on(walk.abiIndex());
  }

  /** Returns how many bytes of it there must be. */
  int leastSize(Walk walk) {
    Layout layout = layout(walk);
    return layout == null ? size(walk) : layout.leastSize(walk.abiIndex());
  }

  @Override
  String type(Walk walk) {
    return Description.nameOf(converter);
  }

  @Override
  String key(Walk walk) {
    String seen = adapter == null ? "" : " adapted";
    return type(walk) + " " + converter.getClass().getName() + seen;
  }

  @Override
  boolean showsBytes() {
    return adapter != null;
  }

  @Override
  void explain(Scope scope, Node node, Spot spot, Field field) {
    Layout layout = layout(scope.walk);
    if (layout == null) {
      node.notes.add("its container was compiled without a description");
    } else if (adapter != null) {
      adapted(layout, scope.walk, node, spot);
    } else {
      fields(new Scope(scope.walk, layout, node, spot.address, spot, scope.knowsItsEnd));
    }
  }

  /** Explains what is there of a struct in place that is not there as a whole. */
  void piecemeal(Walk walk, Node node, long address) {
    node.type = type(walk);
    Layout layout = layout(walk);
    if (layout == null || adapter != null) {
      node.text = "not in memory";
    } else {
      fields(new Scope(walk, layout, node, address, null, false));
    }
  }

  private void adapted(Layout layout, Walk walk, Node node, Spot spot) {
    ByteBuffer memory = spot.memory;
    ByteOrder order = memory.order();
    byte[] bytes = InPlaceNumbers.bytes(memory, spot.at, layout.sizes.on(walk.abiIndex()));
    Object value;
    if (width == 'I') {
      int raw = StructNumber.getInt(memory, spot.at, layout.fieldSize, "");
      value = Adapters.fromInt((Adapter.OfInt<?>) adapter, raw, order, "");
    } else if (width == 'L') {
      long raw = StructNumber.getLong(memory, spot.at, layout.fieldSize, "");
      value = Adapters.fromLong((Adapter.OfLong<?>) adapter, raw, order, "");
    } else {
      value = Adapters.fromBytes((Adapter.OfBytes<?>) adapter, bytes.clone(), order, "");
    }
    node.leaf(value, Words.line(value));
  }

  /** Explains the struct that a pointer leads to. */
  void behind(Walk walk, Node node, long address) {
    Layout layout = layout(walk);
    if (layout == null) {
      node.notes.add("its container was compiled without a description");
    } else if (adapter != null) {
      Node child = walk.child(node, "", address, -1);
      child.type = type(walk);
      Spot spot = walk.open(address, size(walk));
      child.bytes = Bytes.of(spot.memory, spot.at, size(walk));
      walk.guarded(child, () -> adapted(layout, walk, child, spot));
    } else {
      at(walk, layout, node, address);
    }
  }

  /** Explains the struct at an address. */
  static void at(Walk walk, Layout layout, Node node, long address) {
    Spot whole = null;
    int outer = walk.in().structEnd();
    try {
      whole = open(walk, layout, node, address);
    } catch (NativeDataException e) {
      node.fail(e);
    }
    fields(new Scope(walk, layout, node, address, whole, whole != null));
    walk.in().backTo(outer);
  }

  private static Spot open(Walk walk, Layout layout, Node node, long address) {
    int least = layout.leastSize(walk.abiIndex());
    Spot spot = walk.open(address, least);
    if (!layout.isVariable()) {
      return spot;
    }
    long bytes = Extents.of(new Scope(walk, layout, node, address, spot, false));
    ByteBuffer memory = walk.in().openWhole(address, least, bytes);
    return new Spot(memory, walk.in().position(), address);
  }

  private static void fields(Scope scope) {
    if (scope.layout.kind == Layout.Kind.UNTAGGED) {
      untagged(scope);
      return;
    }
    for (Field field : scope.layout.fields) {
      if (scope.walk.isFull()) {
        scope.node.notes.add("the rest was not looked at: a limit is reached");
        return;
      }
      field.explain(scope);
    }
  }

  /** Nothing tells the members apart: the value has the bytes, and each member shows them. */
  private static void untagged(Scope scope) {
    int size = scope.layout.sizes.on(scope.walk.abiIndex());
    Spot spot = scope.spot(PerAbi.ZERO, size);
    if (spot == null) {
      return;
    }
    byte[] bytes = InPlaceNumbers.bytes(spot.memory, spot.at, size);
    scope.node.leaf(bytes, "the bytes " + Bytes.all(bytes));
    for (Field field : scope.layout.fields) {
      if (field.shape instanceof NumberShape) {
        Node view = scope.walk.child(scope.node, field.name, scope.address, 0);
        view.type = field.shape.type(scope.walk);
        view.notes.add("if it is this member");
        scope.walk.guarded(view, () -> field.shape.explain(scope, view, spot, field));
        view.isLeaf = false;
        view.problem = null;
      }
    }
  }
}
