package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.Adapters;
import io.github.sizeis.internal.EnumCodec;
import io.github.sizeis.internal.FieldChecks;
import io.github.sizeis.internal.Machine;
import io.github.sizeis.runtime.Adapter;
import io.github.sizeis.runtime.Flags;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** A number in memory, whatever it is in Java. */
abstract class NumberShape extends Shape {

  /** How Java sees a number. The primitives stand in the order in which the text counts them. */
  enum View {
    BYTE,
    SHORT,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    BOOLEAN,
    CHAR,
    CONSTANT,
    FLAGS,
    ADAPTED_INT,
    ADAPTED_LONG
  }

  final View view;

  /** A codec, the class of an enum or an adapter, if the view takes one. */
  final @Nullable Object helper;

  NumberShape(View view, @Nullable Object helper) {
    this.view = view;
    this.helper = helper;
  }

  /** Returns what memory holds, extended to 64 bits as it is declared. */
  abstract long raw(Walk walk, Spot spot);

  /** Returns what memory holds, extended with zeros. */
  abstract long unsigned(Walk walk, Spot spot);

  /** Whether it may be more than a {@code long} can be. */
  abstract boolean isHuge();

  abstract boolean isBit();

  abstract Machine machine();

  /** One number may be seen in several ways, as by two adapters. */
  @Override
  String key(Walk walk) {
    return type(walk) + " " + view + " " + System.identityHashCode(helper);
  }

  @Override
  boolean isNumber() {
    return view.compareTo(View.CHAR) <= 0;
  }

  @Override
  void explain(Scope scope, Node node, Spot spot, Field field) {
    Object value = value(scope.walk, spot);
    node.leaf(value, words(scope.walk, spot, value));
  }

  /** Says what the value is, and which number that is where the value does not tell. */
  private String words(Walk walk, Spot spot, Object value) {
    long raw = raw(walk, spot);
    switch (view) {
      case CONSTANT:
        return Words.line(value) + " (" + raw + ")";
      case FLAGS:
        return Words.line(value) + " (" + Words.address(unsigned(walk, spot)) + ")";
      case ADAPTED_INT:
      case ADAPTED_LONG:
        return Words.line(value) + " (" + Words.address(unsigned(walk, spot)) + ")";
      case CHAR:
        return Words.quoted(String.valueOf(value)) + " (" + raw + ")";
      default:
        return String.valueOf(value);
    }
  }

  /** Says what memory holds with the sign that C gives it. */
  String declared(Walk walk, Spot spot) {
    long raw = raw(walk, spot);
    return isHuge() ? Long.toUnsignedString(raw) : String.valueOf(raw);
  }

  /** Returns what it is in Java. */
  Object value(Walk walk, Spot spot) {
    long raw = raw(walk, spot);
    switch (view) {
      case BYTE:
        return (byte) raw;
      case SHORT:
        return (short) raw;
      case INT:
        return (int) raw;
      case LONG:
        return raw;
      case FLOAT:
      case DOUBLE:
        return floating(raw);
      case BOOLEAN:
        return truth((int) raw);
      case CHAR:
        return (char) raw;
      default:
        return viewed(walk, spot, raw);
    }
  }

  private Object floating(long raw) {
    boolean isFloat = machine() == Machine.FLOAT;
    double number = isFloat ? Float.intBitsToFloat((int) raw) : Double.longBitsToDouble(raw);
    if (view == View.FLOAT) {
      return (float) number;
    }
    return number;
  }

  private Object truth(int raw) {
    if (isBit()) {
      return raw != 0;
    }
    return machine() == Machine.VARIANT_BOOL
        ? FieldChecks.variantBool((short) raw, "")
        : FieldChecks.bool(raw, "");
  }

  private Object viewed(Walk walk, Spot spot, long raw) {
    ByteOrder order = spot.memory.order();
    switch (view) {
      case CONSTANT:
        return ((EnumCodec<?>) helper).decode(raw, "");
      case FLAGS:
        return flags(helper, unsigned(walk, spot));
      case ADAPTED_INT:
        return Adapters.fromInt((Adapter.OfInt<?>) helper, (int) raw, order, "");
      default:
        return Adapters.fromLong((Adapter.OfLong<?>) helper, raw, order, "");
    }
  }

  @SuppressWarnings("unchecked") // the processor has seen that it is an enum
  private static <E extends Enum<E>> Object flags(Object type, long bits) {
    return Flags.ofBits((Class<E>) type, bits);
  }
}
