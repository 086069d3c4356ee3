package com.example.modular.c;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.github.sizeis.Const;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.c.SizeT;

/** Functions of {@code stdlib.h}. */
@Idl(library = {"c", "msvcrt"})
public interface Stdlib {

  /** What a division gives. */
  @Struct("Division")
  interface div_t {
    /** How often the divisor goes into the number. */
    int quot();

    /** What is left of the number. */
    int rem();
  }

  /** Divides. */
  div_t div(int numer, int denom);

  /** The number without its sign. */
  int abs(int j);

  /** Compares two elements. */
  interface Comparison extends Callback {
    /** Compares what two pointers point to. */
    int compare(Pointer left, Pointer right);
  }

  /** Something that holds a callback. */
  @Struct("Holder")
  interface HOLDER {
    /** The callback. */
    Comparison comparison();
  }

  /** Sorts an array. */
  void qsort(
      @InOut @SizeIs("nmemb") int[] base,
      @SizeT long nmemb,
      @Const(4) @SizeT long size,
      Comparison compar);
}
