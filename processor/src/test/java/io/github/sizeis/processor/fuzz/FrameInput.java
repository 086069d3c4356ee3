package io.github.sizeis.processor.fuzz;

import java.util.Arrays;

/**
 * A call, and how it is said in the bytes of an input: two bytes that choose the function, one for
 * the arguments, one for the way in which memory is read, and what the function does.
 *
 * @param function the number of the function
 * @param arguments what the arguments are made from
 * @param copies whether memory is copied, and not looked at
 * @param program what the function does
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record FrameInput(int function, int arguments, boolean copies, byte[] program) {

  private static final int HEAD = 4;

  /** Reads an input. */
  static FrameInput of(byte[] input) {
    byte[] all = Arrays.copyOf(input, Math.max(HEAD, input.length));
    return new FrameInput(
        (all[0] & 0xFF) << 8 | (all[1] & 0xFF),
        all[2] & 0xFF,
        (all[3] & 1) != 0,
        Arrays.copyOfRange(all, HEAD, all.length));
  }

  /** Returns the input that says this. */
  byte[] toInput() {
    byte[] input = new byte[HEAD + program.length];
    input[0] = (byte) (function >> 8);
    input[1] = (byte) function;
    input[2] = (byte) arguments;
    input[3] = (byte) (copies ? 1 : 0);
    System.arraycopy(program, 0, input, HEAD, program.length);
    return input;
  }
}
