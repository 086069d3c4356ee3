package io.github.sizeis.processor.fuzz;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs something in a copy of this process, and tells how the copy ended. The copy has one thread,
 * and none of a JVM's helpers, so it must be short. It hangs if it needs a helper, or if it was
 * made while the JVM was stopping its threads: this process kills it then, for it may hang before
 * its first own step.
 */
final class Fork {

  /** The signal that a process gets that touches what it must not. */
  static final int SEGMENTATION_FAULT = 11;

  /** The signal that a process gets that has hung each time. */
  static final int KILLED = 9;

  private static final long MILLIS = 10_000;
  private static final int TRIES = 3;
  private static final long PAUSE_NANOS = 50_000;
  private static final int NO_HANG = 1;

  interface LibC extends Library {
    LibC INSTANCE = Native.load("c", LibC.class);

    int fork();

    int waitpid(int process, IntByReference status, int options);

    Pointer signal(int signal, Pointer handler);

    int kill(int process, int signal);

    void _exit(int status);
  }

  private Fork() {}

  /** Returns the signal that ended the copy; 0 when it came to its end. */
  static int signalOf(Runnable task) {
    return signalOf(task, MILLIS);
  }

  static int signalOf(Runnable task, long millis) {
    int signal = KILLED;
    for (int i = 0; i < TRIES && signal == KILLED; i++) {
      if (i > 0) {
        System.gc(); // a copy that needs the collector waits for ever
      }
      signal = once(task, millis);
    }
    return signal;
  }

  private static int once(Runnable task, long millis) {
    LibC libc = LibC.INSTANCE;
    int process = libc.fork();
    if (process == 0) {
      libc.signal(SEGMENTATION_FAULT, Pointer.NULL);
      try {
        task.run();
      } finally {
        libc._exit(0);
      }
    }
    if (process < 0) {
      throw new IllegalStateException("no fork"); // as a target, -1 would be every process
    }
    return signalThatEnded(process, millis);
  }

  private static int signalThatEnded(int process, long millis) {
    LibC libc = LibC.INSTANCE;
    IntByReference status = new IntByReference();
    long start = System.nanoTime();
    boolean killed = false;
    int ended = 0;
    while (ended == 0) {
      ended = libc.waitpid(process, status, killed ? 0 : NO_HANG);
      if (ended == 0 && System.nanoTime() - start > millis * 1_000_000) {
        libc.kill(process, KILLED);
        killed = true;
      } else {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
    if (ended != process) {
      throw new IllegalStateException("no copy to wait for");
    }
    return status.getValue() & 0x7F;
  }
}
