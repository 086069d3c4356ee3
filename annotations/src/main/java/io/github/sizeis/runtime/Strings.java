package io.github.sizeis.runtime;

import java.nio.ByteBuffer;

/** Strings behind pointers, as a reader reads them. */
final class Strings {

  private Strings() {}

  static String wide(View view, Scratch scratch, long address, String field) {
    ByteBuffer m = find(view, address, 2, field);
    int at = view.position();
    String read = scratch.wide(m, at, view.reach(), false);
    if (read == null) {
      throw Refusals.unterminated(view.reach() - at, 2, view.source(), field);
    }
    spend(view, scratch.used() + 2, field);
    return read;
  }

  static String text(View view, Scratch scratch, long address, Encoding encoding, String field) {
    if (encoding == Encoding.UTF_16) {
      return wide(view, scratch, address, field);
    }
    int unit = encoding.unit();
    ByteBuffer m = find(view, address, unit, field);
    int at = view.position();
    String read = scratch.text(m, at, view.reach(), encoding, false, field);
    if (read == null) {
      throw Refusals.unterminated(view.reach() - at, unit, view.source(), field);
    }
    spend(view, scratch.used() + unit, field);
    return read;
  }

  private static ByteBuffer find(View view, long address, int unit, String field) {
    long wanted = (view.source().limits().stringLength() + 1L) * unit;
    try {
      return view.openString(address, unit, wanted);
    } catch (NativeDataException e) {
      throw e.under(field);
    }
  }

  private static void spend(View view, long bytes, String field) {
    try {
      view.spend(bytes);
    } catch (NativeDataException e) {
      throw e.under(field);
    }
  }
}
