package io.github.sizeis.examples.dhcp;

import com.sun.jna.Native;

/** Stands in until the example is here. */
public final class Main {

  @FunctionalInterface
  interface Hook {
    void run();
  }

  private Main() {}

  /**
   * Prints a line.
   *
   * @param args not read
   */
  public static void main(String[] args) {
    Hook hook = () -> System.out.println(HookBuilt.class.getSimpleName());
    hook.run();
    System.out.println(Native.POINTER_SIZE);
  }
}
