package io.github.sizeis.jna;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.internal.Reader;
import io.github.sizeis.internal.Sizer;
import io.github.sizeis.internal.Systems;
import io.github.sizeis.internal.Values;
import io.github.sizeis.internal.Writer;
import io.github.sizeis.internal.jna.Block;
import io.github.sizeis.internal.jna.Pointers;
import io.github.sizeis.runtime.Converter;
import io.github.sizeis.runtime.Explanation;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Converts between a C struct and its value. It takes JNA's pointers and structures.
 *
 * @param <V> the type of the values
 * @param <S> the JNA structure
 */
public abstract class JnaConverter<V, S extends Structure> extends Converter<V> {

  /**
   * Creates the converter of a struct. For generated code.
   *
   * @param name the struct's name in C, with which paths begin
   * @param size the struct's size on this machine, in bytes
   * @param shape one line with all that other modules rely on
   */
  protected JnaConverter(String name, int size, String shape) {
    this(name, size, size, false, shape);
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
  protected JnaConverter(String name, int size, int least, boolean grows, String shape) {
    this(name, size, least, grows, shape, null);
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
  protected JnaConverter(
      String name, int size, int least, boolean grows, String shape, @Nullable Systems systems) {
    super(name, size, least, grows, shape, systems);
  }

  /**
   * Makes a structure over memory. For generated code.
   *
   * @param memory the memory of the structure
   * @return the structure; its Java fields are not read
   */
  protected abstract Object structure(Pointer memory);

  /**
   * Reads the struct at an address.
   *
   * @param pointer the address of the struct; NULL is an error
   * @return the value
   * @throws NativeDataException if memory contradicts the declaration; its path names the field
   */
  public final V read(@Nullable Pointer pointer) {
    return read(pointer, Source.memory());
  }

  /**
   * Reads the struct at an address of a source.
   *
   * @param pointer the address of the struct; NULL is an error
   * @param source the memory to read, with its limits
   * @return the value
   * @throws NativeDataException if memory contradicts the declaration; its path names the field
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
   * Reads the memory of a structure, and ignores its Java fields.
   *
   * @param structure the structure
   * @return the value
   * @throws NativeDataException if memory contradicts the declaration; its path names the field
   */
  public final V read(S structure) {
    return read(structure, Source.memory());
  }

  /**
   * Reads the memory of a structure within limits, and ignores its Java fields.
   *
   * @param structure the structure
   * @param source the memory to read, with its limits
   * @return the value
   * @throws NativeDataException if memory contradicts the declaration; its path names the field
   */
  public final V read(S structure, Source source) {
    return read(structure.getPointer(), source);
  }

  /**
   * Reads an array of structs.
   *
   * @param pointer the address of the first struct; ignored if count is 0
   * @param count the number of structs
   * @return the values, unmodifiable
   * @throws NativeDataException if memory contradicts the declaration; its path names the field
   * @throws UnsupportedOperationException if the struct has a flexible array
   */
  public final List<V> readList(@Nullable Pointer pointer, long count) {
    return readList(pointer, count, Source.memory());
  }

  /**
   * Reads an array of structs from a source.
   *
   * @param pointer the address of the first struct; ignored if count is 0
   * @param count the number of structs
   * @param source the memory to read, with its limits
   * @return the values, unmodifiable
   * @throws NativeDataException if memory contradicts the declaration; its path names the field
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

  /**
   * Explains the struct at an address of this process, even if memory contradicts the declaration.
   * As in C, a pointer that leads to no memory crashes the process: if you know where memory begins
   * and ends, give a region.
   *
   * @param pointer the address of the struct
   * @return what is there, with all that is wrong
   */
  public final Explanation explain(@Nullable Pointer pointer) {
    return explain(pointer, Source.memory());
  }

  /**
   * Explains the struct at an address, even if memory contradicts the declaration. Nothing outside
   * the source is looked at.
   *
   * @param pointer the address of the struct
   * @param source the memory to look at, with its limits; of any ABI and byte order
   * @return what is there, with all that is wrong
   * @throws IllegalStateException if the memory was freed
   */
  public final Explanation explain(@Nullable Pointer pointer, Source source) {
    return explained(
        address(pointer, source),
        source,
        (in, size) -> in.root(pointer, size),
        () -> read(pointer, source));
  }

  /**
   * Explains an array of structs, even if memory contradicts the declaration. Nothing outside the
   * source is looked at.
   *
   * @param pointer the address of the first struct; ignored if count is 0
   * @param count the number of structs
   * @param source the memory to look at, with its limits; of any ABI and byte order
   * @return what is there, with all that is wrong
   * @throws IllegalStateException if the memory was freed
   * @throws UnsupportedOperationException if the struct has a flexible array
   */
  public final Explanation explainList(@Nullable Pointer pointer, long count, Source source) {
    requireElement();
    return explainedList(
        address(pointer, source),
        count,
        source,
        (in, size) -> in.rootArray(pointer, count, size),
        () -> readList(pointer, count, source));
  }

  static long address(@Nullable Pointer pointer, Source source) {
    return pointer == null ? 0 : Pointers.address(pointer, source);
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
   * <p>Close the structure when native code is done with it. If you forget that, the garbage
   * collector frees the block.
   *
   * @param value the value
   * @return a structure that owns the block
   * @throws NativeDataException if a part does not fit its field; its path names the field
   */
  public final S write(V value) {
    return write(value, Limits.DEFAULT);
  }

  /**
   * Writes the value, and all that it points to, into one new block of memory.
   *
   * <p>Close the structure when native code is done with it. If you forget that, the garbage
   * collector frees the block.
   *
   * @param value the value
   * @param limits the limits, of which the depth of nested structs counts
   * @return a structure that owns the block
   * @throws NativeDataException if a part does not fit its field; its path names the field
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
   * @param memory the memory to write to; it must live as long as native code uses it
   * @throws IllegalArgumentException if the memory is too small; the message tells how much is
   *     needed
   * @throws NativeDataException if a part does not fit its field; its path names the field
   */
  public final void writeTo(V value, Memory memory) {
    writeTo(value, memory, Limits.DEFAULT);
  }

  /**
   * Writes the value to the start of memory, and what it points to behind it.
   *
   * @param value the value
   * @param memory the memory to write to; it must live as long as native code uses it
   * @param limits the limits, of which the depth of nested structs counts
   * @throws IllegalArgumentException if the memory is too small; the message tells how much is
   *     needed
   * @throws NativeDataException if a part does not fit its field; its path names the field
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
   * @return the block, which you must close; null if there are no values
   * @throws NativeDataException if a part does not fit its field; its path names the field
   * @throws UnsupportedOperationException if the struct has a flexible array
   */
  public final @Nullable Memory writeList(List<? extends V> values) {
    return writeList(values, Limits.DEFAULT);
  }

  /**
   * Writes values one behind the other, and all that they point to, into one new block.
   *
   * @param values the values
   * @param limits the limits, of which the depth of nested structs counts
   * @return the block, which you must close; null if there are no values
   * @throws NativeDataException if a part does not fit its field; its path names the field
   * @throws UnsupportedOperationException if the struct has a flexible array
   */
  public final @Nullable Memory writeList(List<? extends V> values, Limits limits) {
    requireElement();
    requireHere();
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
