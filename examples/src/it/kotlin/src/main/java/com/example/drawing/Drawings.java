package com.example.drawing;

import io.github.sizeis.Case;
import io.github.sizeis.Idl;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.SwitchIs;
import io.github.sizeis.Union;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Structs as C could have them. */
@Idl(library = {"c", "msvcrt"}, encoding = "UTF-8")
public interface Drawings {

  /** A circle. */
  @Struct("Round")
  interface CIRCLE {
    /** Half of its width. */
    int radius();
  }

  /** A square. */
  @Struct("Equal")
  interface SQUARE {
    /** Its width. */
    int side();
  }

  /** One of the two. */
  @Struct("Shape")
  interface SHAPE {
    /** Which one. */
    int kind();

    /** What it is. */
    @SwitchIs("kind")
    BODY body();

    /** What shapes are. */
    @Union
    interface BODY {
      /** A circle. */
      @Case(is = 1)
      CIRCLE circle();

      /** A square. */
      @Case(is = 2)
      SQUARE square();
    }
  }

  /** Shapes with a title. */
  @Struct("Drawing")
  interface DRAWING {
    /** The title. */
    String title();

    /** What else there is to say. */
    @Nullable String note();

    /** How many shapes there are. */
    int count();

    /** The shapes. */
    @SizeIs("count")
    List<SHAPE> shapes();
  }

  /** The number without its sign. */
  int abs(int j);
}
