package io.github.sizeis.processor.testing;

import java.util.Arrays;
import java.util.Random;

/** Makes memory that was sound hostile: pointers, counts and ends that a program might meet. */
public final class Mutations {

  private static final int[] COUNTS = {
    0, 1, 2, 0xFF, 0xFFFF, 0x10000, 0x1000000, 0x1000001, 0x20000000, 0x7FFFFFFF, 0x80000000, -2, -1
  };

  private final Random random;
  private final int pointerSize;

  /** Starts anew. */
  public Mutations(Random random, int pointerSize) {
    this.random = random;
    this.pointerSize = pointerSize;
  }

  /** Returns the image with one to three things changed, now and then without its end. */
  public byte[] of(byte[] image, long base) {
    byte[] changed =
        random.nextInt(4) == 0
            ? Arrays.copyOf(image, random.nextInt(image.length + 1))
            : image.clone();
    for (int i = 1 + random.nextInt(3); i > 0 && changed.length > 0; i--) {
      change(changed, base, image.length);
    }
    return changed;
  }

  /** Returns what never was sound: small numbers, and pointers to somewhere near. */
  public byte[] junk(int bytes, long base) {
    byte[] junk = new byte[bytes];
    for (int at = 0; at + pointerSize <= bytes; at += pointerSize) {
      switch (random.nextInt(4)) {
        case 0 -> put(junk, at, pointerSize, base + random.nextInt(bytes / 4 + 1) * 4L);
        case 1 -> put(junk, at, pointerSize, random.nextInt(5));
        case 2 -> put(junk, at + random.nextInt(pointerSize), 1, random.nextInt(9));
        default -> put(junk, at, pointerSize, 0);
      }
    }
    return junk;
  }

  private void change(byte[] image, long base, int length) {
    int at = random.nextInt(image.length);
    int aligned = at / pointerSize * pointerSize;
    switch (random.nextInt(8)) {
      case 0 -> image[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> put(image, at / 4 * 4, 4, COUNTS[random.nextInt(COUNTS.length)]);
      case 2 -> put(image, at / 2 * 2, 2, COUNTS[random.nextInt(COUNTS.length)]);
      case 3 -> put(image, aligned, pointerSize, base + random.nextInt(length));
      case 4 -> put(image, aligned, pointerSize, base + length - random.nextInt(9));
      case 5 -> put(image, aligned, pointerSize, base + aligned);
      case 6 -> put(image, aligned, pointerSize, random.nextInt(3) - 1);
      default -> put(image, aligned, pointerSize, random.nextLong());
    }
  }

  private static void put(byte[] image, int at, int bytes, long value) {
    for (int i = 0; i < bytes && at + i < image.length; i++) {
      image[at + i] = (byte) (value >> (8 * i));
    }
  }
}
