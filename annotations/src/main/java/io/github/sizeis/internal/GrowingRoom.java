package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;

/** How much room a function is given that tells when it is too little. */
final class GrowingRoom {
  private final String function;
  private final int attempts;
  private long size;
  private int made;

  /**
   * Begins.
   *
   * @param function the C name of the function
   * @param from the first size
   * @param attempts how many calls are made at most
   */
  GrowingRoom(String function, long from, int attempts) {
    this.function = function;
    this.size = from;
    this.attempts = attempts;
  }

  /**
   * The size to call with.
   *
   * @return the size
   */
  long size() {
    return size;
  }

  /**
   * Notes that the size was too small, and chooses the next.
   *
   * @param needed what the call said is needed; nothing where it is not more than there was
   * @throws NativeDataException when that was the last attempt
   */
  void grow(long needed) {
    made++;
    if (made >= attempts) {
      throw new NativeDataException(
              "room for " + size + " was still too little in call " + made + ", the last")
          .under(function);
    }
    // what is needed may grow while the next call is on its way
    size = needed > size ? needed : Math.max(2 * size, 64);
  }
}
