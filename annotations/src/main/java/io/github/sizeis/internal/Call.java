package io.github.sizeis.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.internal.jna.Block;
import io.github.sizeis.internal.jna.Pointers;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One call of a C function: the memory of its arguments and of what it gives back, its
 * <em>frame</em>, and the room behind it that the function fills. For generated code.
 *
 * <p>Closing a call frees all of it, so that whoever closes it after the function has returned has
 * kept all of it until then.
 */
public final class Call implements AutoCloseable {
  /** The zeros behind room: two units of the widest encoding, or a pointer. */
  private static final int END = 8;

  final Block frame;
  private final int size;
  private final CallMemory memory;
  private final Limits limits;
  private int lastError;
  private @Nullable Set<Long> freed;

  /** The window that the frame lies in; null on a machine that has none. */
  private final @Nullable ByteBuffer window;

  private final int position;
  private boolean closed;

  private Call(Block frame, int size, CallMemory memory, Writer written) {
    Span span = written.span;
    this.frame = frame;
    this.size = size;
    this.memory = memory;
    this.limits = written.limits;
    this.window = span.buffer.hasArray() ? null : span.buffer;
    this.position = window == null ? 0 : span.start;
  }

  /**
   * Begins a call.
   *
   * @param written the arguments, whose frame is the first thing in its block
   * @param size the bytes of the frame
   * @return a call, which owns the block
   */
  public static Call of(Writer written, int size) {
    Block block = written.finish();
    if (block == null) {
      throw new IllegalArgumentException("A call needs a block of its own");
    }
    CallMemory memory =
        new CallMemory(Area.arguments(block, written.span.bytes(), written.span.pieces));
    return new Call(block, size, memory, written);
  }

  /**
   * The frame's bytes as they are now.
   *
   * @return a buffer that has the frame at {@link #at}, for absolute reads
   */
  public ByteBuffer memory() {
    if (window != null) {
      return window;
    }
    byte[] copy = frame.getByteArray(0, size);
    return ByteBuffer.wrap(copy).order(ByteOrder.nativeOrder());
  }

  /**
   * Where the frame lies in {@link #memory}.
   *
   * @return the position of its first byte
   */
  public int at() {
    return position;
  }

  /**
   * Where the frame lies.
   *
   * @return its address
   */
  public long address() {
    return Pointers.real(frame);
  }

  /**
   * The address of a part of the frame, as an argument.
   *
   * @param offset where the part lies in the frame
   * @return a pointer to it
   */
  public Pointer pointerTo(int offset) {
    return new Pointer(Pointer.nativeValue(frame) + offset);
  }

  /**
   * A pointer that lies in the frame, as an argument.
   *
   * @param offset where it lies in the frame
   * @return the pointer; null for NULL
   */
  public @Nullable Pointer pointer(int offset) {
    if (window == null) {
      return frame.getPointer(offset);
    }
    long address = AbiNumbers.address(window, position + offset);
    return address == 0 ? null : new Pointer(address);
  }

  /**
   * A struct that lies in the frame, as an argument that is passed by value.
   *
   * @param <T> its structure
   * @param structure the structure, laid over the frame
   * @return the same structure, in step with its memory: JNA writes its fields when it passes it
   */
  public <T extends Structure> T byValue(T structure) {
    structure.read();
    return structure;
  }

  /**
   * Makes room that the function fills, all zeros, and points to it. Without elements there is no
   * room, and the pointer stays NULL. Behind the room there are zeros too, at which a string ends
   * that the function has cut off.
   *
   * @param offset where the pointer lies in the frame
   * @param count how many elements it has room for
   * @param elementSize the bytes of one
   * @param limits how many elements an array may have
   * @param name the C name of the parameter
   */
  public void room(int offset, long count, int elementSize, Limits limits, String name) {
    if (count < 0 || count > limits.elements()) {
      throw Refusals.elements(count, limits, name);
    }
    long bytes = count * elementSize;
    if (bytes > limits.bytes()) {
      throw Refusals.spent(limits).under(name);
    }
    if (bytes == 0) {
      return;
    }
    Area room = Area.room((int) bytes, END);
    memory.add(room);
    frame.setPointer(offset, room.memory);
  }

  /**
   * Checks that there was room for what has to be there: without, the function was given NULL.
   *
   * @param address where the room lies
   * @param name the C name of the parameter
   * @throws NativeDataException when the caller asked for room of 0
   */
  public static void hadRoom(long address, String name) {
    if (address == 0) {
      throw NativeDataException.at(name, "NULL pointer, as the caller asked for room of 0");
    }
  }

  /**
   * Borrows a reader of what has come back. Where a pointer leads to what the call itself has
   * written or made room for, it reads no further than that.
   *
   * @param source where the client reads
   * @return a reader that nobody else uses
   */
  public Reader reader(Source source) {
    return Reader.of(source, memory);
  }

  /**
   * Whether a pointer leads to memory that the function has allocated. Asked again for the same
   * address it says no, for whoever asks frees it.
   *
   * @param offset where the pointer lies in the frame
   * @return false for NULL, for what is the call's own, and for what was freed
   */
  public boolean isAllocated(int offset) {
    Pointer pointer = frame.getPointer(offset);
    return pointer != null
        && !memory.has(Pointers.real(pointer))
        && freed().add(Pointers.real(pointer));
  }

  /** Returns the addresses that were freed, for functions that give one block twice. */
  Set<Long> freed() {
    Set<Long> addresses = freed;
    if (addresses == null) {
      addresses = new HashSet<>();
      freed = addresses;
    }
    return addresses;
  }

  /**
   * Reads a string that the frame points to, for a message, within the limits of the call.
   *
   * @param offset where the pointer lies in the frame
   * @param encoding what the string's bytes mean
   * @return the string; null for NULL, and where it cannot be read
   */
  public @Nullable String text(int offset, StringEncoding encoding) {
    return text(frame.getPointer(offset), encoding);
  }

  /**
   * Reads a string for a message, within the limits of the call.
   *
   * @param text where it lies; null for NULL
   * @param encoding what the string's bytes mean
   * @return the string; null for NULL, and where it cannot be read
   */
  public @Nullable String text(@Nullable Pointer text, StringEncoding encoding) {
    try (Reader in = reader(Source.memory().withLimits(limits))) {
      return text == null ? null : in.textOrNull(Pointers.real(text), encoding, "");
    } catch (NativeDataException e) {
      return null;
    }
  }

  /** The window that the frame lies in, at {@link #at}; null on a machine that has none. */
  @Nullable ByteBuffer window() {
    return window;
  }

  /** Keeps the error that the function left in {@code errno}, or as Windows' last error. */
  public void keepLastError() {
    lastError = Native.getLastError();
  }

  /**
   * The error that was kept.
   *
   * @return the number
   */
  public int lastError() {
    return lastError;
  }

  /** Frees the frame and whatever room was made. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      memory.close();
      PerThread.giveBack(frame);
    }
  }
}
