package com.example.shrunk;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.github.sizeis.CName;
import io.github.sizeis.CValue;
import io.github.sizeis.Case;
import io.github.sizeis.Fixed;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.Ptr;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.SwitchIs;
import io.github.sizeis.Union;
import io.github.sizeis.Unknown;
import io.github.sizeis.Utf8;
import io.github.sizeis.c.SizeT;
import io.github.sizeis.runtime.Flags;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions of C's library, and structs of every kind. */
@Idl(library = {"c", "msvcrt"})
public interface C {

  /** Counts from 0. */
  enum Colour {
    RED,
    GREEN,
    BLUE
  }

  /** Has numbers of its own. */
  enum State {
    @CValue(7)
    FINE,
    @CValue(-3)
    BROKEN,
    @Unknown
    OTHER
  }

  /** Bits. */
  enum Access {
    @CValue(1)
    READ,
    @CValue(4)
    WRITE
  }

  /** Names codes. */
  enum Reason {
    @CValue(5)
    FIVE
  }

  /** A point. */
  @Struct
  interface point {
    int x();

    int y();
  }

  /** A shape, with a struct in an array, an enum, flags, a union and a callback. */
  @Struct
  interface shape {
    @Fixed(2)
    List<point> ends();

    int n();

    @SizeIs("n")
    List<@Ptr point> between();

    @Utf8
    @Nullable String name();

    Colour colour();

    State state();

    Flags<Access> access();

    int kind();

    @SwitchIs("kind")
    Content content();

    @Nullable Comparison order();

    /** What it is filled with. */
    @Union
    interface Content {
      @Case(is = 1)
      int number();

      @Case(is = 2)
      @Ptr
      point origin();
    }
  }

  /** What {@code div} returns. */
  @Struct("Division")
  interface div_t {
    int quot();

    int rem();
  }

  /** Compares two elements. */
  interface Comparison extends Callback {
    /** Compares what the pointers lead to. */
    int compare(Pointer a, Pointer b);
  }

  div_t div(int numer, int denom);

  int abs(int number);

  @CName("abs")
  @Status(value = "return < 5", names = Reason.class)
  int small(int number);

  void qsort(@InOut @SizeIs("n") int[] base, @SizeT long n, @SizeT long size, Comparison order);
}
