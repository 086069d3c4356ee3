package io.github.sizeis.processor.fuzz;

import io.github.sizeis.runtime.Abi;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Memory that a converter is to read, and how it is said in the bytes of an input: two bytes that
 * choose the converter, one for the ABI, one that tells how many pointers there are, four for each
 * of them (where it stands, and what offset it points to), and the memory. So what mutates inputs
 * need not guess addresses.
 *
 * @param converter the number of the converter
 * @param abi whose memory it is
 * @param pointers by the offset where they stand, the offset that they point to
 * @param bytes the memory, without its pointers
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record MemoryInput(int converter, Abi abi, Map<Integer, Integer> pointers, byte[] bytes) {

  /** The address of the first byte. */
  static final long BASE = 0x10000;

  private static final int HEAD = 4;
  private static final int MOST_POINTERS = 0xFF;

  /** Reads an input. */
  @SuppressWarnings("EnumOrdinal") // as the input names it
  static MemoryInput of(byte[] input) {
    ByteBuffer in = ByteBuffer.wrap(Arrays.copyOf(input, Math.max(HEAD, input.length)));
    in.order(ByteOrder.LITTLE_ENDIAN);
    int converter = in.getShort() & 0xFFFF;
    Abi abi = Abi.values()[(in.get() & 0xFF) % Abi.values().length];
    Map<Integer, Integer> pointers = new TreeMap<>();
    for (int left = in.get() & MOST_POINTERS; left > 0 && in.remaining() >= 4; left--) {
      pointers.put(in.getShort() & 0xFFFF, in.getShort() & 0xFFFF);
    }
    byte[] bytes = new byte[in.remaining()];
    in.get(bytes);
    return new MemoryInput(converter, abi, pointers, bytes);
  }

  /**
   * Says in an input what was written somewhere. Words that differ as two places do where the same
   * value was written are the pointers.
   */
  static MemoryInput written(
      int converter, Abi abi, byte[] one, long at, byte[] other, long there) {
    Map<Integer, Integer> pointers = new TreeMap<>();
    byte[] bytes = one.clone();
    for (int i = 0; i + abi.pointerSize() <= one.length; i++) {
      long offset = word(one, i, abi) - at;
      boolean isPointer = offset == word(other, i, abi) - there;
      if (isPointer && offset >= 0 && offset < one.length && pointers.size() < MOST_POINTERS) {
        pointers.put(i, (int) offset);
        Arrays.fill(bytes, i, i + abi.pointerSize(), (byte) 0);
      }
    }
    return new MemoryInput(converter, abi, pointers, bytes);
  }

  private static long word(byte[] bytes, int at, Abi abi) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return abi.pointerSize() == 4 ? in.getInt(at) & 0xFFFFFFFFL : in.getLong(at);
  }

  /** Returns the input that says this. */
  @SuppressWarnings("EnumOrdinal") // as the input names it
  byte[] toInput() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteBuffer head = ByteBuffer.allocate(HEAD + 4 * pointers.size());
    head.order(ByteOrder.LITTLE_ENDIAN).putShort((short) converter);
    head.put((byte) abi.ordinal()).put((byte) pointers.size());
    pointers.forEach((at, to) -> head.putShort(at.shortValue()).putShort(to.shortValue()));
    out.writeBytes(head.array());
    out.writeBytes(bytes);
    return out.toByteArray();
  }

  /** Returns the memory, with its pointers. */
  byte[] memory() {
    return memory(BASE);
  }

  /** Returns the memory as it is where its first byte has an address. */
  byte[] memory(long base) {
    byte[] memory = bytes.clone();
    ByteBuffer out = ByteBuffer.wrap(memory).order(ByteOrder.LITTLE_ENDIAN);
    pointers.forEach(
        (at, to) -> {
          if (at + abi.pointerSize() > memory.length) {
            return;
          }
          if (abi.pointerSize() == 4) {
            out.putInt(at, (int) (base + to));
          } else {
            out.putLong(at, base + to);
          }
        });
    return memory;
  }
}
