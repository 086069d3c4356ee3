package io.github.sizeis.internal;

import org.jspecify.annotations.Nullable;

/** What a thread keeps between conversions. */
final class PerThread {

  private static final ThreadLocal<PerThread> CURRENT = ThreadLocal.withInitial(PerThread::new);

  /** Conversions inside conversions are rarely deeper than this. */
  private static final int MOST_IDLE = 4;

  private final Thread owner = Thread.currentThread();
  private final Scratch scratch = new Scratch();
  private final @Nullable Reader[] idle = new Reader[MOST_IDLE];
  private int idleCount;

  static PerThread current() {
    return CURRENT.get();
  }

  Scratch scratch() {
    return scratch;
  }

  /** A reader that no conversion is using. */
  Reader borrow() {
    if (idleCount > 0) {
      Reader reader = idle[--idleCount];
      if (reader != null) {
        idle[idleCount] = null;
        return reader;
      }
    }
    return new Reader(this);
  }

  void giveBack(Reader reader) {
    if (idleCount < MOST_IDLE && Thread.currentThread() == owner) {
      idle[idleCount++] = reader;
    }
  }
}
