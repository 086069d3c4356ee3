package io.github.sizeis.examples.leaks;

import java.util.List;

/** The libraries that are called. */
enum Suite {
  /** The C library. */
  GLIBC,
  /** MIT's GSS-API. */
  GSSAPI,
  /** CUPS, without a server. */
  CUPS,
  /** SQLite, with a database in memory. */
  SQLITE,
  /** libxml2. */
  LIBXML2,
  /** libpcap, without a network. */
  LIBPCAP,
  /** Samba's libnetapi, beside a server. */
  LIBNETAPI;

  /** Loads the library, and gives everything that it is called for. */
  List<Round> rounds() {
    return switch (this) {
      case GLIBC -> GlibcRounds.all();
      case GSSAPI -> LibraryRounds.gssapi().rounds();
      case CUPS -> LibraryRounds.cups().rounds();
      case SQLITE -> LibraryRounds.sqlite().rounds();
      case LIBXML2 -> LibraryRounds.libxml2().rounds();
      case LIBPCAP -> LibraryRounds.libpcap().rounds();
      case LIBNETAPI -> LibnetapiRounds.all();
    };
  }
}
