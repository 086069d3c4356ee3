package io.github.sizeis.internal;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** What tests want of the collector. */
final class Garbage {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Garbage() {}

  /** What a reference still refers to once the collector had every chance. */
  static <T> @Nullable T collected(Reference<T> reference) {
    for (int i = 0; i < 50 && reference.get() != null; i++) {
      System.gc();
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    return reference.get();
  }

  /** The bytes that one run allocates, the least of many: what is measured is no accident. */
  static long allocatedBy(Runnable task) {
    for (int i = 0; i < 20_000; i++) {
      task.run();
    }
    long least = Long.MAX_VALUE;
    long id = Thread.currentThread().getId();
    for (int i = 0; i < 100; i++) {
      long before = THREADS.getThreadAllocatedBytes(id);
      task.run();
      least = Math.min(least, THREADS.getThreadAllocatedBytes(id) - before);
    }
    return least;
  }
}
