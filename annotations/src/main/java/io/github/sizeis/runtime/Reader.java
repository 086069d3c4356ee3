package io.github.sizeis.runtime;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One conversion from memory to values: checks whatever it is about to look at, and keeps what it
 * looks at reachable. For generated code.
 *
 * <p>A reader belongs to the thread that borrowed it, from {@link #of} to {@link #close}. A
 * conversion inside another one, as in an adapter, borrows a reader of its own.
 */
public final class Reader extends View implements AutoCloseable {

  private final PerThread thread;
  private final Scratch scratch;
  private boolean open;
  private int depth;
  private int mostDepth;
  private long mostElements;

  /** Of a string, its NUL included. */
  private long mostUnits;

  private int abi;

  /** Where the struct ends that is being read, if only its fields tell; a position. */
  private int structEnd;

  private @Nullable KnownTargets known;
  private @Nullable Object kept;
  private @Nullable List<Object> alsoKept;

  Reader(PerThread thread) {
    this.thread = thread;
    this.scratch = thread.scratch();
  }

  /**
   * Borrows a reader.
   *
   * @param source where memory is read from
   * @return a reader that nobody else uses
   */
  public static Reader of(Source source) {
    Reader reader = PerThread.current().borrow();
    reader.begin(source);
    Limits limits = source.limits();
    reader.mostElements = limits.elements();
    reader.mostUnits = limits.stringLength() + 1L;
    reader.mostDepth = limits.depth();
    reader.abi = Host.index(source.abi());
    reader.open = true;
    return reader;
  }

  /** Gives the reader back, whether the conversion succeeded or not. A second call does nothing. */
  @Override
  public void close() {
    if (open) {
      open = false;
      kept = null;
      alsoKept = null;
      known = null;
      depth = 0;
      structEnd = 0;
      end();
      thread.giveBack(this);
    }
  }

  /**
   * Begins with a pointer that the user handed in.
   *
   * @param p the pointer, in the data's terms; kept reachable until {@link #close}
   * @param bytes how many will be read there
   * @return the address
   * @throws NativeDataException when the pointer is NULL, or a {@link Memory} is too small
   */
  public long root(@Nullable Pointer p, long bytes) {
    if (p == null || Pointer.nativeValue(p) == 0) {
      throw new NativeDataException("NULL pointer");
    }
    if (p instanceof Memory && ((Memory) p).size() < bytes) {
      throw new NativeDataException(bytes + " bytes needed, the memory has " + ((Memory) p).size());
    }
    keep(p);
    return Source.real(p);
  }

  /**
   * Keeps an object reachable until {@link #close}.
   *
   * @param o what owns memory that is being read
   */
  public void keep(Object o) {
    if (kept == null) {
      kept = o;
      return;
    }
    List<Object> more = alsoKept;
    if (more == null) {
      more = new ArrayList<>();
      alsoKept = more;
    }
    more.add(o);
  }

  /**
   * Which machine laid the data out.
   *
   * @return the ordinal of an {@link Abi}
   */
  public int abi() {
    return abi;
  }

  /**
   * Refuses data of another machine, for a converter that knows the host's layout only.
   *
   * @throws NativeDataException when the source has another ABI than the host
   */
  public void requireHostAbi() {
    if (!isHostAbi()) {
      throw new NativeDataException(
          "laid out for "
              + source().abi()
              + ", and this converter knows the host's "
              + Host.ABI
              + " only: declare the container @Idl(dumps = true)");
    }
  }

  /**
   * Whether the data is laid out as the host lays it out.
   *
   * @return true for the host's own ABI
   */
  public boolean isHostAbi() {
    return source().abi() == Host.ABI;
  }

  /**
   * Begins with an array that the user handed in.
   *
   * @param p the pointer to it, in the data's terms; kept reachable until {@link #close}
   * @param count its elements, unsigned
   * @param elementSize the bytes of one
   * @return the address; 0 for NULL
   * @throws NativeDataException when a {@link Memory} is too small
   */
  public long rootArray(@Nullable Pointer p, long count, int elementSize) {
    if (p == null || count == 0) {
      return 0;
    }
    if (p instanceof Memory && Long.compareUnsigned(count, ((Memory) p).size() / elementSize) > 0) {
      throw new NativeDataException(
          Long.toUnsignedString(count)
              + " elements of "
              + elementSize
              + " bytes needed, the memory has "
              + ((Memory) p).size());
    }
    keep(p);
    return Source.real(p);
  }

  /**
   * Loads the pointer that a pointer of the host points to.
   *
   * @param address where it lies
   * @return the pointer there, which is not NULL
   */
  public long follow(long address) {
    ByteBuffer memory = open(address, Host.POINTER_SIZE);
    return notNull(Host.address(memory, position()), "");
  }

  /**
   * Loads the pointer that a pointer points to.
   *
   * @param address where it lies
   * @param abi the ordinal of the {@link Abi} of the data
   * @return the pointer there, which is not NULL
   */
  public long follow(long address, int abi) {
    ByteBuffer memory = open(address, Host.pointerSize(abi));
    return notNull(Host.address(memory, position(), abi), "");
  }

  /**
   * Makes readable what a pointer points to that is needed before its own turn.
   *
   * @param address the pointer
   * @param bytes how many bytes lie there
   * @param field the C name of the pointer
   * @return the buffer that they lie in, at {@link #position()}
   */
  public ByteBuffer pointed(long address, int bytes, String field) {
    try {
      return open(notNull(address, ""), bytes);
    } catch (NativeDataException e) {
      throw e.under(field);
    }
  }

  /**
   * Passes a pointer through.
   *
   * @param address the pointer
   * @param field the C name of the field
   * @return the pointer as JNA has it
   */
  public Pointer pointer(long address, String field) {
    return new Pointer(notNull(address, field));
  }

  /**
   * Passes a pointer through.
   *
   * @param address the pointer
   * @param field the C name of the field
   * @return the pointer as JNA has it, null for NULL
   */
  public @Nullable Pointer pointerOrNull(long address, String field) {
    return address == 0 ? null : pointer(address, field);
  }

  /**
   * Passes a function pointer through.
   *
   * @param <T> the callback's type
   * @param address the function
   * @param type the callback's interface
   * @param field the C name of the field
   * @return the callback: the user's own where it is one, else one that calls the function
   */
  public <T extends Callback> T callback(long address, Class<T> type, String field) {
    Pointer function = new Pointer(notNull(address, field));
    return type.cast(CallbackReference.getCallback(type, function));
  }

  /**
   * Passes a function pointer through.
   *
   * @param <T> the callback's type
   * @param address the function
   * @param type the callback's interface
   * @param field the C name of the field
   * @return the callback, null for NULL
   */
  public <T extends Callback> @Nullable T callbackOrNull(
      long address, Class<T> type, String field) {
    return address == 0 ? null : callback(address, type, field);
  }

  /**
   * Checks a pointer that must not be NULL.
   *
   * @param address the pointer
   * @param field the C name of the field
   * @return the pointer
   */
  public long notNull(long address, String field) {
    if (address == 0) {
      throw NativeDataException.at(field, "NULL pointer");
    }
    return address;
  }

  /**
   * Checks an array before anything is allocated or read.
   *
   * @param address where it lies; does not matter where the count is 0
   * @param count its elements, unsigned
   * @param elementSize the bytes of one
   * @param field the C name of the field
   * @return the count
   */
  public int count(long address, long count, int elementSize, String field) {
    if (count == 0) {
      return 0;
    }
    if (count < 0 || count > mostElements) {
      throw Refusals.elements(count, source().limits(), field);
    }
    long bytes = count * elementSize;
    if (address == 0 || !canOpen(address, bytes)) {
      throw Refusals.array(address, count, bytes, source(), field);
    }
    return (int) count;
  }

  /**
   * Checks an array whose length memory gives in bytes.
   *
   * @param address where it lies; does not matter where the count is 0
   * @param bytes its bytes, unsigned
   * @param elementSize the bytes of one element
   * @param field the C name of the field
   * @return the count of elements
   */
  public int countOfBytes(long address, long bytes, int elementSize, String field) {
    return count(address, Fits.elements(bytes, elementSize, field), elementSize, field);
  }

  /**
   * Checks that a struct which is read by itself has none behind it, whose loss no one would
   * notice.
   *
   * @param next where its link leads
   * @param field the C name of the link
   * @throws NativeDataException when the link is not NULL
   */
  public void alone(long next, String field) {
    if (next != 0) {
      throw NativeDataException.at(
          field, "there is a next one, which would be lost: declare a @Chain, or read one");
    }
  }

  long mostElements() {
    return mostElements;
  }

  /**
   * Checks the valid part of an array before anything is allocated or read.
   *
   * @param address where the array lies; does not matter where the count is 0
   * @param room how many elements the array has, unsigned
   * @param first the index of the first valid one, unsigned
   * @param count how many are valid, unsigned
   * @param elementSize the bytes of one
   * @param field the C name of the field
   * @return the count
   */
  public int window(
      long address, long room, long first, long count, int elementSize, String field) {
    Fits.inside(room, first, count, field);
    if (count == 0 || address == 0) {
      return count(address, count, elementSize, field);
    }
    if (first < 0 || first > Long.MAX_VALUE / elementSize) {
      throw Refusals.beyond(first, elementSize, field);
    }
    long skipped = first * elementSize;
    if (Long.compareUnsigned(address + skipped, address) < 0) {
      throw Refusals.beyond(first, elementSize, field);
    }
    return count(address + skipped, count, elementSize, field);
  }

  /**
   * Tells how many bytes a struct takes that ends with a flexible array, and checks that they are
   * there.
   *
   * @param at where the struct starts in the buffer that was opened last
   * @param offset the offset of the array
   * @param count its elements, unsigned
   * @param elementSize the bytes of one
   * @param field the C name of the array
   * @return the bytes up to the end of the last element
   * @throws NativeDataException when the elements are more than the limits say, or lie outside
   */
  public long extent(int at, int offset, long count, int elementSize, String field) {
    if (count < 0 || count > mostElements) {
      throw Refusals.elements(count, source().limits(), field);
    }
    long bytes = count * elementSize;
    long address = addressAt(at) + offset;
    if (bytes > 0 && !canOpen(address, bytes)) {
      throw Refusals.array(address, count, bytes, source(), field);
    }
    requireInRoot(address, count, bytes, field);
    return offset + bytes;
  }

  /** A root's memory knows how long it is, even where the source does not. */
  private void requireInRoot(long address, long count, long bytes, String field) {
    if (kept instanceof Memory) {
      long size = ((Memory) kept).size();
      long offset = address - Source.real((Memory) kept);
      if (offset >= 0 && offset <= size && bytes > size - offset) {
        throw NativeDataException.at(
            field,
            "count "
                + count
                + ": "
                + bytes
                + " bytes from byte "
                + offset
                + " on, the memory has "
                + size);
      }
    }
  }

  /**
   * Opens a struct of which the first bytes were read to see how many it has.
   *
   * @param address where it lies
   * @param least how many bytes were read
   * @param bytes how many it has
   * @return the buffer that it lies in, at {@link #position()}
   */
  public ByteBuffer openWhole(long address, long least, long bytes) {
    refund(least);
    ByteBuffer memory = open(address, bytes);
    structEnd = (int) (position() + bytes);
    return memory;
  }

  /**
   * Where the struct ends that was opened with {@link #openWhole} last.
   *
   * @return a position
   */
  public int structEnd() {
    return structEnd;
  }

  /**
   * Goes back to the struct that was being read before another one was opened.
   *
   * @param outer where it ends, as {@link #structEnd()} told
   */
  public void backTo(int outer) {
    structEnd = outer;
  }

  /**
   * Checks a flexible array against the end of its struct, for memory may have changed since that
   * was opened.
   *
   * @param at where the array starts
   * @param count its elements, unsigned
   * @param elementSize the bytes of one
   * @param field the C name of the array
   * @return the count
   */
  public int tail(int at, long count, int elementSize, String field) {
    if (count < 0 || count > mostElements || count * elementSize > structEnd - at) {
      throw NativeDataException.at(field, "the memory changed while it was read");
    }
    return (int) count;
  }

  /**
   * Reads a UTF-16 string that ends with a NUL.
   *
   * @param address where it lies
   * @param field the C name of the field
   * @return the string; lone surrogates are kept
   */
  public String wide(long address, String field) {
    String read = wideOrNull(address, field);
    if (read == null) {
      throw NativeDataException.at(field, "NULL pointer");
    }
    return read;
  }

  /**
   * Reads a UTF-16 string that ends with a NUL, if there is one.
   *
   * @param address where it lies
   * @param field the C name of the field
   * @return the string; null for NULL
   */
  public @Nullable String wideOrNull(long address, String field) {
    return address == 0 ? null : Strings.wide(this, scratch, address, mostUnits, field);
  }

  /**
   * Reads a string that ends with a NUL.
   *
   * @param address where it lies
   * @param encoding what its bytes mean
   * @param field the C name of the field
   * @return the string
   */
  public String text(long address, Encoding encoding, String field) {
    String read = textOrNull(address, encoding, field);
    if (read == null) {
      throw NativeDataException.at(field, "NULL pointer");
    }
    return read;
  }

  /**
   * Reads a string that ends with a NUL, if there is one.
   *
   * @param address where it lies
   * @param encoding what its bytes mean
   * @param field the C name of the field
   * @return the string; null for NULL
   */
  public @Nullable String textOrNull(long address, Encoding encoding, String field) {
    return address == 0 ? null : Strings.text(this, scratch, address, encoding, mostUnits, field);
  }

  /**
   * Reads UTF-16 of a known length.
   *
   * @param address where it lies
   * @param n its units, as {@link #count} gave them
   * @return the string; NULs inside and lone surrogates are kept
   */
  public String wideRun(long address, int n) {
    return n == 0 ? "" : scratch.wideRun(open(address, 2L * n), position(), n);
  }

  /**
   * Reads a string of a known length.
   *
   * @param address where it lies
   * @param n its units, as {@link #count} gave them
   * @param encoding what its bytes mean
   * @param field the C name of the field
   * @return the string; NULs inside are kept
   */
  public String textRun(long address, int n, Encoding encoding, String field) {
    if (n == 0) {
      return "";
    }
    try {
      int bytes = Math.multiplyExact(n, encoding.unit());
      return scratch.textRun(open(address, bytes), position(), bytes, encoding);
    } catch (NativeDataException e) {
      throw e.under(field);
    }
  }

  /**
   * Counts the elements of an array that ends with a sentinel, without a look at what lies behind
   * it.
   *
   * @param address where the array lies
   * @param elementSize the bytes of one element
   * @param sentinel the number that ends it, for elements of 1, 2, 4 or 8 bytes; others end with
   *     one of zeros
   * @param field the C name of the field
   * @return the elements before the sentinel
   */
  public int terminated(long address, int elementSize, long sentinel, String field) {
    return TerminatedReads.count(this, notNull(address, field), elementSize, sentinel, field);
  }

  /**
   * Reads UTF-16 strings that follow each other, up to an empty one.
   *
   * @param address where they lie
   * @param field the C name of the field
   * @return the strings, unmodifiable
   */
  public List<String> multiWide(long address, String field) {
    return TerminatedReads.wide(this, scratch, notNull(address, field), mostUnits, field);
  }

  /**
   * Reads UTF-16 strings that follow each other, if there are any.
   *
   * @param address where they lie
   * @param field the C name of the field
   * @return the strings, unmodifiable; null for NULL
   */
  public @Nullable List<String> multiWideOrNull(long address, String field) {
    return address == 0 ? null : multiWide(address, field);
  }

  /**
   * Reads strings that follow each other, up to an empty one.
   *
   * @param address where they lie
   * @param encoding what their bytes mean
   * @param field the C name of the field
   * @return the strings, unmodifiable
   */
  public List<String> multiText(long address, Encoding encoding, String field) {
    long first = notNull(address, field);
    return encoding == Encoding.UTF_16
        ? TerminatedReads.wide(this, scratch, first, mostUnits, field)
        : TerminatedReads.text(this, scratch, first, encoding, mostUnits, field);
  }

  /**
   * Reads strings that follow each other, if there are any.
   *
   * @param address where they lie
   * @param encoding what their bytes mean
   * @param field the C name of the field
   * @return the strings, unmodifiable; null for NULL
   */
  public @Nullable List<String> multiTextOrNull(long address, Encoding encoding, String field) {
    return address == 0 ? null : multiText(address, encoding, field);
  }

  /**
   * Reads an array of 1-byte numbers.
   *
   * @param address where it lies
   * @param n its elements, as {@link #count} gave them
   * @return a new array, or a shared one when it is empty
   */
  public byte[] bytes(long address, int n) {
    return ArrayReads.bytes(this, address, n);
  }

  /**
   * Reads an array of 2-byte numbers.
   *
   * @param address where it lies
   * @param n its elements, as {@link #count} gave them
   * @return a new array, or a shared one when it is empty
   */
  public short[] shorts(long address, int n) {
    return ArrayReads.shorts(this, address, n);
  }

  /**
   * Reads an array of UTF-16 units.
   *
   * @param address where it lies
   * @param n its elements, as {@link #count} gave them
   * @return a new array, or a shared one when it is empty
   */
  public char[] chars(long address, int n) {
    return ArrayReads.chars(this, address, n);
  }

  /**
   * Reads an array of 4-byte numbers.
   *
   * @param address where it lies
   * @param n its elements, as {@link #count} gave them
   * @return a new array, or a shared one when it is empty
   */
  public int[] ints(long address, int n) {
    return ArrayReads.ints(this, address, n);
  }

  /**
   * Reads an array of 8-byte numbers.
   *
   * @param address where it lies
   * @param n its elements, as {@link #count} gave them
   * @return a new array, or a shared one when it is empty
   */
  public long[] longs(long address, int n) {
    return ArrayReads.longs(this, address, n);
  }

  /**
   * Reads an array of {@code float}.
   *
   * @param address where it lies
   * @param n its elements, as {@link #count} gave them
   * @return a new array, or a shared one when it is empty
   */
  public float[] floats(long address, int n) {
    return ArrayReads.floats(this, address, n);
  }

  /**
   * Reads an array of {@code double}.
   *
   * @param address where it lies
   * @param n its elements, as {@link #count} gave them
   * @return a new array, or a shared one when it is empty
   */
  public double[] doubles(long address, int n) {
    return ArrayReads.doubles(this, address, n);
  }

  /**
   * Finds what a full pointer points to.
   *
   * @param <T> the value's type
   * @param address the pointer, which is not NULL
   * @param type the value's class
   * @param field the C name of the field
   * @return the value, where another pointer led there before; else null, and {@link #learn} is
   *     next
   * @throws NativeDataException when the struct there is the one that is being read, or around it
   */
  public <T> @Nullable T known(long address, Class<T> type, String field) {
    KnownTargets targets = known;
    if (targets == null) {
      targets = new KnownTargets();
      known = targets;
    }
    return targets.find(address, type, field);
  }

  /**
   * Remembers what a full pointer points to.
   *
   * @param address the pointer
   * @param type the value's class
   * @param value the value
   */
  public void learn(long address, Class<?> type, Object value) {
    if (known != null) {
      known.learn(address, type, value);
    }
  }

  /**
   * Goes one struct deeper.
   *
   * @param field the C name of the field that leads there
   * @throws NativeDataException when that is deeper than the source's limits say
   */
  public void enter(String field) {
    if (++depth > mostDepth) {
      throw Refusals.depth(mostDepth, field);
    }
  }

  /** Comes back from one struct deeper. Not needed where the conversion fails. */
  public void leave() {
    depth--;
  }
}
