package io.github.sizeis.examples.reachability;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.SizeIs;
import io.github.sizeis.c.SizeT;

/** A function of C's library that calls back, with what JNA passes to a callback directly. */
@Idl(library = "c")
interface Sorting {
  /** Compares two elements. */
  interface Comparison extends Callback {
    /** Compares what the pointers lead to. */
    int compare(Pointer a, Pointer b);
  }

  void qsort(@InOut @SizeIs("n") int[] base, @SizeT long n, @SizeT long size, Comparison order);

  void sizeis_nonesuch();
}
