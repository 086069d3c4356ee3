package io.github.sizeis.runtime;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
 * <p>Instances are immutable. A source keeps the memory that it was made from.
 */
public final class Source {

  /** Below this address no system has anything to read; what points there is no pointer. */
  static final long LOWEST = 4096;

  /** How often the bytes of a region may be read by one conversion, where nothing else is said. */
  private static final long TIMES = 64;

  private static final long LEAST_BYTES = 1 << 20;

  private static final Source MEMORY =
      new Source(LOWEST, -1, 0, null, null, Limits.DEFAULT, Host.ABI);

  private final long first;
  private final long length;
  private final long shift;
  private final @Nullable Pointer memory;
  private final @Nullable ByteBuffer image;
  private final Limits limits;
  private final Abi abi;

  private Source(
      long first,
      long length,
      long shift,
      @Nullable Pointer memory,
      @Nullable ByteBuffer image,
      Limits limits,
      Abi abi) {
    this.first = first;
    this.length = length;
    this.shift = shift;
    this.memory = memory;
    this.image = image;
    this.limits = limits;
    this.abi = abi;
  }

  /**
   * The whole address space of this process, with the default limits.
   *
   * @return the shared instance
   */
  public static Source memory() {
    return MEMORY;
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
  public static Source region(Pointer start, long length) {
    return region(start, length, real(start));
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
  public static Source region(Pointer bytes, long length, long base) {
    long start = real(bytes);
    if (length < 0 || (bytes instanceof Memory && length > ((Memory) bytes).size())) {
      throw new IllegalArgumentException("The memory does not have " + length + " bytes");
    }
    if (start == 0 && length > 0) {
      throw new IllegalArgumentException("The memory is NULL, or was freed");
    }
    if (Long.compareUnsigned(start + length, start) < 0
        || Long.compareUnsigned(base + length, base) < 0) {
      throw new IllegalArgumentException("No memory has " + length + " bytes from there on");
    }
    return new Source(base, length, start - base, bytes, null, limits(length), Host.ABI);
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
  public static Source image(ByteBuffer bytes, long base) {
    ByteBuffer image = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    int length = image.capacity();
    return new Source(base, length, -base, null, image, limits(length), Host.ABI);
  }

  /** A few hundred bytes that point to each other can be a tree with more nodes than any memory. */
  private static Limits limits(long length) {
    long bytes = Math.max(LEAST_BYTES, Math.min(length, Limits.MOST_BYTES / TIMES) * TIMES);
    return Limits.DEFAULT.withBytes(bytes);
  }

  /**
   * Sets the limits.
   *
   * @param limits how much one conversion may read
   * @return this source with other limits
   */
  public Source withLimits(Limits limits) {
    Objects.requireNonNull(limits, "limits");
    return new Source(first, length, shift, memory, image, limits, abi);
  }

  /**
   * Says which machine laid the data out.
   *
   * @param abi the machine's ABI
   * @return this source with another ABI
   * @throws IllegalArgumentException when this is the whole address space and pointers of that ABI
   *     have another size than the host's
   */
  public Source withAbi(Abi abi) {
    Objects.requireNonNull(abi, "abi");
    if (isEverywhere() && abi.pointerSize() != Host.POINTER_SIZE) {
      throw new IllegalArgumentException(
          abi + " addresses mean nothing in this process; use Source.region or Source.image");
    }
    requireOrder(order(), abi);
    return new Source(first, length, shift, memory, image, limits, abi);
  }

  /**
   * Says in which byte order the machine stored its numbers. Fields that are {@code @BigEndian} are
   * big-endian in either.
   *
   * @param order the machine's byte order
   * @return this source with another byte order
   * @throws IllegalArgumentException when this is no image and the order is not the host's; when no
   *     machine of the source's ABI has that order
   */
  public Source withOrder(ByteOrder order) {
    Objects.requireNonNull(order, "order");
    if (order == order()) {
      return this;
    }
    if (image == null) {
      throw new IllegalArgumentException(
          "The memory of this process is " + order() + "; use Source.image for other byte orders");
    }
    requireOrder(order, abi);
    ByteBuffer ordered = image.duplicate().order(order);
    return new Source(first, length, shift, memory, ordered, limits, abi);
  }

  private static void requireOrder(ByteOrder order, Abi abi) {
    if (order == ByteOrder.BIG_ENDIAN && abi != Abi.SYSV64 && abi != Abi.ARM32) {
      throw new IllegalArgumentException(
          "No machine of "
              + abi
              + " is big-endian; say first which machine it was, as in withAbi(Abi.SYSV64)");
    }
  }

  /**
   * In which byte order the data is.
   *
   * @return the order of an image, little-endian where nothing else was said; elsewhere the host's
   */
  public ByteOrder order() {
    return image == null ? ByteOrder.nativeOrder() : image.order();
  }

  /**
   * How much one conversion may read.
   *
   * @return the limits
   */
  public Limits limits() {
    return limits;
  }

  /**
   * Which machine laid the data out.
   *
   * @return the ABI
   */
  public Abi abi() {
    return abi;
  }

  /** Checks that the memory is still there which this was made from. */
  void refuseFreed() {
    if (memory instanceof Memory) {
      Freed.refuse((Memory) memory);
    }
  }

  /** The address of the first byte that can be read. */
  long first() {
    return first;
  }

  /** What to add to an address in the data to have a real one. */
  long shift() {
    return shift;
  }

  /** The bytes, where they are not native memory that is looked at in place. */
  @Nullable ByteBuffer image() {
    return image;
  }

  boolean isEverywhere() {
    return length < 0;
  }

  /** How many bytes can be read from an address on; 0 when it lies outside. */
  long room(long address) {
    if (isEverywhere()) {
      return Long.compareUnsigned(address, LOWEST) < 0 ? 0 : toTheEnd(address);
    }
    long offset = address - first;
    return offset < 0 || offset > length ? 0 : length - offset;
  }

  private static long toTheEnd(long address) {
    return address < 0 ? -address : Long.MAX_VALUE;
  }

  boolean contains(long address, long bytes) {
    return bytes >= 0 && bytes <= room(address);
  }

  /** Where a pointer leads that was handed in along with this source. */
  long address(Pointer pointer) {
    return abi.pointerSize() == 4 ? real(pointer) : Pointer.nativeValue(pointer);
  }

  /** Pointers of 4 bytes may come from JNA with their sign extended. */
  static long real(Pointer pointer) {
    long address = Pointer.nativeValue(pointer);
    return Host.POINTER_SIZE == 4 ? address & 0xFFFFFFFFL : address;
  }

  @Override
  public String toString() {
    if (isEverywhere()) {
      return "Source[memory, " + abi + "]";
    }
    String end = Long.toHexString(first + length);
    String machine = order() == ByteOrder.BIG_ENDIAN ? abi + ", big-endian" : abi.toString();
    return "Source[0x" + Long.toHexString(first) + " to 0x" + end + ", " + machine + "]";
  }
}
