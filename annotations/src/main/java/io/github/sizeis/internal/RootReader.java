package io.github.sizeis.internal;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.internal.jna.Freed;
import io.github.sizeis.internal.jna.Pointers;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.NativeDataException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a conversion begins with: memory that the user handed in, and the machine it is of. */
abstract class RootReader extends View {

  private int abi;

  private @Nullable Object kept;

  private @Nullable List<Object> alsoKept;

  @Override
  void begin(Bounds source) {
    super.begin(source);
    abi = Host.index(source.abi());
  }

  @Override
  void end() {
    kept = null;
    alsoKept = null;
    super.end();
  }

  /**
   * Begins with a pointer that the user handed in.
   *
   * @param p the pointer, in the data's terms; kept reachable until {@link Reader#close}
   * @param bytes how many will be read there
   * @return the address
   * @throws NativeDataException when the pointer is NULL, or a {@link Memory} is too small
   * @throws IllegalStateException when a {@link Memory} was freed
   */
  public final long root(@Nullable Pointer p, long bytes) {
    Freed.refuse(p);
    if (p == null || Pointer.nativeValue(p) == 0) {
      throw new NativeDataException("NULL pointer");
    }
    if (p instanceof Memory && ((Memory) p).size() < bytes) {
      throw new NativeDataException(bytes + " bytes needed, the memory has " + ((Memory) p).size());
    }
    keep(p);
    return Pointers.address(p, source());
  }

  /**
   * Begins with an array that the user handed in.
   *
   * @param p the pointer to it, in the data's terms; kept reachable until {@link Reader#close}
   * @param count its elements
   * @param elementSize the bytes of one
   * @return the address; 0 for NULL
   * @throws NativeDataException when a {@link Memory} is too small
   * @throws IllegalStateException when a {@link Memory} was freed
   */
  public final long rootArray(@Nullable Pointer p, long count, int elementSize) {
    if (p == null || count == 0) {
      return 0;
    }
    Freed.refuse(p);
    if (p instanceof Memory && count > ((Memory) p).size() / elementSize) {
      throw new NativeDataException(
          count
              + " elements of "
              + elementSize
              + " bytes needed, the memory has "
              + ((Memory) p).size());
    }
    keep(p);
    return Pointers.address(p, source());
  }

  /**
   * Keeps an object reachable until {@link Reader#close}.
   *
   * @param o what owns memory that is being read
   */
  public final void keep(Object o) {
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

  /** A root's memory knows how long it is, even where the source does not. */
  final void requireInRoot(long address, long count, long bytes, String field) {
    if (kept instanceof Memory) {
      long size = ((Memory) kept).size();
      long offset = address - Pointers.real((Pointer) kept);
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
   * Which machine laid the data out.
   *
   * @return the ordinal of an {@link Abi}
   */
  public final int abi() {
    return abi;
  }

  /**
   * Refuses data of another machine, for a converter that knows the host's layout only.
   *
   * @throws NativeDataException when the source has another ABI than the host
   */
  public final void requireHostAbi() {
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
  public final boolean isHostAbi() {
    return source().abi() == Host.ABI;
  }
}
