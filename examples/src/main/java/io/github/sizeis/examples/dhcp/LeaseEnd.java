package io.github.sizeis.examples.dhcp;

import io.github.sizeis.adapters.FileTimeAdapter;
import java.time.Instant;
import java.util.Optional;

/**
 * When something about a lease ends: at an instant, never, or nobody said.
 *
 * @param fileTime the steps of 100 ns since 1601-01-01 UTC, unsigned; 0 is {@link #UNSET}, the
 *     greatest that is positive is {@link #NEVER}
 */
public record LeaseEnd(long fileTime) {

  /** No time at all, as the end of a probation that never began: {@code DHCP_DATE_TIME_ZERO}. */
  public static final LeaseEnd UNSET = new LeaseEnd(0);

  /** No end, as for an unlimited lease: {@code DHCP_DATE_TIME_INFINIT}. */
  public static final LeaseEnd NEVER = new LeaseEnd(0x7FFFFFFF_FFFFFFFFL);

  private static final FileTimeAdapter FILE_TIME = new FileTimeAdapter();

  /**
   * An end at an instant.
   *
   * @param instant in whole steps of 100 ns, from 1601 on
   * @return the end
   * @throws IllegalArgumentException when the instant is finer or earlier
   */
  public static LeaseEnd at(Instant instant) {
    return new LeaseEnd(FILE_TIME.toLong(instant));
  }

  /**
   * The instant, if there is one.
   *
   * @return empty for {@link #UNSET} and {@link #NEVER}
   */
  public Optional<Instant> instant() {
    return equals(UNSET) || equals(NEVER)
        ? Optional.empty()
        : Optional.of(FILE_TIME.fromLong(fileTime));
  }

  @Override
  public String toString() {
    return equals(NEVER) ? "never" : instant().map(Instant::toString).orElse("unset");
  }
}
