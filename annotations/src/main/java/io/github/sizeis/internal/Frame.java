package io.github.sizeis.internal;

import com.sun.jna.Library;
import io.github.sizeis.runtime.NativeCallException;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A function with its arguments, ready to be called: what is the same in all calls. Generated
 * subclasses, one a function, add how this function's arguments are written, how it is called, and
 * how its result is read. For generated code.
 *
 * @param <L> the library's functions
 * @param <R> what comes out of the call
 */
public abstract class Frame<L extends Library, R extends @Nullable Object> {
  /** For a function to which no part of the frame is passed by its address. */
  protected static final int[] NO_PARTS = {};

  /** The library's functions. */
  protected final L library;

  /** Where the client reads, with its limits. */
  protected final Source source;

  final String function;
  private final int size;
  private final int @Nullable [] parts;

  /**
   * For a function whose result holds no pointers that are followed.
   *
   * @param function the C name of the function
   * @param size the bytes of the frame
   * @param library the library's functions
   * @param source where the client reads
   */
  protected Frame(String function, int size, L library, Source source) {
    this(function, size, library, source, (int[]) null);
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
  protected Frame(String function, int size, L library, Source source, int @Nullable ... parts) {
    this.function = function;
    this.size = size;
    this.library = library;
    this.source = source;
    this.parts = parts;
  }

  /**
   * Calls the function once.
   *
   * @return what comes out
   * @throws NativeCallException if the call fails
   * @throws NativeDataException if an argument or the result is not what is declared
   */
  public final R call() {
    try (Call call = open()) {
      invoke(call);
      try {
        requireSuccess(call);
        return result(call);
      } finally {
        free(call, call.memory(), call.at());
      }
    }
  }

  /** Writes the arguments to a block of their own. */
  final Call open() {
    Sizer sizer = new Sizer(source.limits());
    sizer.block(size);
    measure(sizer);
    Writer out = Writer.ofCall(sizer, parts);
    try {
      int at = out.take(size);
      encode(out, out.memory(), at);
      return Call.of(out, size);
    } catch (NativeDataException e) {
      throw e.under(function);
    } finally {
      out.close();
    }
  }

  final void invoke(Call call) {
    try {
      room(call, call.memory(), call.at());
    } catch (NativeDataException e) {
      throw e.under(function);
    }
    invoke(call, call.memory(), call.at());
  }

  final void requireSuccess(Call call) {
    try {
      check(call, call.memory(), call.at());
    } catch (ArithmeticException e) {
      throw noValue("@Status", e);
    }
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // generated code reads what it declares
  final R result(Call call) {
    Reader in = call.reader(source);
    try {
      return (R) decode(in, call.memory(), call.at());
    } catch (NativeDataException e) {
      throw e.under(function);
    } finally {
      in.close();
    }
  }

  /** Says which annotation has an expression that cannot be computed. */
  final NativeDataException noValue(String annotation, ArithmeticException e) {
    return NativeDataException.at(function, annotation + " has no value: " + e.getMessage());
  }

  /**
   * Measures what the arguments point to.
   *
   * @param size where the sizes are added up
   */
  protected void measure(Sizer size) {
    // they point to nothing
  }

  /**
   * Writes the arguments.
   *
   * @param out the conversion under way
   * @param memory where to write
   * @param at where the frame starts there
   */
  protected abstract void encode(Writer out, ByteBuffer memory, int at);

  /**
   * Makes room that the function fills.
   *
   * @param call the call
   * @param memory the frame's bytes
   * @param at where the frame starts there
   */
  protected void room(Call call, ByteBuffer memory, int at) {
    // it fills nothing but the frame
  }

  /**
   * Calls the function, and stores what it returns.
   *
   * @param call the call
   * @param memory the frame's bytes
   * @param at where the frame starts there
   */
  protected abstract void invoke(Call call, ByteBuffer memory, int at);

  /**
   * Throws if the call has failed.
   *
   * @param call the call
   * @param memory the frame's bytes
   * @param at where the frame starts there
   */
  protected void check(Call call, ByteBuffer memory, int at) {
    // it does not tell
  }

  /**
   * Asks another function for the reason of a failure.
   *
   * @param call the call
   * @param memory the frame's bytes
   * @param at where the frame starts there
   * @return the reason in words; null where it gives none
   */
  protected @Nullable String reason(Call call, ByteBuffer memory, int at) {
    return null;
  }

  /**
   * Reads the result.
   *
   * @param in the conversion under way
   * @param memory the frame's bytes
   * @param at where the frame starts there
   * @return what comes out
   */
  protected @Nullable Object decode(Reader in, ByteBuffer memory, int at) {
    return null;
  }

  /**
   * Frees what the function has allocated.
   *
   * @param call the call
   * @param memory the frame's bytes
   * @param at where the frame starts there
   */
  protected void free(Call call, ByteBuffer memory, int at) {
    // it has allocated nothing
  }

  /**
   * Fails with a code.
   *
   * @param failures what the code means
   * @param code what the function, or the system, gave as the reason
   * @throws NativeCallException always
   */
  protected final void fail(ErrorCodes failures, long code) {
    fail(failures, code, (String) null);
  }

  /**
   * Fails with a code, and with what another function says of the reason. Where that function is
   * missing or fails, the code has to do.
   *
   * @param failures what the code means
   * @param code what the function, or the system, gave as the reason
   * @param call the call
   * @throws NativeCallException always
   */
  protected final void fail(ErrorCodes failures, long code, Call call) {
    String text;
    try {
      text = reason(call, call.memory(), call.at());
    } catch (RuntimeException e) {
      text = null;
    }
    fail(failures, code, text);
  }

  /**
   * Fails with a code.
   *
   * @param failures what the code means
   * @param code what the function, or the system, gave as the reason
   * @param text what the call itself says of the reason; null when it says nothing
   * @throws NativeCallException always
   */
  protected final void fail(ErrorCodes failures, long code, @Nullable String text) {
    throw failures.of(function, code, text);
  }
}
