package io.github.sizeis.runtime;

import io.github.sizeis.internal.ConverterCode;
import io.github.sizeis.internal.Reader;
import io.github.sizeis.internal.Sizer;
import io.github.sizeis.internal.Systems;
import io.github.sizeis.internal.Values;
import io.github.sizeis.internal.explain.Explainer;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts between a C struct in memory and its value. A converter is generated for each struct. It
 * has no state, so any number of threads may use it.
 *
 * <p>Its protected methods are for generated code.
 *
 * @param <V> the type of the values
 */
public abstract class Converter<V> extends ConverterCode {
  private final boolean grows;
  private final String shape;

  /**
   * Creates the converter of a struct. For generated code.
   *
   * @param name the struct's name in C, with which paths begin
   * @param size the struct's size on this machine, in bytes
   * @param least the number of bytes that every such struct has
   * @param grows whether it ends with a flexible array
   * @param shape one line with all that other modules rely on
   * @param systems the machines that the struct is for; null for every machine
   */
  protected Converter(
      String name, int size, int least, boolean grows, String shape, @Nullable Systems systems) {
    super(name, size, least, systems);
    this.grows = grows;
    this.shape = shape;
  }

  /**
   * Returns the struct's name in C.
   *
   * @return the name
   */
  public final String name() {
    return name;
  }

  /**
   * Returns the struct's size on this machine.
   *
   * @return {@code sizeof}, in bytes
   */
  public final int size() {
    return size;
  }

  /**
   * Returns all that other modules rely on: the value's name, sizes and alignments.
   *
   * @return one line; two converters have the same line if their layouts are the same
   */
  public final String shape() {
    return shape;
  }

  /**
   * Reads the struct at an address.
   *
   * @param address the address of the struct; 0 is an error
   * @param source the memory to read, with its limits
   * @return the value
   * @throws NativeDataException if memory contradicts the declaration; its path names the field
   */
  public final V read(long address, Source source) {
    Reader in = Reader.of(source);
    try {
      leastIn(in);
      return valueAt(in, in.notNull(address, ""));
    } catch (NativeDataException e) {
      throw e.under(name);
    } finally {
      in.close();
    }
  }

  /**
   * Reads an array of structs.
   *
   * @param address the address of the first struct; ignored if count is 0
   * @param count the number of structs
   * @param source the memory to read, with its limits
   * @return the values, unmodifiable
   * @throws NativeDataException if memory contradicts the declaration; its path names the field
   * @throws UnsupportedOperationException if the struct has a flexible array
   */
  public final List<V> readList(long address, long count, Source source) {
    requireElement();
    Reader in = Reader.of(source);
    try {
      return listAt(in, address, count);
    } finally {
      in.close();
    }
  }

  /**
   * Explains the struct at an address, even if memory contradicts the declaration. Nothing outside
   * the source is looked at.
   *
   * @param address the address of the struct
   * @param source the memory to look at, with its limits; of any ABI and byte order
   * @return what is there, with all that is wrong
   */
  public final Explanation explain(long address, Source source) {
    return explained(
        address, source, (in, size) -> in.notNull(address, ""), () -> read(address, source));
  }

  /**
   * Explains what a conversion begins with.
   *
   * @param address the address of the struct
   * @param source the memory to look at
   * @param start checks the address
   * @param conversion the conversion, which may be refused
   * @return what is there
   */
  protected final Explanation explained(
      long address, Source source, Explainer.Start start, Runnable conversion) {
    return new Explanation(Explainer.struct(this, address, source, start, refusal(conversion)));
  }

  /**
   * Explains an array of structs.
   *
   * @param address the address of the first struct
   * @param count the number of structs
   * @param source the memory to look at
   * @param start checks the address
   * @param conversion the conversion, which may be refused
   * @return what is there
   */
  protected final Explanation explainedList(
      long address, long count, Source source, Explainer.Start start, Runnable conversion) {
    return new Explanation(
        Explainer.list(this, address, count, source, start, refusal(conversion)));
  }

  /**
   * Explains a linked list.
   *
   * @param address the address of the first struct
   * @param source the memory to look at
   * @param start checks the address
   * @param conversion the conversion, which may be refused
   * @return what is there
   */
  protected final Explanation explainedChain(
      long address, Source source, Explainer.Start start, Runnable conversion) {
    return new Explanation(Explainer.chain(this, address, source, start, refusal(conversion)));
  }

  private static @Nullable NativeDataException refusal(Runnable conversion) {
    try {
      conversion.run();
      return null;
    } catch (NativeDataException e) {
      return e;
    }
  }

  /**
   * Reads the struct at an address.
   *
   * @param in the reader
   * @param address the address of the struct
   * @return its value
   */
  @SuppressWarnings("unchecked") // what the hooks read is a value
  protected final V valueAt(Reader in, long address) {
    return (V) (in.isHostAbi() ? getAt(in, address) : getDumpAt(in, address));
  }

  /**
   * Reads an array of structs.
   *
   * @param in the reader
   * @param address the address of the first struct
   * @param count the number of structs
   * @return their values
   */
  protected final List<V> listAt(Reader in, long address, long count) {
    @Nullable Object[] values = null;
    try {
      int each = sizeIn(in);
      int n = in.count(address, count, each, "");
      if (n == 0) {
        return Values.emptyList();
      }
      ByteBuffer memory = in.open(address, (long) n * each);
      values = new Object[n];
      if (in.isHostAbi()) {
        getAll(in, memory, in.position(), values);
      } else {
        getAllOfDump(in, memory, each, values);
      }
      return Values.list(values);
    } catch (NativeDataException e) {
      throw values == null ? e.under(name) : e.under(name, indexOfNull(values));
    }
  }

  private void getAllOfDump(Reader in, ByteBuffer memory, int each, Object[] values) {
    int at = in.position();
    for (int i = 0; i < values.length; i++) {
      values[i] = getDump(in, memory, at + i * each);
    }
  }

  /** Returns which one could not be read: what was read is never null. */
  private static int indexOfNull(@Nullable Object[] values) {
    int i = 0;
    while (i < values.length - 1 && values[i] != null) {
      i++;
    }
    return i;
  }

  /**
   * Checks that the struct can be an element of an array.
   *
   * @throws UnsupportedOperationException if it has a flexible array, because elements must have
   *     one size
   */
  protected final void requireElement() {
    if (grows) {
      throw new UnsupportedOperationException(
          name + " has a flexible array, and so there are no arrays of it");
    }
  }

  /**
   * Measures the memory that a value needs, with all that it points to.
   *
   * @param value the value
   * @param limits the limits
   * @return the measure
   */
  protected final Sizer measured(V value, Limits limits) {
    requireHere();
    Sizer sizer = new Sizer(limits);
    sizer.block(bytesOf(value));
    add(sizer, value);
    return sizer;
  }
}
