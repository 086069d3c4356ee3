package io.github.sizeis.internal.explain;

import io.github.sizeis.runtime.NativeDataException;
import java.util.Objects;

/** How many bytes a struct has that ends with a flexible array, or is one of several. */
final class Extents {

  private Extents() {}

  /** Returns the bytes of a struct, which are there; the path of an error begins in the struct. */
  static long of(Scope scope) {
    try {
      return bytes(scope, scope.layout.last());
    } catch (Beside e) {
      throw e.within();
    }
  }

  private static long bytes(Scope scope, Field last) {
    Walk walk = scope.walk;
    if (scope.layout.kind == Layout.Kind.TAGGED) {
      return ((ChoiceShape) last.shape).chosen(scope).sizeOf(walk);
    }
    int offset = last.offset.on(walk.abiIndex());
    Spot start = Objects.requireNonNull(scope.spot(PerAbi.ZERO, 0));
    try {
      if (last.shape instanceof ArrayShape) {
        return ((ArrayShape) last.shape).extent(scope, start.at, offset);
      }
      Layout inner = Objects.requireNonNull(((StructShape) last.shape).layout(walk));
      long address = scope.address + offset;
      return offset + of(new Scope(walk, inner, scope.node, address, start.plus(offset), false));
    } catch (Beside e) {
      throw e;
    } catch (NativeDataException e) {
      throw e.under(last.name);
    }
  }
}
