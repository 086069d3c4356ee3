package io.github.sizeis.examples.leaks;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;

/** What this JVM was started with: {@code live_blocks.c}, which counts what a thread allocates. */
final class LiveBlocks {
  /** How often each thing is done before it is counted, and again while it is. */
  static final int ROUNDS = 5_000;

  /** How often it is enough to do it before, where something else has called the same library. */
  static final int KNOWN = ROUNDS / 10;

  /** More than these are a leak; the JVM takes a few for itself. */
  static final long FEW = 24;

  private static final int TRIES = 40;

  private final Function begin;
  private final Function end;
  private final Function live;

  /**
   * Finds the counter.
   *
   * @param library the library's file, which must have been preloaded
   */
  LiveBlocks(String library) {
    NativeLibrary loaded = NativeLibrary.getInstance(library);
    begin = loaded.getFunction("live_blocks_begin");
    end = loaded.getFunction("live_blocks_end");
    live = loaded.getFunction("live_blocks");
  }

  /** Does something again and again, uncounted. */
  void warmUp(Runnable round, int times) {
    for (int i = 0; i < times; i++) {
      round.run();
    }
  }

  /**
   * Does something again and again, counted.
   *
   * @param round does it once
   * @param most what is not worth waiting for
   * @return how many blocks were allocated by this thread, and not freed by any
   */
  long after(Runnable round, long most) throws InterruptedException {
    begin.invokeVoid(new Object[0]);
    for (int i = 0; i < ROUNDS; i++) {
      round.run();
    }
    end.invokeVoid(new Object[0]);
    return settled(most);
  }

  /** JNA frees what nobody has closed once the collector has found it, in a thread of its own. */
  private long settled(long most) throws InterruptedException {
    long left = live.invokeLong(new Object[0]);
    for (int i = 0; i < TRIES && left >= most; i++) {
      System.gc();
      Thread.sleep(5);
      left = live.invokeLong(new Object[0]);
    }
    return left;
  }
}
