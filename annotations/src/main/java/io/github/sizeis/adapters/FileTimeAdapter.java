package io.github.sizeis.adapters;

import io.github.sizeis.runtime.Adapter;
import java.time.Instant;

/**
 * Windows' {@code FILETIME} as an {@link Instant}: 64 unsigned bits that count steps of 100 ns
 * since 1601-01-01 UTC.
 *
 * <p>{@code @Struct(adapter = FileTimeAdapter.class) interface FILETIME} declares the struct, and
 * {@code @Of(FILETIME.class) Instant} is a field of it.
 *
 * <p>Every number is an instant; the last one is in the year 60056. Writing an instant before 1601
 * or after the last one is an error, and so is one that is finer than 100 ns. An instant is never
 * null: a pointer that may be NULL is {@code @Of(FILETIME.class) @Ptr @Nullable Instant}.
 */
public final class FileTimeAdapter implements Adapter.OfLong<Instant> {

  private static final long STEPS_PER_SECOND = 10_000_000;
  private static final int NANOS_PER_STEP = 100;

  /** The seconds from 1601 to 1970. */
  private static final long EPOCH_SECONDS = 11_644_473_600L;

  private static final Instant LAST = instant(-1);

  /** For generated code. */
  public FileTimeAdapter() {}

  @Override
  public Instant fromLong(long raw) {
    return instant(raw);
  }

  private static Instant instant(long raw) {
    long seconds = Long.divideUnsigned(raw, STEPS_PER_SECOND);
    long steps = Long.remainderUnsigned(raw, STEPS_PER_SECOND);
    return Instant.ofEpochSecond(seconds - EPOCH_SECONDS, steps * NANOS_PER_STEP);
  }

  @Override
  public long toLong(Instant value) {
    long seconds = value.getEpochSecond() + EPOCH_SECONDS;
    if (seconds < 0 || value.isAfter(LAST)) {
      throw new IllegalArgumentException(
          value + " is no FILETIME, which is from 1601-01-01T00:00:00Z to " + LAST);
    }
    if (value.getNano() % NANOS_PER_STEP != 0) {
      throw new IllegalArgumentException(
          value + " is finer than the 100 ns of a FILETIME: truncate it first");
    }
    return seconds * STEPS_PER_SECOND + value.getNano() / NANOS_PER_STEP;
  }
}
