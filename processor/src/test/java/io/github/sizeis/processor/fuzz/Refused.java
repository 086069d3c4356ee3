package io.github.sizeis.processor.fuzz;

import java.util.regex.Pattern;

/** Why what was read may be refused when it is written. */
final class Refused {

  private static final Pattern REASONS =
      Pattern.compile(
          String.join(
              "|",
              // the constant of @Unknown stands for numbers that the value does not keep
              "has no value to write",
              // a capacity is a number only, until room is made for it
              "the values need more than the \\d+ bytes that a block can have",
              // in memory a string may fill its array, and what is written ends with a NUL
              "a string of \\d+ (units|bytes) and its NUL of \\d+ for an array of \\d+",
              // in memory, padding may tell a struct of zeros from the one that ends an array
              "it is what ends the array for whoever reads it",
              // the members of a union that nothing tells lie as on their machine
              "no bytes show the same on this machine"));

  private Refused() {}

  static boolean isKnown(String refusal) {
    return REASONS.matcher(refusal).find();
  }
}
