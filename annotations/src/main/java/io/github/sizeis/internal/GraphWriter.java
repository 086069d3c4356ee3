package io.github.sizeis.internal;

import com.sun.jna.Callback;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.internal.jna.Block;
import io.github.sizeis.internal.jna.Callbacks;
import io.github.sizeis.internal.jna.Freed;
import io.github.sizeis.internal.jna.Pointers;
import io.github.sizeis.runtime.Address;
import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Takes room for what is written, and lets pointers lead there. */
abstract class GraphWriter {

  final Span span;

  final @Nullable Block block;

  private final int mostDepth;

  private int depth;

  private @Nullable IdentityHashMap<Object, Long> known;

  GraphWriter(Span span, @Nullable Block block, int mostDepth) {
    this.span = span;
    this.block = block;
    this.mostDepth = mostDepth;
  }

  /**
   * The memory.
   *
   * @return a buffer for absolute writes, at positions from {@link #take} on
   */
  public final ByteBuffer memory() {
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
  public final int take(long bytes) {
    return span.take(bytes);
  }

  /**
   * Where something will be found.
   *
   * @param position a position in {@link #memory}
   * @return its address
   */
  public final long address(int position) {
    return position + span.origin;
  }

  /**
   * Writes a pointer of the host.
   *
   * @param at where to write it
   * @param address where it points to
   */
  public final void address(int at, long address) {
    AbiNumbers.putAddress(span.buffer, at, address);
  }

  /**
   * Stores a pointer in a place of its own.
   *
   * @param address the pointer
   * @return the address of the place
   */
  public final long pointTo(long address) {
    int cell = take(Host.POINTER_SIZE);
    address(cell, address);
    return address(cell);
  }

  /**
   * An opaque pointer, whose memory the block keeps.
   *
   * @param p the pointer
   * @param field the C name of the field
   * @return its address; 0 for null
   * @throws NativeDataException when it has more bits than pointers of this machine
   * @throws IllegalStateException when it is a {@link Memory} that was freed
   */
  public final long pointer(@Nullable Pointer p, String field) {
    if (p == null) {
      return 0;
    }
    Freed.refuse(p);
    requirePointer(Pointer.nativeValue(p), field);
    keep(p);
    return Pointers.real(p);
  }

  /**
   * An opaque pointer that is a number.
   *
   * @param a the address
   * @param field the C name of the field
   * @return its number; 0 for null
   * @throws NativeDataException when it has more bits than pointers of this machine
   */
  public final long address(@Nullable Address a, String field) {
    return a == null ? 0 : requirePointer(a.value(), field);
  }

  private static long requirePointer(long address, String field) {
    if (!Host.isPointer(address, Host.POINTER_SIZE)) {
      throw NativeDataException.at(
          field, "0x" + Long.toHexString(address) + " does not fit a pointer of this machine");
    }
    return address;
  }

  /**
   * A callback, which the block keeps.
   *
   * @param c the callback
   * @return the address of its native entry; 0 for null
   */
  public final long callback(@Nullable Callback c) {
    Pointer entry = Callbacks.entry(c);
    if (c == null || entry == null) {
      return 0;
    }
    keep(c);
    return Pointers.real(entry);
  }

  private void keep(Object o) {
    if (block != null) {
      block.keep(o);
    }
  }

  /**
   * Finds what full pointers point to.
   *
   * @param value a value, which counts as the same only if it is the same object
   * @return where it was written; 0 where it was not yet
   */
  public final long known(Object value) {
    Long address = known == null ? null : known.get(value);
    return address == null ? 0 : address;
  }

  /**
   * Remembers where a value is written.
   *
   * @param value the value
   * @param address its address
   */
  public final void learn(Object value, long address) {
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
  public final void enter(String field) {
    if (++depth > mostDepth) {
      throw Refusals.depth(mostDepth, field);
    }
  }

  /** Comes back from one struct deeper. Not needed where writing fails. */
  public final void leave() {
    depth--;
  }
}
