package com.example.misuse;

import io.github.sizeis.Idl;
import io.github.sizeis.Struct;
import org.jspecify.annotations.Nullable;

/** Names. */
@Idl(encoding = "UTF-8")
public interface Names {

  /** A name. */
  @Struct("Name")
  interface NAME {
    /** The name. */
    String text();

    /** Another. */
    @Nullable String alias();
  }
}
