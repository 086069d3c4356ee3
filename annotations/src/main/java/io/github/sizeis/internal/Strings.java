package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.util.List;

/** Strings behind pointers, as a reader reads them. */
final class Strings {

  private Strings() {}

  static String wide(View view, Scratch scratch, long address, long most, String field) {
    try {
      ByteBuffer m = view.openString(address, 2, 2 * most);
      int at = view.position();
      String read = scratch.wide(m, at, view.reach(), false);
      if (read == null) {
        throw Refusals.unterminated(view.reach() - at, 2, view, address);
      }
      view.spend(2L * read.length() + 2);
      return read;
    } catch (NativeDataException e) {
      throw e.under(field);
    }
  }

  /** The bytes of UTF-16 strings that follow each other, and of the NUL that ends them. */
  static long multiWideSize(List<String> v) {
    long size = v.isEmpty() ? 4 : 2;
    for (String one : v) {
      size += 2L * one.length() + 2;
    }
    return size;
  }

  /** A bound of the bytes of strings that follow each other, and of the NUL that ends them. */
  static long multiTextSize(List<String> v, StringEncoding encoding) {
    long size = (v.isEmpty() ? 2L : 1L) * encoding.unit();
    for (String one : v) {
      size += encoding.sizeOf(one) + encoding.unit();
    }
    return size;
  }

  static String text(
      View view, Scratch scratch, long address, StringEncoding encoding, long most, String field) {
    if (encoding == StringEncoding.UTF_16) {
      return wide(view, scratch, address, most, field);
    }
    int unit = encoding.unit();
    try {
      ByteBuffer m = view.openString(address, unit, unit * most);
      int at = view.position();
      String read = scratch.text(m, at, view.reach(), encoding, false);
      if (read == null) {
        throw Refusals.unterminated(view.reach() - at, unit, view, address);
      }
      view.spend(scratch.used() + (long) unit);
      return read;
    } catch (NativeDataException e) {
      throw e.under(field);
    }
  }
}
