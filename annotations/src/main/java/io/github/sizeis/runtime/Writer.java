package io.github.sizeis.runtime;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a measured graph of values into one block. For generated code.
 *
 * <p>All of the block is zero before it is written to, so padding is, too.
 */
public final class Writer implements AutoCloseable {

  private final Span span;
  private final @Nullable Block block;
  private final int mostDepth;
  private int depth;
  private boolean finished;
  private @Nullable IdentityHashMap<Object, Long> known;

  private Writer(Span span, @Nullable Block block, int mostDepth) {
    this.span = span;
    this.block = block;
    this.mostDepth = mostDepth;
  }

  /**
   * Allocates what was measured.
   *
   * @param s the measure
   * @return a writer into a new block, which {@link #close} frees unless {@link #finish} was called
   * @throws NativeDataException when the values need more than 1 GiB
   */
  public static Writer allocate(Sizer s) {
    long bytes = Math.max(s.total(), Long.BYTES);
    requirePossible(bytes);
    Block block = new Block(bytes, s.alignment());
    try {
      return new Writer(Span.over(block, (int) bytes, s.alignment()), block, s.mostDepth());
    } catch (RuntimeException | Error e) {
      block.close();
      throw e;
    }
  }

  /**
   * Uses memory that the caller has. It is the caller, too, who keeps reachable what opaque
   * pointers and callbacks in the values stand for.
   *
   * @param memory where to write; as much of it as was measured is zeroed
   * @param s the measure
   * @return a writer into that memory
   * @throws IllegalArgumentException when the memory is too small, or was freed
   */
  public static Writer into(Memory memory, Sizer s) {
    if (memory.size() < s.total()) {
      throw new IllegalArgumentException(
          s.total() + " bytes needed, the memory has " + memory.size());
    }
    if (!memory.valid()) {
      throw new IllegalArgumentException("The memory was freed");
    }
    requirePossible(s.total());
    Span span = Span.over(memory, (int) s.total(), s.alignment());
    return new Writer(span, null, s.mostDepth());
  }

  private static void requirePossible(long bytes) {
    if (bytes > Limits.MOST_BYTES) {
      throw new NativeDataException(
          "the values need more than the " + Limits.MOST_BYTES + " bytes that a block can have");
    }
  }

  /**
   * The memory.
   *
   * @return a buffer for absolute writes, at positions from {@link #take} on
   */
  public ByteBuffer memory() {
    return span.buffer;
  }

  /**
   * Takes room.
   *
   * @param bytes how much
   * @return its position in {@link #memory}; its distance from the start of the block is a multiple
   *     of 8
   * @throws NativeDataException when less was measured, as when a value changed in the meantime
   */
  public int take(long bytes) {
    return span.take(bytes);
  }

  /**
   * Where something will be found.
   *
   * @param position a position in {@link #memory}
   * @return its address
   */
  public long address(int position) {
    return position + span.origin;
  }

  /**
   * Writes a pointer of the host.
   *
   * @param at where to write it
   * @param address where it points to
   */
  public void address(int at, long address) {
    Host.putAddress(span.buffer, at, address);
  }

  /**
   * Writes a UTF-16 string and its NUL.
   *
   * @param v the string
   * @param field the C name of the field
   * @return its address; 0 for null
   * @throws NativeDataException when the string contains a NUL
   */
  public long wide(@Nullable String v, String field) {
    return v == null ? 0 : address(span.wide(v, field));
  }

  /**
   * Writes a string and its NUL.
   *
   * @param v the string
   * @param encoding what its bytes will be
   * @param field the C name of the field
   * @return its address; 0 for null
   * @throws NativeDataException when the string contains a NUL, or characters that the encoding
   *     does not know
   */
  public long text(@Nullable String v, Encoding encoding, String field) {
    return v == null ? 0 : address(span.text(v, encoding, field));
  }

  /**
   * Writes UTF-16 that is counted.
   *
   * @param v the string, NULs inside and all
   * @param nullable whether an empty string and null are two things
   * @return its address; 0 for null, and for an empty string unless {@code nullable}
   */
  public long wideRun(@Nullable String v, boolean nullable) {
    if (v == null || v.isEmpty()) {
      return absent(v == null || !nullable);
    }
    int at = take(2L * v.length());
    Inline.putWideRun(span.buffer, at, v);
    return address(at);
  }

