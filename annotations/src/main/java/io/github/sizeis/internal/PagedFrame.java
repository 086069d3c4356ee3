package io.github.sizeis.internal;

import com.sun.jna.Library;
import io.github.sizeis.runtime.Progress;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A function that enumerates page by page: each call goes on where a handle in the frame says, and
 * leaves there where the next one does. For generated code.
 *
 * @param <L> the library's functions
 * @param <T> the type of the elements
 */
public abstract class PagedFrame<L extends Library, T> extends Frame<L, @Nullable List<T>> {
  private final int handle;
  private final int handleBytes;

  /**
   * For a function of whose result a page is a list.
   *
   * @param function the C name of the function
   * @param size the bytes of the frame
   * @param library the library's functions
   * @param source where the client reads
   * @param handle where the handle lies in the frame
   * @param handleBytes its length
   * @param parts where the parts of the frame start and end, in turn and in order, which the
   *     function has the address of
   */
  protected PagedFrame(
      String function,
      int size,
      L library,
      Source source,
      int handle,
      int handleBytes,
      int... parts) {
    super(function, size, library, source, parts);
    this.handle = handle;
    this.handleBytes = handleBytes;
  }

  /**
   * A stream of all elements.
   *
   * @param progress hears of each page
   * @return a stream that calls when elements are asked for
   */
  public final Stream<T> stream(Progress progress) {
    return Pages.stream(function, this::page, progress);
  }

  private Page<T> page(byte @Nullable [] from) {
    try (Call call = open()) {
      FrameMemory.fill(call, handle, from);
      invoke(call);
      try {
        return page(call);
      } finally {
        free(call, call.memory(), call.at());
      }
    }
  }

  private Page<T> page(Call call) {
    boolean more;
    try {
      if (isEnd(call.memory(), call.at())) {
        return Page.end();
      }
      more = hasMore(call.memory(), call.at());
    } catch (ArithmeticException e) {
      throw noValue("@Resume", e);
    }
    if (!more) {
      requireSuccess(call);
    }
    List<T> elements = result(call);
    byte[] next = more ? FrameMemory.bytes(call, handle, handleBytes) : null;
    long remaining = remaining(call.memory(), call.at());
    return remaining >= 0
        ? Page.of(elements, next, remaining, true)
        : Page.of(elements, next, total(call.memory(), call.at()), false);
  }

  /**
   * Whether the call says that there is nothing any more.
   *
   * @param memory the frame's bytes
   * @param at where the frame starts there
   * @return whether it does
   */
  protected abstract boolean isEnd(ByteBuffer memory, int at);

  /**
   * Whether the call says that there are more pages.
   *
   * @param memory the frame's bytes
   * @param at where the frame starts there
   * @return whether it does
   */
  protected abstract boolean hasMore(ByteBuffer memory, int at);

  /**
   * How many elements the call says there are from its page on.
   *
   * @param memory the frame's bytes
   * @param at where the frame starts there
   * @return their number; negative when it does not say
   */
  protected long remaining(ByteBuffer memory, int at) {
    return -1;
  }

  /**
   * How many elements the call says there are.
   *
   * @param memory the frame's bytes
   * @param at where the frame starts there
   * @return their number; negative when it does not say
   */
  protected long total(ByteBuffer memory, int at) {
    return -1;
  }
}
