package io.github.sizeis.internal;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.github.sizeis.internal.jna.Callbacks;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.Address;
import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Follows pointers, or passes them through. */
abstract class PointerReader extends RootReader {

  /** Of fewer pointers, what they point to is in a cache, or is fetched soon enough. */
  private static final int MANY = 2048;

  /** How many pointers are followed while memory is fetched. */
  private static final int AHEAD = 16;

  private int depth;

  private int mostDepth;

  private @Nullable KnownTargets known;

  @Override
  void begin(Bounds source) {
    super.begin(source);
    mostDepth = source.limits().depth();
  }

  @Override
  void end() {
    known = null;
    depth = 0;
    super.end();
  }

  /**
   * Checks a pointer that must not be NULL.
   *
   * @param address the pointer
   * @param field the C name of the field
   * @return the pointer
   */
  public final long notNull(long address, String field) {
    if (address == 0) {
      throw NativeDataException.at(field, "NULL pointer");
    }
    return address;
  }

  /**
   * Loads the pointer that a pointer of the host points to.
   *
   * @param address where it lies
   * @return the pointer there, which is not NULL
   */
  public final long follow(long address) {
    ByteBuffer memory = open(address, Host.POINTER_SIZE);
    return notNull(AbiNumbers.address(memory, position()), "");
  }

  /**
   * Loads the pointer that a pointer points to.
   *
   * @param address where it lies
   * @param abi the ordinal of the {@link Abi} of the data
   * @return the pointer there, which is not NULL
   */
  public final long follow(long address, int abi) {
    ByteBuffer memory = open(address, Host.pointerSize(abi));
    return notNull(AbiNumbers.address(memory, position(), abi), "");
  }

  /**
   * Fetches into the cache what a later pointer of a large array points to.
   *
   * @param pointers what has the array, pointers of the host
   * @param at where the pointer lies that is followed next
   * @param left how many are still to be followed
   */
  public final void ahead(ByteBuffer pointers, int at, int left) {
    if (left > MANY) {
      touch(AbiNumbers.address(pointers, at + AHEAD * Host.POINTER_SIZE));
    }
  }

  /**
   * Makes readable what a pointer points to that is needed before its own turn.
   *
   * @param address the pointer
   * @param bytes how many bytes lie there
   * @param field the C name of the pointer
   * @return the buffer that they lie in, at {@link #position()}
   */
  public final ByteBuffer pointed(long address, int bytes, String field) {
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
  public final Pointer pointer(long address, String field) {
    return new Pointer(notNull(address, field));
  }

  /**
   * Passes a pointer through.
   *
   * @param address the pointer
   * @param field the C name of the field
   * @return the pointer as JNA has it, null for NULL
   */
  public final @Nullable Pointer pointerOrNull(long address, String field) {
    return address == 0 ? null : pointer(address, field);
  }

  /**
   * Passes a pointer through as a number.
   *
   * @param address the pointer
   * @param field the C name of the field
   * @return its address
   */
  public final Address address(long address, String field) {
    return Address.of(notNull(address, field));
  }

  /**
   * Passes a pointer through as a number.
   *
   * @param address the pointer
   * @param field the C name of the field
   * @return its address, null for NULL
   */
  public final @Nullable Address addressOrNull(long address, String field) {
    return address == 0 ? null : Address.of(address);
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
  public final <T extends Callback> T callback(long address, Class<T> type, String field) {
    return Callbacks.of(new Pointer(notNull(address, field)), type);
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
  public final <T extends Callback> @Nullable T callbackOrNull(
      long address, Class<T> type, String field) {
    return address == 0 ? null : callback(address, type, field);
  }

  /**
   * Checks that a struct which is read by itself has none behind it, whose loss no one would
   * notice.
   *
   * @param next where its link leads
   * @param field the C name of the link
   * @throws NativeDataException when the link is not NULL
   */
  public final void alone(long next, String field) {
    if (next != 0) {
      throw NativeDataException.at(
          field, "there is a next one, which would be lost: declare a @Chain, or read one");
    }
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
  public final <T> @Nullable T known(long address, Class<T> type, String field) {
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
  public final void learn(long address, Class<?> type, Object value) {
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
  public final void enter(String field) {
    if (++depth > mostDepth) {
      throw Refusals.depth(mostDepth, field);
    }
  }

  /** Comes back from one struct deeper. Not needed where the conversion fails. */
  public final void leave() {
    depth--;
  }
}
