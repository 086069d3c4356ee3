package io.github.sizeis.internal.explain;

/** What lies behind a pointer that is not followed. */
final class Opaque extends Shape {

  final boolean isFunction;

  Opaque(boolean isFunction) {
    this.isFunction = isFunction;
  }

  @Override
  int size(Walk walk) {
    return 0;
  }

  @Override
  String type(Walk walk) {
    return isFunction ? "function" : "not followed";
  }

  @Override
  void explain(Scope scope, Node node, Spot spot, Field field) {
    throw new IllegalStateException("it lies behind a pointer only");
  }
}
