package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** The part of a source that is in view, never beyond its region: one comparison checks both. */
abstract class View {

  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).order(ByteOrder.nativeOrder());

  private Bounds source = Bounds.EVERYWHERE;

  /** The first address that is in view, and how many bytes are from there on. */
  private long from;

  private long span = -1;

  /** What address lies, or would lie, at the buffer's position 0. */
  private long origin;

  private ByteBuffer buffer = NOTHING;
  private int position;
  private int reach;

  /** Keeps loads alive of which only the time matters. */
  int touched;

  /** How many bytes this conversion may still read; below 0 once it tried more. */
  private long budget;

  private @Nullable Copies copies;

  /** What the call has whose result is read; null where it is no such result. */
  private @Nullable CallMemory called;

  final Bounds source() {
    return source;
  }

  void begin(Bounds next) {
    budget = next.limits().bytes();
    // Most conversions read memory, and the window of the last one is still good for them.
    if (next == source && Windows.areAvailable()) {
      return;
    }
    source = next;
    ByteBuffer image = next.image();
    look(NOTHING, 0, -1, 0);
    if (image != null) {
      look(image, next.first(), image.capacity(), next.first());
    }
  }

  /** Looks no further than the pieces of a call, wherever a pointer leads to one of them. */
  final void within(CallMemory memory) {
    called = memory;
    look(NOTHING, 0, -1, 0);
  }

  /** Whether an address lies in what the call has whose result is read. */
  final boolean isOfCall(long address) {
    return called != null && called.has(address);
  }

  /** Lets go of whatever belongs to somebody. */
  void end() {
    if (source != Bounds.EVERYWHERE || called != null || !Windows.areAvailable()) {
      called = null;
      source = Bounds.EVERYWHERE;
      look(NOTHING, 0, -1, 0);
    }
    if (copies != null) {
      copies.clear();
    }
  }

  private void look(ByteBuffer at, long first, long bytes, long zero) {
    buffer = at;
    from = first;
    span = bytes;
    origin = zero;
  }

  /**
   * Makes an extent readable.
   *
   * @param address its address, in the data's terms
   * @param bytes its length
   * @return the buffer that it lies in, at {@link #position()}; for absolute reads
   * @throws NativeDataException when it lies outside the source, or is more than the conversion may
   *     read
   */
  public final ByteBuffer open(long address, long bytes) {
    long offset = address - from;
    if ((offset | bytes) >= 0 && offset <= span - bytes && (budget -= bytes) >= 0) {
      position = (int) (address - origin);
      return buffer;
    }
    return openElsewhere(address, bytes);
  }

  /** Loads a byte of what is in view, so that it is in a cache when it is read. */
  final void touch(long address) {
    if (address - from >= 0 && address - from < span) {
      touched += buffer.get((int) (address - origin));
    }
  }

  /**
   * Where the extent lies that was opened last.
   *
   * @return its position in the buffer
   */
  public final int position() {
    return position;
  }

  /** What address lies, or would lie, at a position of the buffer that was handed out last. */
  final long addressAt(int at) {
    return origin + at;
  }

  private ByteBuffer openElsewhere(long address, long bytes) {
    claim(address, bytes);
    if (source.image() != null) {
      throw outside(address, bytes);
    }
    if (!Windows.areAvailable()) {
      Copies heap = copies();
      ByteBuffer copy = heap.extent(address + source.shift(), (int) bytes);
      look(copy, address, bytes, address - heap.position());
    } else {
      lookAround(address);
    }
    position = (int) (address - origin);
    return buffer;
  }

  /** Moves to the window that has at least 1 GiB from an address on, or all of the region. */
  private void lookAround(long address) {
    long shift = source.shift();
    Window window = Windows.at(address + shift);
    long start = window.start - shift;
    long before = Math.min(address - start, before(address));
    long first = address - before;
    long behind = Math.min(Integer.MAX_VALUE - (address - start), room(address));
    look(window.buffer, first, before + behind, start);
  }

  private long before(long address) {
    long before = source.isEverywhere() ? Long.MAX_VALUE : address - source.first();
    return called == null ? before : Math.min(before, called.before(address));
  }

  /** How many bytes can be read from an address on; 0 where there are none. */
  private long room(long address) {
    long room = source.room(address);
    return called == null ? room : Math.min(room, called.behind(address));
  }

  private long roomOfString(long address) {
    long room = source.room(address);
    return called == null ? room : Math.min(room, called.behindWithZeros(address));
  }

  final boolean contains(long address, long bytes) {
    return bytes >= 0 && bytes <= room(address);
  }

  /**
   * Checks an extent that is then read in some other way than through the buffer.
   *
   * @return its real address
   */
  final long claim(long address, long bytes) {
    if (!contains(address, bytes)) {
      throw outside(address, bytes);
    }
    spend(bytes);
    return address + source.shift();
  }

  /** Whether an extent could be opened. */
  final boolean canOpen(long address, long bytes) {
    long offset = address - from;
    return bytes <= budget && ((offset >= 0 && offset <= span - bytes) || contains(address, bytes));
  }

  final void spend(long bytes) {
    if (bytes > budget) {
      budget = -1;
      throw Refusals.spent(source.limits());
    }
    budget -= bytes;
  }

  /** Takes back what was spent on bytes that are read again, as a part of more. */
  final void refund(long bytes) {
    budget += bytes;
  }

  /**
   * Makes a string readable.
   *
   * @param address where it begins
   * @param unit the bytes of a unit
   * @param wanted how many bytes it may have, its NUL included
   * @return a buffer that has the string at {@link #position}, up to {@link #reach}
   */
  final ByteBuffer openString(long address, int unit, long wanted) {
    long offset = address - from;
    if (offset >= 0 && offset <= span - wanted) {
      position = (int) (address - origin);
      reach = (int) (position + wanted);
      return buffer;
    }
    return openStringElsewhere(address, unit, wanted, null);
  }

  /**
   * Makes an array readable that ends with a sentinel.
   *
   * @param address where it begins
   * @param size the bytes of an element
   * @param wanted how many bytes it may have, its sentinel included; at most 1 GiB
   * @param sentinel what ends it
   * @return a buffer that has the array at {@link #position}, up to {@link #reach}
   */
  final ByteBuffer openUntil(long address, int size, long wanted, Sentinel sentinel) {
    return openStringElsewhere(address, size, wanted, sentinel);
  }

  /**
   * How many bytes may still be read.
   *
   * @return the rest of what the limits allow
   */
  public final long left() {
    return Math.max(0, budget);
  }

  private ByteBuffer openStringElsewhere(
      long address, int unit, long wanted, @Nullable Sentinel sentinel) {
    long room = roomOfString(address);
    if (room == 0) {
      throw outside(address, unit);
    }
    int most = (int) Math.min(wanted, room);
    if (source.image() == null && !Windows.areAvailable()) {
      Copies heap = copies();
      ByteBuffer copy = heap.string(address + source.shift(), unit, most, sentinel);
      position = 0;
      reach = heap.length();
      return copy;
    }
    long offset = address - from;
    if (offset < 0 || offset > span - most) {
      lookAround(address);
    }
    position = (int) (address - origin);
    reach = position + most;
    return buffer;
  }

  /** Where a string must have ended. */
  final int reach() {
    return reach;
  }

  private Copies copies() {
    Copies made = copies == null ? new Copies() : copies;
    copies = made;
    return made;
  }

  private NativeDataException outside(long address, long bytes) {
    return new NativeDataException(outsideOf(address, bytes));
  }

  /** Says of an extent why it cannot be read. */
  final String outsideOf(long address, long bytes) {
    String extent = Long.toUnsignedString(bytes) + " bytes at 0x" + Long.toHexString(address);
    if (isOfCall(address)) {
      long room = room(address);
      return extent + ", where the call has " + (room == 0 ? "no room" : "room for only " + room);
    }
    return source.contains(address, bytes)
        ? extent + " run into the call's own memory"
        : extent + " are not inside " + source;
  }

  /** Says what ends where nothing may be read any more. */
  final String surroundings(long address) {
    if (isOfCall(address)) {
      return "the " + room(address) + " bytes that the call has room for there";
    }
    boolean reachesCall = called != null && called.behind(address) < source.room(address);
    return reachesCall ? "what lies before the call's own memory" : source.toString();
  }
}
