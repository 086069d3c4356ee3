package io.github.sizeis.internal;

import com.sun.jna.Library;
import io.github.sizeis.runtime.NativeCallException;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A function that tells when the room it was given is too little: it is called again with more. For
 * generated code.
 *
 * @param <L> the library's functions
 * @param <R> what comes out of the call
 */
public abstract class GrowingFrame<L extends Library, R extends @Nullable Object>
    extends Frame<L, R> {

  /**
   * For a function whose result holds no pointers that are followed.
   *
   * @param function the C name of the function
   * @param size the bytes of the frame
   * @param library the library's functions
   * @param source where the client reads
   */
  protected GrowingFrame(String function, int size, L library, Source source) {
    super(function, size, library, source);
  }

  /**
   * For a function whose result holds pointers that are followed.
   *
   * @param function the C name of the function
   * @param size the bytes of the frame
   * @param library the library's functions
   * @param source where the client reads
   * @param parts where the parts of the frame start and end, in turn and in order, which the
   *     function has the address of
   */
  protected GrowingFrame(
      String function, int size, L library, Source source, int @Nullable ... parts) {
    super(function, size, library, source, parts);
  }

  /**
   * Calls the function until its room is large enough.
   *
   * @param from the first size
   * @param attempts how many calls are made at most
   * @return what comes out of the last call
   * @throws NativeCallException if a call fails for another reason
   * @throws NativeDataException if the room is too little in the last call, or an argument or the
   *     result is not what is declared
   */
  public final R call(long from, int attempts) {
    GrowingRoom room = new GrowingRoom(function, from, attempts);
    while (true) {
      try (Call call = open()) {
        size(call, room.size());
        invoke(call);
        try {
          if (!isShort(call)) {
            requireSuccess(call);
            return result(call);
          }
          room.grow(whatIsNeeded(call));
        } finally {
          free(call, call.memory(), call.at());
        }
      }
    }
  }

  private boolean isShort(Call call) {
    try {
      return isTooSmall(call.memory(), call.at());
    } catch (ArithmeticException e) {
      throw noValue("@Grow", e);
    }
  }

  private long whatIsNeeded(Call call) {
    try {
      return needed(call.memory(), call.at());
    } catch (ArithmeticException e) {
      throw noValue("@Grow", e);
    }
  }

  /**
   * Stores how large the room is.
   *
   * @param call the call
   * @param size the size
   */
  protected abstract void size(Call call, long size);

  /**
   * Whether the call says that the room was too little.
   *
   * @param memory the frame's bytes
   * @param at where the frame starts there
   * @return whether it does
   */
  protected abstract boolean isTooSmall(ByteBuffer memory, int at);

  /**
   * What the call says is needed.
   *
   * @param memory the frame's bytes
   * @param at where the frame starts there
   * @return the size; 0 when it does not say
   */
  protected long needed(ByteBuffer memory, int at) {
    return 0;
  }
}
