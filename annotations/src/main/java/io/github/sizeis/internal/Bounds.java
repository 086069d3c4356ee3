package io.github.sizeis.internal;

import io.github.sizeis.Cpu;
import io.github.sizeis.Os;
import io.github.sizeis.internal.jna.Freed;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where memory is read from, as a reader needs it. A {@link Source} is nothing else. */
public final class Bounds implements Source {

  /** Below this address no system has anything to read; what points there is no pointer. */
  static final long LOWEST = 4096;

  /** How often the bytes of a region may be read by one conversion, where nothing else is said. */
  private static final long TIMES = 64;

  private static final long LEAST_BYTES = 1 << 20;

  /** The whole address space, with the default limits. */
  public static final Bounds EVERYWHERE =
      new Bounds(LOWEST, -1, 0, null, null, Limits.DEFAULT, Host.ABI, Host.TARGET);

  private final long first;
  private final long length;
  private final long shift;
  private final @Nullable Object memory;
  private final @Nullable ByteBuffer image;
  private final Limits limits;
  private final Abi abi;

  /** The machine that the data is of; null where no more is known than the ABI. */
  private final @Nullable Target target;

  private Bounds(
      long first,
      long length,
      long shift,
      @Nullable Object memory,
      @Nullable ByteBuffer image,
      Limits limits,
      Abi abi,
      @Nullable Target target) {
    this.first = first;
    this.length = length;
    this.shift = shift;
    this.memory = memory;
    this.image = image;
    this.limits = limits;
    this.abi = abi;
    this.target = target;
  }

  /**
   * A part of this process's memory.
   *
   * @param memory what keeps it
   * @param start where it begins
   * @param length its bytes
   * @param base the address of the first byte, to the pointers in the data
   * @return the source
   * @throws IllegalArgumentException when no memory has so many bytes from there on
   */
  public static Bounds region(@Nullable Object memory, long start, long length, long base) {
    if (Long.compareUnsigned(start + length, start) < 0
        || Long.compareUnsigned(base + length, base) < 0) {
      throw new IllegalArgumentException("No memory has " + length + " bytes from there on");
    }
    return new Bounds(
        base, length, start - base, memory, null, limits(length), Host.ABI, Host.TARGET);
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
  public static Bounds image(ByteBuffer bytes, long base) {
    ByteBuffer image = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    int length = image.capacity();
    return new Bounds(base, length, -base, null, image, limits(length), Host.ABI, Host.TARGET);
  }

  /**
   * The bounds of a source.
   *
   * @param source what {@link Source} has made
   * @return the same
   * @throws IllegalArgumentException when somebody else has made it
   */
  static Bounds of(Source source) {
    if (source instanceof Bounds) {
      return (Bounds) source;
    }
    Objects.requireNonNull(source, "source");
    throw new IllegalArgumentException(
        source.getClass().getName() + " is no source that Source has made");
  }

  /** A few hundred bytes that point to each other can be a tree with more nodes than any memory. */
  private static Limits limits(long length) {
    long bytes = Math.max(LEAST_BYTES, Math.min(length, Sizer.MOST_BYTES / TIMES) * TIMES);
    return Limits.DEFAULT.withBytes(bytes);
  }

  @Override
  public Bounds withLimits(Limits limits) {
    Objects.requireNonNull(limits, "limits");
    return new Bounds(first, length, shift, memory, image, limits, abi, target);
  }

  @Override
  public Bounds withAbi(Abi abi) {
    return of(Objects.requireNonNull(abi, "abi"), null);
  }

  @Override
  public Bounds withTarget(Os os, Cpu cpu) {
    Objects.requireNonNull(os, "os");
    Target named = Target.find(os, Objects.requireNonNull(cpu, "cpu"), null);
    if (named == null) {
      throw new IllegalArgumentException(
          os == Os.BSD || os == Os.UNIX
              ? os + " is a group; name one system"
              : os + " does not run on " + cpu);
    }
    return of(named.abi(), named);
  }

  private Bounds of(Abi abi, @Nullable Target target) {
    if (isEverywhere() && abi.pointerSize() != Host.POINTER_SIZE) {
      throw new IllegalArgumentException(
          abi + " addresses mean nothing in this process; use Source.region or Source.image");
    }
    requireOrder(order(), abi);
    return new Bounds(first, length, shift, memory, image, limits, abi, target);
  }

  @Override
  public Bounds withOrder(ByteOrder order) {
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
    return new Bounds(first, length, shift, memory, ordered, limits, abi, target);
  }

  private static void requireOrder(ByteOrder order, Abi abi) {
    if (order == ByteOrder.BIG_ENDIAN && abi != Abi.SYSV64 && abi != Abi.ARM32) {
      throw new IllegalArgumentException(
          "No machine of "
              + abi
              + " is big-endian; say first which machine it was, as in withAbi(Abi.SYSV64)");
    }
  }

  @Override
  public ByteOrder order() {
    return image == null ? ByteOrder.nativeOrder() : image.order();
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public Abi abi() {
    return abi;
  }

  /** The machine that the data is of; null where no more is known than the ABI. */
  @Nullable Target target() {
    return target;
  }

  /** Checks that the memory is still there which this was made from. */
  void refuseFreed() {
    if (memory != null) {
      Freed.refuse(memory);
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
