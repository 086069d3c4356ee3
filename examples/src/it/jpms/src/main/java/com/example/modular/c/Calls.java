package com.example.modular.c;

import com.sun.jna.Native;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Calls that pass numbers, structs and callbacks. */
public final class Calls {

  private Calls() {}

  /** The calls, by name. */
  public static Map<String, Callable<Object>> all() {
    Map<String, Callable<Object>> calls = new LinkedHashMap<>();
    calls.put("number", () -> StdlibClient.load().abs(-7));
    calls.put("library", () -> Native.load("c", StdlibNative.Library.class).abs(-7));
    calls.put("callback", Calls::sort);
    calls.put("callback in a struct", Calls::hold);
    calls.put("value", Calls::copy);
    calls.put("structure", () -> new StdlibNative.div_t().size());
    calls.put("struct by value", () -> StdlibClient.load().div(17, 5));
    return calls;
  }

  private static Object sort() {
    int[] sorted =
        StdlibClient.load()
            .qsort(new int[] {3, 1, 2}, (l, r) -> Integer.compare(l.getInt(0), r.getInt(0)));
    return Arrays.toString(sorted);
  }

  private static Object hold() {
    try (StdlibNative.HOLDER holder = HolderConverter.toNative(new Holder((l, r) -> 0))) {
      return holder.comparison != null;
    }
  }

  private static Object copy() {
    try (StdlibNative.div_t structure = DivisionConverter.toNative(new Division(3, 2))) {
      return DivisionConverter.fromNative(structure);
    }
  }
}
