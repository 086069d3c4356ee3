package io.github.sizeis.jna;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.internal.Reader;
import io.github.sizeis.internal.Sizer;
import io.github.sizeis.internal.Values;
import io.github.sizeis.internal.Writer;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts a C struct that marks its link to the next one: alone, and as a linked list.
 *
 * @param <V> the type of the values
 * @param <S> the JNA structure
 */
public abstract class LinkedConverter<V, S extends Structure> extends JnaConverter<V, S> {

  /**
   * Creates the converter of a struct. For generated code.
   *
   * @param name the struct's C name, with which paths in messages begin
   * @param size the struct's size on this machine, in bytes
   * @param shape what other modules rely on, as one line
   */
  protected LinkedConverter(String name, int size, String shape) {
    super(name, size, shape);
  }

  /**
   * Creates the converter of a struct of which only fields tell how many bytes there are. For
   * generated code.
   *
   * @param name the struct's C name, with which paths in messages begin
   * @param size the struct's size on this machine, in bytes
   * @param least how many of them are there at least
   * @param grows whether there are more where its flexible array has elements
   * @param shape what other modules rely on, as one line
   */
  protected LinkedConverter(String name, int size, int least, boolean grows, String shape) {
    super(name, size, least, grows, shape);
  }

  /**
   * Reads a linked list. For generated code.
   *
   * @param in the conversion under way
   * @param address where the first struct lies; 0 for none
   * @param field the C name of the list
   * @return the values
   */
  protected abstract List<V> getChain(Reader in, long address, String field);

  /**
   * Reads a linked list in a dump of another ABI. For generated code.
   *
   * @param in the conversion under way
   * @param address where the first struct lies; 0 for none
   * @param field the C name of the list
   * @return the values
   */
  protected List<V> getDumpChain(Reader in, long address, String field) {
    throw new IllegalStateException(field + " cannot be read from dumps");
  }

  /**
   * Writes a linked list of one struct or more. For generated code.
   *
   * @param out the conversion under way
   * @param at where the first struct starts in its memory
   * @param values the values
   * @param field the C name of the list
   */
  protected abstract void putChain(Writer out, int at, List<V> values, String field);

  /**
   * Measures the memory that a linked list takes. For generated code.
   *
   * @param sizer where the sizes are added up
   * @param values the values
   */
  protected abstract void addChain(Sizer sizer, List<V> values);

  /**
   * Reads a linked list, from a struct on.
   *
   * @param pointer where the first struct starts; NULL is the empty list
   * @return the values, unmodifiable
   * @throws NativeDataException if memory does not hold what is declared; its path tells where
   */
  public final List<V> readChain(@Nullable Pointer pointer) {
    return readChain(pointer, Source.memory());
  }

  /**
   * Reads a linked list, from a struct on.
   *
   * @param pointer where the first struct starts; NULL is the empty list
   * @param source where memory is read from, and how much of it at most
   * @return the values, unmodifiable
   * @throws NativeDataException if memory does not hold what is declared; its path tells where
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
   * @return the block, to be closed; null, which is NULL, for no values
   * @throws NativeDataException if a part does not fit its field; its path tells which
   */
  public final @Nullable Memory writeChain(List<? extends V> values) {
    return writeChain(values, Limits.DEFAULT);
  }

  /**
   * Writes values as a linked list, and all that they point to, into one new block.
   *
   * @param values the values
   * @param limits how deeply structs may be nested
   * @return the block, to be closed; null, which is NULL, for no values
   * @throws NativeDataException if a part does not fit its field; its path tells which
   */
  public final @Nullable Memory writeChain(List<? extends V> values, Limits limits) {
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
