package io.github.sizeis.examples.leaks;

/**
 * Something that is done again and again.
 *
 * @param name what it is
 * @param run does it once
 * @param bare the same, without a client
 * @param known whether it was done often enough before, in another way, for the JVM to know it
 * @param leaks whether something is left behind on purpose
 */
record Round(String name, Runnable run, Bare bare, boolean known, boolean leaks) {
  /** What the names of rounds that leak end with. */
  static final String LEAKING = ", leaking";

  private static final int ATTEMPTS = 10;
  private static final int BARE_ATTEMPTS = 3;

  /**
   * The calls of a client, made by hand: what the library then keeps, it keeps for itself.
   *
   * <p>libnetapi does: the strings of its results belong to its context, and not to the buffers.
   */
  static final class Bare {
    /** A library that keeps nothing. */
    static final Bare NOTHING = new Bare(null);

    private final Runnable run;
    private long kept = -1;

    Bare(Runnable run) {
      this.run = run;
    }

    private long kept(LiveBlocks blocks) throws InterruptedException {
      if (run == null) {
        return 0;
      } else if (kept < 0) {
        blocks.warmUp(run, LiveBlocks.KNOWN);
        kept = Long.MAX_VALUE;
        for (int i = 0; i < BARE_ATTEMPTS; i++) {
          kept = Math.min(kept, blocks.after(run, Long.MAX_VALUE));
        }
      }
      return kept;
    }
  }

  /**
   * Does it, with the thread's blocks counted.
   *
   * <p>What the JVM allocates for itself in between it does not allocate again and again, so the
   * least of some attempts counts.
   *
   * @return how many blocks are left, but for those that the library keeps for itself
   */
  long left(LiveBlocks blocks) throws InterruptedException {
    long kept = bare.kept(blocks);
    blocks.warmUp(run, known || kept > 0 ? LiveBlocks.KNOWN : LiveBlocks.ROUNDS);
    long left = Long.MAX_VALUE;
    for (int i = 0; i < (leaks ? 1 : ATTEMPTS) && left >= LiveBlocks.FEW; i++) {
      left = Math.min(left, blocks.after(run, kept + LiveBlocks.FEW) - kept);
    }
    return left;
  }
}
