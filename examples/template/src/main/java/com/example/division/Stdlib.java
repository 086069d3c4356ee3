package com.example.division;

import io.github.sizeis.Idl;
import io.github.sizeis.Struct;

/** What this program uses of C's {@code stdlib.h}. Windows has it in another library. */
@Idl(library = {"c", "msvcrt"})
public interface Stdlib {

  /** What a division gives. */
  @Struct("Division")
  interface div_t {
    /** How often the divisor goes into the number. */
    int quot();

    /** What is left of the number. */
    int rem();
  }

  /** Divides: {@code div_t div(int numer, int denom);}. */
  div_t div(int numer, int denom);
}
