package io.github.sizeis.runtime;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.Cpu;
import io.github.sizeis.Os;
import io.github.sizeis.internal.Bounds;
import io.github.sizeis.internal.jna.Pointers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The memory that a converter reads: the whole address space, a region of it, or an image. In a
 * region or an image, every pointer, array and string must lie inside.
 *
 * <p>If you give a pointer and an image to a converter, the pointer is an address of the image: in
 * an image with base address 0x10000, the struct at offset 16 is {@code new Pointer(0x10010)}.
 *
 * <p>By default, one conversion may read 1 GiB of the whole address space. Of a region or an image,
 * it may read 64 times its bytes, or 1 MiB if that is more. If several pointers lead to one struct,
 * the struct is read, and counts, once for each of them.
 *
 * <p>Instances are immutable. A source keeps its memory reachable. Only the methods of this
 * interface make sources.
 */
public interface Source {

  /**
   * Returns the whole address space of this process, with the default limits.
   *
   * @return the only instance
   */
  static Source memory() {
    return Bounds.EVERYWHERE;
  }

  /**
   * Returns a region: a part of this process's memory. If it is a {@link Memory} that was freed,
   * each conversion throws an {@link IllegalStateException}. Do not close memory while another
   * thread reads it: nothing can check that, and the process may crash.
   *
   * @param start the first byte
   * @param length the number of bytes
   * @return a source whose addresses are those of this process
   * @throws IllegalArgumentException if the length is negative, or more than a {@link Memory} has
   */
  static Source region(Pointer start, long length) {
    return Pointers.region(start, length);
  }

  /**
   * Returns an image in this process's memory. If it is a {@link Memory} that was freed, each
   * conversion throws an {@link IllegalStateException}. Do not close memory while another thread
   * reads it: nothing can check that, and the process may crash.
   *
   * @param bytes the first byte
   * @param length the number of bytes
   * @param base the address that the first byte had, which pointers in the image count from
   * @return a source in which the addresses from {@code base} to {@code base + length} can be read
   * @throws IllegalArgumentException when the length is negative or more than a {@link Memory} has
   */
  static Source region(Pointer bytes, long length, long base) {
    return Pointers.region(bytes, length, base);
  }

  /**
   * Returns an image of bytes, such as a dump. It is little-endian, and the order of the buffer
   * does not matter. For an image of a big-endian machine, call {@link #withOrder}.
   *
   * @param bytes a heap or direct buffer; the image is its bytes from position to limit
   * @param base the address that the first byte had, which pointers in the image count from
   * @return a source in which the addresses from {@code base} to {@code base + bytes.remaining()}
   *     can be read
   */
  static Source image(ByteBuffer bytes, long base) {
    return Bounds.image(bytes, base);
  }

  /**
   * Returns a source with other limits.
   *
   * @param limits the limits of one conversion
   * @return a copy of this source
   */
  Source withLimits(Limits limits);

  /**
   * Returns a source with another ABI. Which of the systems of that ABI the data is from is then
   * unknown, see {@link #withTarget}.
   *
   * @param abi the ABI of the machine that the data is from
   * @return a copy of this source
   * @throws IllegalArgumentException if this is the whole address space, and pointers of that ABI
   *     have another size than the host's
   */
  Source withAbi(Abi abi);

  /**
   * Returns a source of another machine, with the ABI of that machine. It is needed for structs
   * that are not laid out alike on all systems of an ABI, and for those that {@code @On} keeps to
   * some of these systems.
   *
   * @param os the system of the machine that the data is from; no group
   * @param cpu the CPU of that machine
   * @return a copy of this source
   * @throws IllegalArgumentException if there is no such machine, or if this is the whole address
   *     space, and pointers of that machine have another size than the host's
   */
  Source withTarget(Os os, Cpu cpu);

  /**
   * Returns a source with another byte order. Fields that are {@code @BigEndian} are big-endian in
   * any case.
   *
   * @param order the byte order of the machine that the data is from
   * @return a copy of this source
   * @throws IllegalArgumentException if this is no image and the order is not the host's, or if no
   *     machine of the source's ABI has that order
   */
  Source withOrder(ByteOrder order);

  /**
   * Returns the byte order of the data.
   *
   * @return for an image, little-endian or the order that it was given; otherwise the host's order
   */
  ByteOrder order();

  /**
   * Returns the limits of one conversion.
   *
   * @return the limits
   */
  Limits limits();

  /**
   * Returns the ABI of the data.
   *
   * @return the ABI
   */
  Abi abi();
}
