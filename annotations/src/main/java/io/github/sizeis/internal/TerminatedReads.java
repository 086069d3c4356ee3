package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** What goes on until something ends it: arrays with a sentinel, lists of strings. */
final class TerminatedReads {
  private TerminatedReads() {}

  /** Counts the elements before the sentinel; nothing behind that is touched. */
  static int count(View view, long address, int size, long value, String field) {
    long most = view.source().limits().elements();
    long wanted = Math.min(Math.min((most + 1) * size, Sizer.MOST_BYTES), view.left());
    try {
      Sentinel sentinel = new Sentinel(size, value);
      ByteBuffer m = view.openUntil(address, size, wanted, sentinel);
      int at = view.position();
      int end = sentinel.find(m, at, view.reach());
      if (end < 0) {
        throw Refusals.endless((view.reach() - at) / size, view, address);
      }
      view.spend(size);
      return (end - at) / size;
    } catch (NativeDataException e) {
      throw e.under(field);
    }
  }

  /** Reads UTF-16 strings up to one that is empty. */
  static List<String> wide(View view, Scratch scratch, long address, long mostUnits, String field) {
    List<String> read = new ArrayList<>();
    long next = address;
    try {
      while (true) {
        String one = Strings.wide(view, scratch, next, mostUnits, "");
        if (one.isEmpty()) {
          return Values.list(read.toArray());
        }
        add(read, one, view);
        next += 2L * one.length() + 2;
      }
    } catch (NativeDataException e) {
      throw e.under(field, read.size());
    }
  }

  /** Reads strings up to one that is empty. */
  static List<String> text(
      View view,
      Scratch scratch,
      long address,
      StringEncoding encoding,
      long mostUnits,
      String field) {
    List<String> read = new ArrayList<>();
    long next = address;
    try {
      while (true) {
        String one = Strings.text(view, scratch, next, encoding, mostUnits, "");
        if (scratch.used() == 0) {
          return Values.list(read.toArray());
        }
        add(read, one, view);
        next += scratch.used() + (long) encoding.unit();
      }
    } catch (NativeDataException e) {
      throw e.under(field, read.size());
    }
  }

  private static void add(List<String> read, String one, View view) {
    if (read.size() >= view.source().limits().elements()) {
      throw Refusals.elements(read.size() + 1L, view.source().limits(), "");
    }
    read.add(one);
  }
}
