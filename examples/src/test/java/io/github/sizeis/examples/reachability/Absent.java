package io.github.sizeis.examples.reachability;

import io.github.sizeis.Idl;

/** A library that there is not. */
@Idl(library = "sizeis-nonesuch")
interface Absent {
  void nothing();
}
