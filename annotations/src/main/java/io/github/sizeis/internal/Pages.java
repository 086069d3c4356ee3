package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Progress;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An enumeration, called page by page as its elements are asked for. Each page is copied and freed
 * by its own call, so an enumeration that is not read to its end holds no native memory.
 *
 * @param <T> the type of the elements
 */
final class Pages<T> extends Spliterators.AbstractSpliterator<T> {
  /** A server may skip what the caller may not see; one that does nothing else has gone astray. */
  private static final int MOST_EMPTY = 64;

  private final String function;
  private final Function<byte @Nullable [], Page<T>> call;
  private final Progress progress;
  private @Nullable Page<T> page;
  private int next;
  private int empty;

  /** Where calls have gone on by now. */
  private final Set<ByteBuffer> handles = new HashSet<>();

  private long read;
  private boolean closed;

  private Pages(String function, Function<byte @Nullable [], Page<T>> call, Progress progress) {
    super(Long.MAX_VALUE, Spliterator.ORDERED);
    this.function = function;
    this.call = call;
    this.progress = progress;
  }

  /**
   * A stream of all elements.
   *
   * @param <T> the type of the elements
   * @param function the C name of the function
   * @param call calls it with the handle of the last page, or with null for the first
   * @param progress hears of each page
   * @return a stream that calls when elements are asked for
   */
  static <T> Stream<T> stream(
      String function, Function<byte @Nullable [], Page<T>> call, Progress progress) {
    Pages<T> pages = new Pages<>(function, call, Objects.requireNonNull(progress, "progress"));
    return StreamSupport.stream(pages, false).onClose(() -> pages.closed = true);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    if (closed) {
      throw new IllegalStateException("The stream of " + function + " was closed");
    }
    Page<T> current = page;
    while (current == null || next == current.elements.size()) {
      if (current != null && current.handle == null) {
        return false;
      }
      current = turn(current == null ? null : current.handle);
    }
    action.accept(current.elements.get(next++));
    return true;
  }

  private Page<T> turn(byte @Nullable [] handle) {
    Page<T> turned = call.apply(handle);
    if (turned.handle != null) {
      requireProgress(turned, turned.handle);
    }
    long before = read;
    read += turned.elements.size();
    page = turned;
    next = 0;
    boolean fromHere = turned.remaining && turned.total >= 0;
    progress.page(read, fromHere ? before + turned.total : turned.total);
    return turned;
  }

  private void requireProgress(Page<T> turned, byte[] handle) {
    if (handles.isEmpty()) {
      // the first call begins with zeros
      handles.add(ByteBuffer.allocate(handle.length));
    }
    empty = turned.elements.isEmpty() ? empty + 1 : 0;
    if (!handles.add(ByteBuffer.wrap(handle)) || empty > MOST_EMPTY) {
      throw new NativeDataException(
              "the call says that there is more, and does not get any further: "
                  + (empty > MOST_EMPTY
                      ? empty + " pages without an element"
                      : "its resume handle is the same as before"))
          .under(function);
    }
  }
}
