package io.github.sizeis.jna;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.internal.Reader;
import io.github.sizeis.internal.Sizer;
import io.github.sizeis.internal.Systems;
import io.github.sizeis.internal.Values;
import io.github.sizeis.internal.Writer;
import io.github.sizeis.runtime.Explanation;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts a C struct with a link to the next struct: a single struct, or a linked list of them.
 *
 * @param <V> the type of the values
 * @param <S> the JNA structure
 */
public abstract class LinkedConverter<V, S extends Structure> extends JnaConverter<V, S> {

  /**
   * Creates the converter of a struct. For generated code.
   *
   * @param name the struct's name in C, with which paths begin
   * @param size the struct's size on this machine, in bytes
   * @param shape one line with all that other modules rely on
   */
  protected LinkedConverter(String name, int size, String shape) {
    super(name, size, shape);
  }

  /**
   * Creates the converter of a struct whose size depends on its fields. For generated code.
   *
   * @param name the struct's name in C, with which paths begin
   * @param size the struct's size on this machine, in bytes
   * @param least the number of bytes that every such struct has
   * @param grows whether it ends with a flexible array
   * @param shape one line with all that other modules rely on
   */
  protected LinkedConverter(String name, int size, int least, boolean grows, String shape) {
    super(name, size, least, grows, shape);
  }

  /**
   * Creates the converter of a struct that is for some machines only. For generated code.
   *
   * @param name the struct's name in C, with which paths begin
   * @param size the struct's size on this machine, in bytes
   * @param least the number of bytes that every such struct has
   * @param grows whether it ends with a flexible array
   * @param shape one line with all that other modules rely on
   * @param systems the machines that the struct is for; null for every machine
   */
  protected LinkedConverter(
      String name, int size, int least, boolean grows, String shape, @Nullable Systems systems) {
    super(name, size, least, grows, shape, systems);
  }

  /**
   * Reads a linked list. For generated code.
   *
   * @param in the reader or writer of this conversion
   * @param address the address of the first struct; 0 for none
   * @param field the C name of the list
   * @return the values
   */
  protected abstract List<V> getChain(Reader in, long address, String field);

  /**
   * Reads a linked list in a dump of another ABI. For generated code.
   *
   * @param in the reader or writer of this conversion
   * @param address the address of the first struct; 0 for none
   * @param field the C name of the list
   * @return the values
   */
  protected List<V> getDumpChain(Reader in, long address, String field) {
    throw new IllegalStateException(field + " cannot be read from dumps");
  }

  /**
   * Writes a linked list of one struct or more. For generated code.
   *
   * @param out the reader or writer of this conversion
   * @param at where the first struct starts in its memory
   * @param values the values
   * @param field the C name of the list
   */
  protected abstract void putChain(Writer out, int at, List<V> values, String field);

  /**
   * Measures the memory that a linked list takes. For generated code.
   *
   * @param sizer the sum of the sizes
   * @param values the values
   */
  protected abstract void addChain(Sizer sizer, List<V> values);

  /**
   * Reads a linked list.
   *
   * @param pointer the address of the first struct; NULL is the empty list
   * @return the values, unmodifiable
   * @throws NativeDataException if memory contradicts the declaration; its path names the field
   */
  public final List<V> readChain(@Nullable Pointer pointer) {
    return readChain(pointer, Source.memory());
  }

  /**
   * Reads a linked list.
   *
   * @param pointer the address of the first struct; NULL is the empty list
   * @param source the memory to read, with its limits
   * @return the values, unmodifiable
   * @throws NativeDataException if memory contradicts the declaration; its path names the field
   */
  public final List<V> readChain(@Nullable Pointer pointer, Source source) {
    Reader in = Reader.of(source);
    try {
      long first = root(in, pointer);
      return in.isHostAbi() ? getChain(in, first, name()) : getDumpChain(in, first, name());
    } finally {
      in.close();
    }
  }

  /**
   * Explains a linked list, even if memory contradicts the declaration. Nothing outside the source
   * is looked at.
   *
   * @param pointer the address of the first struct; NULL is the empty list
   * @param source the memory to look at, with its limits; of any ABI and byte order
   * @return what is there, with all that is wrong
   * @throws IllegalStateException if the memory was freed
   */
  public final Explanation explainChain(@Nullable Pointer pointer, Source source) {
    return explainedChain(
        address(pointer, source),
        source,
        (in, size) -> in.rootArray(pointer, 1, size),
        () -> readChain(pointer, source));
  }

  private long root(Reader in, @Nullable Pointer pointer) {
    try {
      return in.rootArray(pointer, 1, leastIn(in));
    } catch (NativeDataException e) {
      throw e.under(name());
    }
  }

  /**
   * Writes values as a linked list, and all that they point to, into one new block.
   *
   * @param values the values
   * @return the block, which you must close; null if there are no values
   * @throws NativeDataException if a part does not fit its field; its path names the field
   */
  public final @Nullable Memory writeChain(List<? extends V> values) {
    return writeChain(values, Limits.DEFAULT);
  }

  /**
   * Writes values as a linked list, and all that they point to, into one new block.
   *
   * @param values the values
   * @param limits the limits, of which the depth of nested structs counts
   * @return the block, which you must close; null if there are no values
   * @throws NativeDataException if a part does not fit its field; its path names the field
   */
  public final @Nullable Memory writeChain(List<? extends V> values, Limits limits) {
    requireHere();
    // What is measured must be what is written, whatever others do to the list meanwhile.
    List<V> kept = Values.copyOf(values, name());
    if (kept.isEmpty()) {
      return null;
    }
    Sizer sizer = new Sizer(limits);
    addChain(sizer, kept);
    try (Writer out = Writer.allocate(sizer, name())) {
      putChain(out, out.take(bytesOf(kept.get(0))), kept, name());
      return out.finish();
    }
  }
}
