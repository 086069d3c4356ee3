package io.github.sizeis.internal;

import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;

/** The wording of what readers refuse, apart from the code that runs when all is well. */
final class Refusals {

  private Refusals() {}

  static NativeDataException elements(long count, Limits limits, String field) {
    if (count < 0) {
      return NativeDataException.at(field, "count " + count + " is negative");
    }
    return NativeDataException.at(
        field,
        "count "
            + count
            + " is above the limit of "
            + limits.elements()
            + " elements (Limits.withElements)");
  }

  static NativeDataException links(Limits limits) {
    return new NativeDataException(
        "the chain is longer than the limit of "
            + limits.elements()
            + " elements (Limits.withElements)");
  }

  static NativeDataException array(long address, long count, long bytes, View view, String field) {
    String detail;
    if (address == 0) {
      detail = "NULL pointer with count " + count;
    } else if (!view.contains(address, bytes)) {
      detail = "count " + count + ": " + view.outsideOf(address, bytes);
    } else {
      detail =
          "count "
              + count
              + ": with its "
              + bytes
              + " bytes, more than the "
              + view.source().limits().bytes()
              + " that one conversion may read (Limits.withBytes)";
    }
    return NativeDataException.at(field, detail);
  }

  static NativeDataException beyond(long first, int elementSize, String field) {
    return NativeDataException.at(
        field, "element " + first + " of " + elementSize + " bytes each lies behind all memory");
  }

  static NativeDataException spent(Limits limits) {
    return new NativeDataException(
        "more than the "
            + limits.bytes()
            + " bytes that one conversion may read (Limits.withBytes)");
  }

  static NativeDataException depth(int most, String field) {
    return NativeDataException.at(
        field, "nested deeper than the limit of " + most + " structs (Limits.withDepth)");
  }

  static NativeDataException endless(int most, View view, long address) {
    Limits limits = view.source().limits();
    if (most > limits.elements()) {
      return new NativeDataException(
          "no end within the limit of " + limits.elements() + " elements (Limits.withElements)");
    }
    return new NativeDataException(
        "no end after "
            + most
            + " elements, before the end of "
            + view.surroundings(address)
            + " or of the "
            + limits.bytes()
            + " bytes that one conversion may read (Limits.withBytes)");
  }

  static NativeDataException unterminated(int most, int unit, View view, long address) {
    int units = view.source().limits().stringLength();
    return new NativeDataException(
        most / unit > units
            ? "no NUL within the limit of " + units + " units (Limits.withStringLength)"
            : "no NUL before the end of " + view.surroundings(address));
  }
}
