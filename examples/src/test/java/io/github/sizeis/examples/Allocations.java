package io.github.sizeis.examples;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.function.Supplier;

/** Counts the bytes that a call allocates on the heap. */
public final class Allocations {

  private static final int CALLS = 50;

  private Allocations() {}

  /** The fewest bytes that one of several calls allocates: the first ones also load classes. */
  public static long of(Supplier<?> call) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < CALLS; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      Object kept = call.get();
      fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
      Objects.requireNonNull(kept);
    }
    return fewest;
  }
}
