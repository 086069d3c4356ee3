package io.github.sizeis.runtime;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.internal.Bounds;
import io.github.sizeis.internal.jna.Pointers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Where memory is read from: the whole address space, or a region in which every pointer, array and
 * string must lie.
 *
 * <p>Pointers that are handed to a reader along with a source are in the terms of the data: a
 * struct at offset 16 of an image with base address 0x10000 is at {@code new Pointer(0x10010)}.
 *
 * <p>The default limits let one conversion read the whole address space's 1 GiB, and 64 times the
 * bytes of a region, 1 MiB at least: what several pointers lead to is read, and counts, as often.
 *
 * <p>Instances are immutable. A source keeps the memory that it was made from. There are no sources
 * but those that are made here.
 */
public interface Source {

  /**
   * The whole address space of this process, with the default limits.
   *
   * @return the shared instance
   */
  static Source memory() {
    return Bounds.EVERYWHERE;
  }

  /**
   * A part of this process's memory. If it is a {@link Memory}, each conversion checks first that
   * it was not freed, and throws an {@link IllegalStateException} if it was. Do not close memory
   * while another thread reads it: nothing can check that, and the process may crash.
   *
   * @param start where it begins
   * @param length its bytes
   * @return a source in which addresses are real ones
   * @throws IllegalArgumentException when the length is negative or more than a {@link Memory} has
   */
  static Source region(Pointer start, long length) {
    return Pointers.region(start, length);
  }

  /**
   * Bytes in this process's memory that were, or will be, somewhere else. If they are a {@link
   * Memory}, each conversion checks first that it was not freed, and throws an {@link
   * IllegalStateException} if it was. Do not close memory while another thread reads it: nothing
   * can check that, and the process may crash.
   *
   * @param bytes where they are
   * @param length how many there are
   * @param base the address of the first byte, to the pointers in the data
   * @return a source in which the addresses from {@code base} to {@code base + length} can be read
   * @throws IllegalArgumentException when the length is negative or more than a {@link Memory} has
   */
  static Source region(Pointer bytes, long length, long base) {
    return Pointers.region(bytes, length, base);
  }

  /**
   * The bytes of a dump, little-endian whatever the buffer's own order is; {@link #withOrder} takes
   * dumps of big-endian machines.
   *
   * @param bytes a heap or direct buffer; the image is what lies from its position to its limit
   * @param base the address of the first byte, to the pointers in the data
   * @return a source in which the addresses from {@code base} to {@code base + bytes.remaining()}
   *     can be read
   */
  static Source image(ByteBuffer bytes, long base) {
    return Bounds.image(bytes, base);
  }

  /**
   * Sets the limits.
   *
   * @param limits how much one conversion may read
   * @return this source with other limits
   */
  Source withLimits(Limits limits);

  /**
   * Says which machine laid the data out.
   *
   * @param abi the machine's ABI
   * @return this source with another ABI
   * @throws IllegalArgumentException when this is the whole address space and pointers of that ABI
   *     have another size than the host's
   */
  Source withAbi(Abi abi);

  /**
   * Says in which byte order the machine stored its numbers. Fields that are {@code @BigEndian} are
   * big-endian in either.
   *
   * @param order the machine's byte order
   * @return this source with another byte order
   * @throws IllegalArgumentException when this is no image and the order is not the host's; when no
   *     machine of the source's ABI has that order
   */
  Source withOrder(ByteOrder order);

  /**
   * In which byte order the data is.
   *
   * @return the order of an image, little-endian where nothing else was said; elsewhere the host's
   */
  ByteOrder order();

  /**
   * How much one conversion may read.
   *
   * @return the limits
   */
  Limits limits();

  /**
   * Which machine laid the data out.
   *
   * @return the ABI
   */
  Abi abi();
}