  /**
   * Writes a string that is counted.
   *
   * @param v the string, NULs inside and all
   * @param encoding what its bytes will be
   * @param nullable whether an empty string and null are two things
   * @param field the C name of the field
   * @return its address; 0 for null, and for an empty string unless {@code nullable}
   * @throws NativeDataException when a character does not exist in the encoding
   */
  public long textRun(@Nullable String v, Encoding encoding, boolean nullable, String field) {
    if (v == null || v.isEmpty()) {
      return absent(v == null || !nullable);
    }
    byte[] encoded = encoding.encodeRun(v, field);
    int at = take(encoded.length);
    Bulk.put(span.buffer, at, encoded, encoded.length);
    return address(at);
  }

  /**
   * Takes room for an array and its sentinel.
   *
   * @param n the elements before the sentinel
   * @param elementSize the bytes of one
   * @return its position
   */
  public int terminated(int n, int elementSize) {
    return take((n + 1L) * elementSize);
  }

  /**
   * Ends an array with its sentinel.
   *
   * @param at where the array starts
   * @param n the elements, which are written
   * @param elementSize the bytes of one
   * @param sentinel the number that ends it, for elements of 1, 2, 4 or 8 bytes; others end with
   *     one of zeros
   * @param field the C name of the field
   * @throws NativeDataException when one of the elements would end the array
   */
  public void end(int at, int n, int elementSize, long sentinel, String field) {
    Sentinel end = new Sentinel(elementSize, sentinel);
    int found = end.find(span.buffer, at, at + n * elementSize);
    if (found >= 0) {
      throw new NativeDataException("it is what ends the array for whoever reads it")
          .under(field, (found - at) / elementSize);
    }
    end.put(span.buffer, at + n * elementSize);
  }

  /**
   * Writes UTF-16 strings one behind the other, and a NUL that ends them.
   *
   * @param v the strings
   * @param field the C name of the field
   * @return their address; 0 for null
   * @throws NativeDataException when a string is empty or contains a NUL
   */
  public long multiWide(@Nullable List<String> v, String field) {
    return v == null ? 0 : address(span.multiWide(v, field));
  }

  /**
   * Writes strings one behind the other, and a NUL that ends them.
   *
   * @param v the strings
   * @param encoding what their bytes will be
   * @param field the C name of the field
   * @return their address; 0 for null
   * @throws NativeDataException when a string is empty, contains a NUL, or characters that the
   *     encoding does not know
   */
  public long multiText(@Nullable List<String> v, Encoding encoding, String field) {
    return v == null ? 0 : address(span.multiText(v, encoding, field));
  }

  /**
   * Writes an array of 1-byte numbers.
   *
   * @param v the array
   * @param nullable whether an empty array and null are two things
   * @return its address; 0 for null, and for an empty array unless {@code nullable}
   */
  public long bytes(byte @Nullable [] v, boolean nullable) {
    if (v == null || v.length == 0) {
      return absent(v == null || !nullable);
    }
    int at = take(v.length);
    Bulk.put(span.buffer, at, v, v.length);
    return address(at);
  }

  /**
   * Writes an array of 2-byte numbers.
   *
   * @param v the array
   * @param nullable whether an empty array and null are two things
   * @return its address; 0 for null, and for an empty array unless {@code nullable}
   */
  public long shorts(short @Nullable [] v, boolean nullable) {
    if (v == null || v.length == 0) {
      return absent(v == null || !nullable);
    }
    int at = take(2L * v.length);
    Bulk.put(span.buffer, at, v);
    return address(at);
  }

  /**
   * Writes an array of UTF-16 units.
   *
   * @param v the array
   * @param nullable whether an empty array and null are two things
   * @return its address; 0 for null, and for an empty array unless {@code nullable}
   */
  public long chars(char @Nullable [] v, boolean nullable) {
    if (v == null || v.length == 0) {
      return absent(v == null || !nullable);
    }
    int at = take(2L * v.length);
    Bulk.put(span.buffer, at, v, v.length);
    return address(at);
  }

  /**
   * Writes an array of 4-byte numbers.
   *
   * @param v the array
   * @param nullable whether an empty array and null are two things
   * @return its address; 0 for null, and for an empty array unless {@code nullable}
   */
  public long ints(int @Nullable [] v, boolean nullable) {
    if (v == null || v.length == 0) {
      return absent(v == null || !nullable);
    }
    int at = take(4L * v.length);
    Bulk.put(span.buffer, at, v);
    return address(at);
  }

  /**
   * Writes an array of 8-byte numbers.
   *
   * @param v the array
   * @param nullable whether an empty array and null are two things
   * @return its address; 0 for null, and for an empty array unless {@code nullable}
   */
  public long longs(long @Nullable [] v, boolean nullable) {
    if (v == null || v.length == 0) {
      return absent(v == null || !nullable);
    }
    int at = take(8L * v.length);
    Bulk.put(span.buffer, at, v);
    return address(at);
  }

