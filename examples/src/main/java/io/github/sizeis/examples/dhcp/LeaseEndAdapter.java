package io.github.sizeis.examples.dhcp;

import io.github.sizeis.runtime.Adapter;

/** The two halves of a {@code DATE_TIME}, as the one number that they are. */
public final class LeaseEndAdapter implements Adapter.OfLong<LeaseEnd> {

  /** For generated code. */
  public LeaseEndAdapter() {}

  @Override
  public LeaseEnd fromLong(long raw) {
    return new LeaseEnd(raw);
  }

  @Override
  public long toLong(LeaseEnd value) {
    return value.fileTime();
  }
}
