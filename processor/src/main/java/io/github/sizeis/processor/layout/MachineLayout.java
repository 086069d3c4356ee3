package io.github.sizeis.processor.layout;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.runtime.Abi;

/** How wide scalars are, and which go together. */
public final class MachineLayout {

  private MachineLayout() {}

  /** Returns the size of a scalar in bytes. */
  public static int size(Machine machine, Abi abi) {
    return switch (machine) {
      case INT8, UINT8, BOOL8 -> 1;
      case INT16, UINT16, CHAR16, VARIANT_BOOL -> 2;
      case INT32, UINT32, FLOAT, BOOL32 -> 4;
      case INT64, UINT64, DOUBLE -> 8;
      case LONG, ULONG -> abi.longSize();
      case INTPTR, UINTPTR -> abi.pointerSize();
      case WCHAR_T -> abi.wcharSize();
    };
  }

  /** Returns the size and alignment of a scalar. */
  static Extent extent(Machine machine, Abi abi) {
    int size = size(machine, abi);
    return new Extent(size, size == 8 ? abi.wideAlignment() : size);
  }

  /** Returns the size and alignment of a pointer. */
  static Extent pointer(Abi abi) {
    return new Extent(abi.pointerSize(), abi.pointerSize());
  }

  /** Returns the unsigned scalar of the same width. */
  public static Machine unsigned(Machine machine) {
    return switch (machine) {
      case INT8 -> Machine.UINT8;
      case INT16 -> Machine.UINT16;
      case INT32 -> Machine.UINT32;
      case INT64 -> Machine.UINT64;
      case LONG -> Machine.ULONG;
      case INTPTR -> Machine.UINTPTR;
      default -> machine;
    };
  }
}
