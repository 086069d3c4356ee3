package io.github.sizeis.examples.leaks;

/** Does everything that a library is called for, and prints what each thing leaves behind. */
final class LeakRounds {
  private LeakRounds() {}

  /**
   * Prints a line for each round: the blocks that are left, and its name.
   *
   * @param arguments the file of the preloaded counter, and the name of a {@link Suite}
   */
  public static void main(String[] arguments) throws InterruptedException {
    LiveBlocks blocks = new LiveBlocks(arguments[0]);
    for (Round round : Suite.valueOf(arguments[1]).rounds()) {
      System.out.println(round.left(blocks) + " " + round.name());
    }
  }
}
