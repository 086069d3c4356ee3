package io.github.sizeis.internal;

import io.github.sizeis.internal.jna.Block;
import org.jspecify.annotations.Nullable;

/** What a thread keeps between conversions. */
final class PerThread {

  private static final ThreadLocal<@Nullable PerThread> CURRENT = new ThreadLocal<>();

  /** Conversions inside conversions are rarely deeper than this. */
  private static final int MOST_IDLE = 4;

  /** Most calls need less; blocks of this size are kept. */
  static final int BLOCK_BYTES = 4096;

  private final Thread owner = Thread.currentThread();
  private final Scratch scratch = new Scratch();
  private final @Nullable Reader[] idle = new Reader[MOST_IDLE];
  private int idleCount;
  private @Nullable Block idleBlock;

  /** Without a lambda: a program's first one takes longer than a first conversion. */
  static PerThread current() {
    PerThread known = CURRENT.get();
    if (known != null) {
      return known;
    }
    PerThread made = new PerThread();
    CURRENT.set(made);
    return made;
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

  /** Returns a block that no call uses; a call inside a call, as from a callback, has its own. */
  Block borrowBlock() {
    Block block = idleBlock;
    idleBlock = null;
    return block == null ? new Block(BLOCK_BYTES, Long.BYTES) : block;
  }

  /** Keeps a block for the next call, or frees it. */
  static void giveBack(Block block) {
    if (block.size() == BLOCK_BYTES) {
      PerThread thread = current();
      if (thread.idleBlock == null && !block.isClosed()) {
        block.forget();
        thread.idleBlock = block;
        return;
      }
    }
    block.close();
  }

  void giveBack(Reader reader) {
    if (idleCount < MOST_IDLE && Thread.currentThread() == owner) {
      idle[idleCount++] = reader;
    }
  }
}
