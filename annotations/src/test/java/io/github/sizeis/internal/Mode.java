package io.github.sizeis.internal;

/** Both ways to look at memory, which must not differ in anything but speed. */
enum Mode {
  WINDOWS(true),
  COPIES(false);

  private final boolean windows;

  Mode(boolean windows) {
    this.windows = windows;
  }

  void run(Runnable test) {
    boolean before = Windows.areAvailable();
    Windows.makeAvailable(windows);
    try {
      test.run();
    } finally {
      Windows.makeAvailable(before);
    }
  }
}
