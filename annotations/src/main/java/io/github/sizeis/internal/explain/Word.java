package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.runtime.Abi;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** A number of whole bytes. */
final class Word extends NumberShape {

  private final Machine machine;
  private final boolean bigEndian;

  Word(Machine machine, boolean bigEndian, View view, @Nullable Object helper) {
    super(view, helper);
    this.machine = machine;
    this.bigEndian = bigEndian;
  }

  static int size(Machine machine, Abi abi) {
    switch (machine) {
      case INT8:
      case UINT8:
      case BOOL8:
        return 1;
      case INT16:
      case UINT16:
      case CHAR16:
      case VARIANT_BOOL:
        return 2;
      case INT32:
      case UINT32:
      case FLOAT:
      case BOOL32:
        return 4;
      case INT64:
      case UINT64:
      case DOUBLE:
        return 8;
      case LONG:
      case ULONG:
        return abi.longSize();
      case INTPTR:
      case UINTPTR:
        return abi.pointerSize();
      default:
        return abi.wcharSize();
    }
  }

  static boolean isSigned(Machine machine) {
    switch (machine) {
      case INT8:
      case INT16:
      case INT32:
      case INT64:
      case LONG:
      case INTPTR:
      case VARIANT_BOOL:
        return true;
      default:
        return false;
    }
  }

  @Override
  int size(Walk walk) {
    return size(machine, walk.abi());
  }

  @Override
  String type(Walk walk) {
    return Words.type(machine) + (bigEndian ? ", big-endian" : "");
  }

  @Override
  Machine machine() {
    return machine;
  }

  @Override
  boolean isHuge() {
    return machine == Machine.UINT64 || machine == Machine.ULONG || machine == Machine.UINTPTR;
  }

  @Override
  boolean isBit() {
    return false;
  }

  @Override
  long unsigned(Walk walk, Spot spot) {
    int size = size(walk);
    boolean highFirst = bigEndian || spot.memory.order() == ByteOrder.BIG_ENDIAN;
    long number = 0;
    for (int i = 0; i < size; i++) {
      int at = spot.at + (highFirst ? i : size - 1 - i);
      number = (number << 8) | (spot.memory.get(at) & 0xFF);
    }
    return number;
  }

  @Override
  long raw(Walk walk, Spot spot) {
    int free = Long.SIZE - 8 * size(walk);
    long number = unsigned(walk, spot);
    return isSigned(machine) ? number << free >> free : number;
  }
}
