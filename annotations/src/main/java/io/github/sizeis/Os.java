package io.github.sizeis;

/** An operating system, or a group of them, for {@link On}. */
public enum Os {
  /** Windows. */
  WINDOWS,
  /** Linux, but not Android. */
  LINUX,
  /** Android. */
  ANDROID,
  /** macOS. */
  MACOS,
  /** FreeBSD. */
  FREEBSD,
  /** The group of the systems that come from BSD: {@link #MACOS} and {@link #FREEBSD}. */
  BSD,
  /** The group of all systems but {@link #WINDOWS}. */
  UNIX
}
