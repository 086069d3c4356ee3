package com.example.division;

/** Divides by a function of C's library. */
public final class Main {

  private Main() {}

  /**
   * Prints a division.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Division division = StdlibClient.load().div(17, 5);
    System.out.println("17 / 5 = " + division.quot() + ", remainder " + division.rem());
  }
}
