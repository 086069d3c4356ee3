package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.AbiNumbers;
import io.github.sizeis.internal.ConverterCode;
import io.github.sizeis.internal.Description;
import io.github.sizeis.internal.Links;
import io.github.sizeis.runtime.NativeDataException;
import java.util.Objects;

/** A linked list: the first of its structs in place, or all behind pointers. */
final class ChainShape extends Shape {

  private final ConverterCode converter;

  ChainShape(ConverterCode converter) {
    this.converter = converter;
  }

  private Layout layout(Walk walk) {
    return Objects.requireNonNull(walk.layout(converter), "no description");
  }

  @Override
  int size(Walk walk) {
    return layout(walk).sizes.on(walk.abiIndex());
  }

  @Override
  String type(Walk walk) {
    return "chain of " + Description.nameOf(converter);
  }

  @Override
  boolean showsBytes() {
    return false;
  }

  @Override
  void explain(Scope scope, Node node, Spot spot, Field field) {
    Walk walk = scope.walk;
    walk.deeper(
        field.recursive,
        () -> {
          Elements elements = new Elements(walk, node);
          Links<Node> links = new Links<>(walk.in(), "");
          Node first = elements.next(spot.address, -1);
          first.isLinked = true;
          first.type = Description.nameOf(converter);
          walk.guarded(first, () -> new StructShape(converter).explain(scope, first, spot, field));
          elements.end(first);
          links.add(first);
          follow(walk, elements, links, next(walk, spot));
          elements.finish();
        });
  }

  /** Explains the list to whose first element a pointer leads. */
  void behind(Scope scope, Node node, long address, Field field) {
    scope.walk.deeper(field.recursive, () -> from(scope.walk, node, address));
  }

  /** Explains the list from an element on. */
  void from(Walk walk, Node node, long address) {
    Elements elements = new Elements(walk, node);
    follow(walk, elements, new Links<>(walk.in(), ""), address);
    elements.finish();
  }

  private void follow(Walk walk, Elements elements, Links<Node> links, long first) {
    long address = first;
    while (address != 0 && !walk.isFull()) {
      Node element = elements.next(address, -1);
      element.isLinked = true;
      element.type = Description.nameOf(converter);
      address = explain(walk, element, links);
      elements.end(element);
      links.add(element);
    }
  }

  /** Explains an element, and returns where the next one lies; 0 for none. */
  private long explain(Walk walk, Node element, Links<Node> links) {
    try {
      links.go(element.address);
    } catch (NativeDataException e) {
      element.fail(e);
      return 0;
    }
    try {
      Spot spot = walk.open(element.address, layout(walk).leastSize(walk.abiIndex()));
      long next = next(walk, spot);
      explain(walk, element, spot);
      return next;
    } catch (NativeDataException e) {
      element.fail(e);
      walk.guarded(element, () -> rest(walk, element));
      return 0;
    }
  }

  /** Shows what is there of an element that is not there as a whole. */
  private void rest(Walk walk, Node element) {
    new StructShape(converter).piecemeal(walk, element, element.address);
  }

  private void explain(Walk walk, Node element, Spot spot) {
    walk.guarded(
        element,
        () ->
            walk.once(
                element,
                spot.address,
                "element " + converter.getClass().getName(),
                false,
                found -> StructShape.at(walk, layout(walk), found, spot.address)));
  }

  private long next(Walk walk, Spot spot) {
    Field link = Objects.requireNonNull(layout(walk).link());
    int at = spot.at + link.offset.on(walk.abiIndex());
    return AbiNumbers.address(spot.memory, at, walk.abiIndex());
  }
}
