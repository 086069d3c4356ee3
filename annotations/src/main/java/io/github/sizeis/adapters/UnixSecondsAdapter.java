package io.github.sizeis.adapters;

import io.github.sizeis.runtime.Adapter;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * Whole seconds since 1970-01-01 UTC, such as {@code time_t} and the times of netapi32, as an
 * {@link Instant}. The field's C type says whether they have 4 or 8 bytes, and whether they have a
 * sign.
 *
 * <p>{@code @Typedef(value = CLong.class, adapter = UnixSecondsAdapter.class) @interface time_t}
 * declares the typedef, and {@code @time_t Instant} is a field of it.
 *
 * <p>Reading 8 bytes is an error if the number is no {@code Instant}, whose years end at plus and
 * minus one billion. Writing is an error if the instant has a fraction of a second, or does not fit
 * the C type. An instant is never null: a pointer that may be NULL is {@code @Ptr @Nullable @time_t
 * Instant}.
 */
public final class UnixSecondsAdapter implements Adapter.OfLong<Instant> {

  /** For generated code. */
  public UnixSecondsAdapter() {}

  @Override
  public Instant fromLong(long raw) {
    try {
      return Instant.ofEpochSecond(raw);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(raw + " seconds since 1970 are no instant in Java", e);
    }
  }

  @Override
  public long toLong(Instant value) {
    if (value.getNano() != 0) {
      throw new IllegalArgumentException(value + " is finer than a second: truncate it first");
    }
    return value.getEpochSecond();
  }
}
