package io.github.sizeis.processor.fuzz;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;

/**
 * Runs something in a copy of this process, and tells how the copy ended. The copy has one thread,
 * and none of a JVM's helpers, so it must be short; one that hangs is killed by its alarm.
 */
final class Fork {

  /** The signal that a process gets that touches what it must not. */
  static final int SEGMENTATION_FAULT = 11;

  private static final int ALARM = 14;
  private static final int SECONDS = 10;
  private static final int TRIES = 3;

  interface LibC extends Library {
    LibC INSTANCE = Native.load("c", LibC.class);

    int fork();

    int waitpid(int process, IntByReference status, int options);

    Pointer signal(int signal, Pointer handler);

    int alarm(int seconds);

    void _exit(int status);
  }

  private Fork() {}

  /** Returns the signal that ended the copy; 0 when it came to its end. */
  static int signalOf(Runnable task) {
    int signal = ALARM;
    for (int i = 0; i < TRIES && signal == ALARM; i++) {
      if (i > 0) {
        System.gc(); // a copy that needs the collector waits for ever
      }
      signal = once(task);
    }
    return signal;
  }

  private static int once(Runnable task) {
    LibC libc = LibC.INSTANCE;
    IntByReference status = new IntByReference();
    int process = libc.fork();
    if (process == 0) {
      libc.signal(SEGMENTATION_FAULT, Pointer.NULL);
      libc.alarm(SECONDS);
      try {
        task.run();
      } finally {
        libc._exit(0);
      }
    }
    if (process < 0 || libc.waitpid(process, status, 0) != process) {
      throw new IllegalStateException("no fork");
    }
    return status.getValue() & 0x7F;
  }
}
