package io.github.sizeis.adapters;

import io.github.sizeis.runtime.Adapter;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * Whole seconds since 1970-01-01 UTC, as {@code time_t} and the times of netapi32: in 8 signed
 * bytes, or in 4 with or without a sign, as the field is declared.
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