  /**
   * Writes an array of {@code float}.
   *
   * @param v the array
   * @param nullable whether an empty array and null are two things
   * @return its address; 0 for null, and for an empty array unless {@code nullable}
   */
  public long floats(float @Nullable [] v, boolean nullable) {
    if (v == null || v.length == 0) {
      return absent(v == null || !nullable);
    }
    int at = take(4L * v.length);
    Bulk.put(span.buffer, at, v);
    return address(at);
  }

  /**
   * Writes an array of {@code double}.
   *
   * @param v the array
   * @param nullable whether an empty array and null are two things
   * @return its address; 0 for null, and for an empty array unless {@code nullable}
   */
  public long doubles(double @Nullable [] v, boolean nullable) {
    if (v == null || v.length == 0) {
      return absent(v == null || !nullable);
    }
    int at = take(8L * v.length);
    Bulk.put(span.buffer, at, v);
    return address(at);
  }

  private long absent(boolean isNull) {
    return isNull ? 0 : address(span.start);
  }

  /**
   * Takes room for an array of structs or of pointers.
   *
   * @param n its elements
   * @param elementSize the bytes of one
   * @param nullable whether an empty array and null are two things
   * @return its position; for an empty array a position to point to if {@code nullable}, else -1
   */
  public int array(int n, int elementSize, boolean nullable) {
    if (n == 0) {
      return nullable ? span.start : -1;
    }
    return take((long) n * elementSize);
  }

  /**
   * Takes room for an array of which a part is valid.
   *
   * @param room how many elements the array has, unsigned
   * @param first the index of the first valid one, unsigned
   * @param count how many are valid
   * @param elementSize the bytes of one
   * @param nullable whether an empty array and null are two things
   * @param field the C name of the field
   * @return the array's position; for an array without room a position to point to if {@code
   *     nullable}, else -1
   * @throws NativeDataException when the valid part does not lie in the array
   */
  public int window(
      long room, long first, int count, int elementSize, boolean nullable, String field) {
    Fits.inside(room, first, count, field);
    if (room == 0) {
      return nullable ? span.start : -1;
    }
    return take(room > Limits.MOST_BYTES ? -1 : room * elementSize);
  }

  /**
   * An opaque pointer, whose memory the block keeps.
   *
   * @param p the pointer
   * @return its address; 0 for null
   */
  public long pointer(@Nullable Pointer p) {
    if (p == null) {
      return 0;
    }
    keep(p);
    return Source.real(p);
  }

  /**
   * A callback, which the block keeps.
   *
   * @param c the callback
   * @return the address of its native entry; 0 for null
   */
  public long callback(@Nullable Callback c) {
    if (c == null) {
      return 0;
    }
    keep(c);
    return Source.real(CallbackReference.getFunctionPointer(c));
  }

  private void keep(Object o) {
    if (block != null) {
      block.keep(o);
    }
  }

  /**
   * Stores a pointer in a place of its own.
   *
   * @param address the pointer
   * @return the address of the place
   */
  public long pointTo(long address) {
    int cell = take(Host.POINTER_SIZE);
    address(cell, address);
    return address(cell);
  }

  /**
   * Finds what full pointers point to.
   *
   * @param value a value, which counts as the same only if it is the same object
   * @return where it was written; 0 where it was not yet
   */
  public long known(Object value) {
    Long address = known == null ? null : known.get(value);
    return address == null ? 0 : address;
  }

  /**
   * Remembers where a value is written.
   *
   * @param value the value
   * @param address its address
   */
  public void learn(Object value, long address) {
    IdentityHashMap<Object, Long> addresses = known;
    if (addresses == null) {
      addresses = new IdentityHashMap<>();
      known = addresses;
    }
    addresses.put(value, address);
  }

  /**
   * Goes one struct deeper.
   *
   * @param field the C name of the field that leads there
   * @throws NativeDataException when that is deeper than the limits say
   */
  public void enter(String field) {
    if (++depth > mostDepth) {
      throw Refusals.depth(mostDepth, field);
    }
  }

  /** Comes back from one struct deeper. Not needed where writing fails. */
  public void leave() {
    depth--;
  }

  /**
   * Ends writing. Only now is everything in memory.
   *
   * @return the block, which is the caller's from now on; null when the memory was the caller's
   * @throws IllegalStateException when the caller's memory was freed in the meantime
   */
  public @Nullable Block finish() {
    span.flush();
    finished = true;
    return block;
  }

  /** Frees the block unless writing was finished. */
  @Override
  public void close() {
    if (!finished && block != null) {
      finished = true;
      block.close();
    }
  }
}
