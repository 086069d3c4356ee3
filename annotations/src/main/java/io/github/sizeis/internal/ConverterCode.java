package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What the processor writes for a struct: how its bytes become a value, and a value its bytes. The
 * methods speak of {@code Object}, so that no second method has to be generated that only casts.
 */
public abstract class ConverterCode {
  /** The struct's name in C. */
  protected final String name;

  /** The struct's size on this machine, in bytes. */
  protected final int size;

  /** How many of its bytes are there at least. */
  protected final int least;

  /** The machines that the struct is for; null for every machine. */
  private final @Nullable Systems systems;

  /**
   * Creates the code of a struct.
   *
   * @param name the struct's C name
   * @param size its size on this machine, in bytes
   * @param least how many of them are there at least
   * @param systems the machines that it is for; null for every machine
   */
  protected ConverterCode(String name, int size, int least, @Nullable Systems systems) {
    this.name = name;
    this.size = size;
    this.least = least;
    this.systems = systems;
  }

  /**
   * Describes the struct to who explains memory.
   *
   * @return what the processor wrote down; null where an earlier one generated the converter
   */
  protected @Nullable Description described() {
    return null;
  }

  /**
   * Reads a struct.
   *
   * @param in the conversion under way
   * @param memory the bytes of the struct, and maybe more
   * @param at where the struct starts in them
   * @return the value
   */
  protected abstract Object get(Reader in, ByteBuffer memory, int at);

  /**
   * Reads structs that lie one behind the other. Each converter has a loop of its own: one loop for
   * all structs is slower for small ones.
   *
   * @param in the conversion under way
   * @param memory the bytes of the structs, and maybe more
   * @param at where the first one starts in them
   * @param values receives the values, in order
   */
  protected void getAll(Reader in, ByteBuffer memory, int at, Object[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = get(in, memory, at + i * size);
    }
  }

  /**
   * Writes a struct.
   *
   * @param out the conversion under way
   * @param at where the struct starts in its memory
   * @param value what to write
   */
  protected abstract void put(Writer out, int at, Object value);

  /**
   * Measures the memory that a value points to.
   *
   * @param sizer where the sizes are added up
   * @param value what will be written
   */
  protected void add(Sizer sizer, Object value) {
    // most structs point to nothing
  }

  /**
   * Reads the struct at an address.
   *
   * @param in the conversion under way
   * @param address where the struct lies
   * @return the value
   */
  protected Object getAt(Reader in, long address) {
    ByteBuffer memory = in.open(address, size);
    return get(in, memory, in.position());
  }

  /**
   * Tells how many bytes the struct itself takes.
   *
   * @param value what it holds
   * @return the bytes
   */
  protected long bytesOf(Object value) {
    return size;
  }

  /**
   * Tells the struct's size in a dump of another ABI.
   *
   * @param in the conversion under way
   * @return the bytes
   * @throws NativeDataException if the converter knows the host's layout only
   */
  protected int sizeInDump(Reader in) {
    in.requireHostAbi();
    return size;
  }

  /**
   * Tells how many bytes of the struct are there at least in a dump of another ABI.
   *
   * @param in the conversion under way
   * @return the bytes
   */
  protected int leastInDump(Reader in) {
    return sizeInDump(in);
  }

  /**
   * Reads a struct in a dump of another ABI.
   *
   * @param in the conversion under way
   * @param memory the bytes of the struct, and maybe more
   * @param at where the struct starts in them
   * @return the value
   */
  protected Object getDump(Reader in, ByteBuffer memory, int at) {
    throw new IllegalStateException(name + " cannot be read from dumps");
  }

  /**
   * Reads the struct at an address of a dump of another ABI.
   *
   * @param in the conversion under way
   * @param address where the struct lies
   * @return the value
   */
  protected Object getDumpAt(Reader in, long address) {
    ByteBuffer memory = in.open(address, sizeInDump(in));
    return getDump(in, memory, in.position());
  }

  /**
   * Refuses to write on a machine that the struct is not for.
   *
   * @throws UnsupportedOperationException if this machine has no layout of it
   */
  protected final void requireHere() {
    if (systems != null) {
      systems.requireHere();
    }
  }

  private void requireIn(Reader in) {
    if (systems != null) {
      systems.require(in.source());
    }
  }

  /**
   * How many bytes of the struct there must be.
   *
   * @param in what it is read from
   * @return its bytes without a flexible array
   */
  protected final int leastIn(Reader in) {
    requireIn(in);
    return in.isHostAbi() ? least : leastInDump(in);
  }

  /**
   * How many bytes the struct has.
   *
   * @param in what it is read from
   * @return its size in the ABI of the source
   */
  protected final int sizeIn(Reader in) {
    requireIn(in);
    return in.isHostAbi() ? size : sizeInDump(in);
  }
}
