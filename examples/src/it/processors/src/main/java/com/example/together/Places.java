package com.example.together;

import io.github.sizeis.Idl;
import io.github.sizeis.Struct;

/** Structs as C could have them. */
@Idl(library = {"c", "msvcrt"}, encoding = "UTF-8")
public interface Places {

  /** A place. */
  @Struct("Place")
  interface PLACE {
    /** What it is called. */
    String name();

    /** How high it is, in metres. */
    int height();
  }

  /** The number without its sign. */
  int abs(int j);
}
