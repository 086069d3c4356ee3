package io.github.sizeis.jna;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.internal.Reader;
import io.github.sizeis.internal.Sizer;
import io.github.sizeis.internal.Values;
import io.github.sizeis.internal.Writer;
import io.github.sizeis.internal.jna.Block;
import io.github.sizeis.runtime.Converter;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Converts between a C struct and its value, by way of JNA's pointers and structures.
 *
 * @param <V> the type of the values
 * @param <S> the JNA structure
 */
public abstract class JnaConverter<V, S extends Structure> extends Converter<V> {

  /**
   * Creates the converter of a struct. For generated code.
   *
   * @param name the struct's C name, with which paths in messages begin
   * @param size the struct's size on this machine, in bytes
   * @param shape what other modules rely on, as one line
   */
  protected JnaConverter(String name, int size, String shape) {
    this(name, size, size, false, shape);
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
  protected JnaConverter(String name, int size, int least, boolean grows, String shape) {
    super(name, size, least, grows, shape);
  }

  /**
   * Lays the structure over memory. For generated code.
   *
   * @param memory where the structure lies
   * @return the structure, not read
   */
  protected abstract Object structure(Pointer memory);

  /**
   * Reads the struct at an address.
   *
   * @param pointer where the struct starts; NULL is refused
   * @return the value
   * @throws NativeDataException if memory does not hold what is declared; its path tells where
   */
  public final V read(@Nullable Pointer pointer) {
    return read(pointer, Source.memory());
  }

  /**
   * Reads the struct at an address of a source.
   *
   * @param pointer where the struct starts; NULL is refused
   * @param source where memory is read from, and how much of it at most
   * @return the value
   * @throws NativeDataException if memory does not hold what is declared; its path tells where
   */
  public final V read(@Nullable Pointer pointer, Source source) {
    Reader in = Reader.of(source);
    try {
      return valueAt(in, in.root(pointer, leastIn(in)));
    } catch (NativeDataException e) {
      throw e.under(name());
    } finally {
      in.close();
    }
  }

  /**
   * Reads the memory of a structure; its Java fields are not looked at.
   *
   * @param structure the structure
   * @return the value
   * @throws NativeDataException if memory does not hold what is declared; its path tells where
   */
  public final V read(S structure) {
    return read(structure, Source.memory());
  }

  /**
   * Reads the memory of a structure within limits; its Java fields are not looked at.
   *
   * @param structure the structure
   * @param source where memory is read from, and how much of it at most
   * @return the value
   * @throws NativeDataException if memory does not hold what is declared; its path tells where
   */
  public final V read(S structure, Source source) {
    return read(structure.getPointer(), source);
  }

  /**
   * Reads an array of structs.
   *
   * @param pointer where the first struct starts; not followed if count is 0
   * @param count how many structs lie there, one behind the other
   * @return the values, unmodifiable
   * @throws NativeDataException if memory does not hold what is declared; its path tells where
   * @throws UnsupportedOperationException if the struct has a flexible array
   */
  public final List<V> readList(@Nullable Pointer pointer, long count) {
    return readList(pointer, count, Source.memory());
  }

  /**
   * Reads an array of structs from a source.
   *
   * @param pointer where the first struct starts; not followed if count is 0
   * @param count how many structs lie there, one behind the other
   * @param source where memory is read from, and how much of it at most
   * @return the values, unmodifiable
   * @throws NativeDataException if memory does not hold what is declared; its path tells where
   * @throws UnsupportedOperationException if the struct has a flexible array
   */
  public final List<V> readList(@Nullable Pointer pointer, long count, Source source) {
    requireElement();
    Reader in = Reader.of(source);
    try {
      return listAt(in, root(in, pointer, count), count);
    } finally {
      in.close();
    }
  }

  private long root(Reader in, @Nullable Pointer pointer, long count) {
    try {
      return in.rootArray(pointer, count, sizeIn(in));
    } catch (NativeDataException e) {
      throw e.under(name());
    }
  }

  /**
   * Writes the value, and all that it points to, into one new block of memory.
   *
   * <p>Close the structure when native code is done with it. The collector frees what was
   * forgotten.
   *
   * @param value the value
   * @return a structure that owns the block
   * @throws NativeDataException if a part does not fit its field; its path tells which
   */
  public final S write(V value) {
    return write(value, Limits.DEFAULT);
  }

  /**
   * Writes the value, and all that it points to, into one new block of memory.
   *
   * <p>Close the structure when native code is done with it. The collector frees what was
   * forgotten.
   *
   * @param value the value
   * @param limits how deeply structs may be nested
   * @return a structure that owns the block
   * @throws NativeDataException if a part does not fit its field; its path tells which
   */
  public final S write(V value, Limits limits) {
    Sizer sizer = measured(value, limits);
    try (Writer out = Writer.allocate(sizer)) {
      put(out, out.take(bytesOf(value)), value);
      return owning(Objects.requireNonNull(out.finish()));
    } catch (NativeDataException e) {
      throw e.under(name());
    }
  }

  private S owning(Block block) {
    @SuppressWarnings("unchecked") // the hook makes no other
    S structure = (S) structure(block);
    if (structure instanceof NativeUnion) {
      ((NativeUnion) structure).own(block, name());
    } else {
      ((NativeStructure) structure).own(block, name());
    }
    return structure;
  }

  /**
   * Writes the value to the start of memory, and what it points to behind it.
   *
   * @param value the value
   * @param memory where to write; it must outlive every use
   * @throws IllegalArgumentException if the memory is too small; the message tells how much is
   *     needed
   * @throws NativeDataException if a part does not fit its field; its path tells which
   */
  public final void writeTo(V value, Memory memory) {
    writeTo(value, memory, Limits.DEFAULT);
  }

  /**
   * Writes the value to the start of memory, and what it points to behind it.
   *
   * @param value the value
   * @param memory where to write; it must outlive every use
   * @param limits how deeply structs may be nested
   * @throws IllegalArgumentException if the memory is too small; the message tells how much is
   *     needed
   * @throws NativeDataException if a part does not fit its field; its path tells which
   */
  public final void writeTo(V value, Memory memory, Limits limits) {
    Sizer sizer = measured(value, limits);
    try (Writer out = Writer.into(memory, sizer)) {
      put(out, out.take(bytesOf(value)), value);
      out.finish();
    } catch (NativeDataException e) {
      throw e.under(name());
    }
  }

  /**
   * Writes values one behind the other, and all that they point to, into one new block.
   *
   * @param values the values
   * @return the block, to be closed; null, which is NULL, for no values
   * @throws NativeDataException if a part does not fit its field; its path tells which
   * @throws UnsupportedOperationException if the struct has a flexible array
   */
  public final @Nullable Memory writeList(List<? extends V> values) {
    return writeList(values, Limits.DEFAULT);
  }

  /**
   * Writes values one behind the other, and all that they point to, into one new block.
   *
   * @param values the values
   * @param limits how deeply structs may be nested
   * @return the block, to be closed; null, which is NULL, for no values
   * @throws NativeDataException if a part does not fit its field; its path tells which
   * @throws UnsupportedOperationException if the struct has a flexible array
   */
  public final @Nullable Memory writeList(List<? extends V> values, Limits limits) {
    requireElement();
    Sizer sizer = new Sizer(limits);
    // What is measured must be what is written, whatever others do to the list meanwhile.
    List<V> kept = Values.copyOf(values, name());
    if (kept.isEmpty()) {
      return null;
    }
    sizer.array(kept.size(), size());
    for (V value : kept) {
      add(sizer, value);
    }
    int i = 0;
    try (Writer out = Writer.allocate(sizer)) {
      int at = out.array(kept.size(), size(), false);
      for (V value : kept) {
        put(out, at + i * size(), value);
        i++;
      }
      return out.finish();
    } catch (NativeDataException e) {
      throw e.under(name(), i);
    }
  }
}
