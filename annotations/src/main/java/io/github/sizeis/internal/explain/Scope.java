package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.AbiNumbers;
import io.github.sizeis.internal.CountArithmetic;
import io.github.sizeis.internal.CountChecks;
import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One struct in memory, whose fields expressions name. */
final class Scope {

  final Walk walk;
  final Layout layout;
  final Node node;
  final long address;

  /** The bytes of the struct; null where not all of them are there. */
  private final @Nullable Spot whole;

  /** Whether it is known, and checked, how far a flexible array at its end reaches. */
  final boolean knowsItsEnd;

  Scope(
      Walk walk,
      Layout layout,
      Node node,
      long address,
      @Nullable Spot whole,
      boolean knowsItsEnd) {
    this.walk = walk;
    this.layout = layout;
    this.node = node;
    this.address = address;
    this.whole = whole;
    this.knowsItsEnd = knowsItsEnd;
  }

  /** The scope of what lies in no struct. */
  static Scope none(Walk walk, Node node) {
    return new Scope(walk, Layout.NONE, node, node.address, null, false);
  }

  /** Returns the bytes of a field; null where they are not there. */
  @Nullable Spot spot(PerAbi offset, int size) {
    int at = offset.on(walk.abiIndex());
    if (whole != null) {
      return whole.plus(at);
    }
    try {
      return walk.open(address + at, size);
    } catch (NativeDataException e) {
      return null;
    }
  }

  /** Returns a count as a number of elements. */
  long elements(Count count, int elementSize) {
    long number = count(count);
    return count.inBytes ? CountChecks.elements(number, elementSize, "") : number;
  }

  private long count(Count count) {
    String field = count.expression.field();
    if (field != null) {
      return number(field, true);
    }
    if (count.expression.isNumber()) {
      return count.expression.value(name -> 0);
    }
    try {
      return CountArithmetic.count(value(count.expression));
    } catch (ArithmeticException e) {
      throw CountChecks.noCount("", count.text, e);
    }
  }

  /** Computes an expression. */
  long value(Expression expression) {
    return expression.value(name -> number(name, false));
  }

  /** Reads an integer that an expression names: {@code a}, {@code a.b}, or what a pointer has. */
  private long number(String name, boolean isCount) {
    Layout owner = layout;
    Spot spot = null;
    String[] steps = name.split("\\.", -1);
    for (int i = 0; i < steps.length; i++) {
      Field field = owner.field(steps[i]);
      int size = field.shape.size(walk);
      spot = i == 0 ? spot(field.offset, size) : at(spot, field);
      if (i == steps.length - 1) {
        return number(field.shape, spot, name, isCount);
      }
      owner = Objects.requireNonNull(((StructShape) field.shape).layout(walk));
    }
    throw new IllegalStateException(name);
  }

  private @Nullable Spot at(@Nullable Spot spot, Field field) {
    return spot == null ? null : spot.plus(field.offset.on(walk.abiIndex()));
  }

  private long number(Shape shape, @Nullable Spot spot, String name, boolean isCount) {
    if (spot == null) {
      throw Beside.of(NativeDataException.at(name, "not in memory"));
    }
    if (shape instanceof PointerShape) {
      PointerShape pointer = (PointerShape) shape;
      long target = AbiNumbers.address(spot.memory, spot.at, walk.abiIndex());
      return number(pointer.target(), pointed(target, pointer, name), name, isCount);
    }
    NumberShape number = (NumberShape) shape;
    long raw = number.raw(walk, spot);
    if (!number.isHuge()) {
      return raw;
    }
    return isCount ? CountChecks.unsigned(raw, "") : CountArithmetic.unsigned(raw);
  }

  private Spot pointed(long address, PointerShape pointer, String name) {
    try {
      ByteBuffer memory = walk.in().pointed(address, pointer.target().size(walk), name);
      return new Spot(memory, walk.in().position(), address);
    } catch (NativeDataException e) {
      throw Beside.of(e);
    }
  }

  /** Returns the number that a field of this struct holds, for a union to choose by. */
  long raw(Field field) {
    Spot spot = spot(field.offset, field.shape.size(walk));
    if (spot == null) {
      throw Beside.of(NativeDataException.at(field.name, "not in memory"));
    }
    return ((NumberShape) field.shape).raw(walk, spot);
  }

  /** Returns what a field of this struct is in Java, for a union to choose by. */
  Object value(Field field) {
    Spot spot = spot(field.offset, field.shape.size(walk));
    if (spot == null) {
      throw Beside.of(NativeDataException.at(field.name, "not in memory"));
    }
    try {
      return ((NumberShape) field.shape).value(walk, spot);
    } catch (NativeDataException e) {
      throw Beside.of(e.under(field.name));
    }
  }
}
