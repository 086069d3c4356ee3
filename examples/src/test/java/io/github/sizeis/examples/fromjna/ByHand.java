package io.github.sizeis.examples.fromjna;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.Union;
import java.util.List;

/** Structs as users of JNA write them by hand. */
public final class ByHand {

  private ByHand() {}

  /** A struct of two numbers, in the three forms that JNA wants of it. */
  @FieldOrder({"x", "y"})
  public static class Point extends Structure {
    public int x;
    public int y;

    /** For JNA. */
    public Point() {}

    Point(Pointer memory) {
      super(memory);
      read();
    }

    /** A pointer to it, where it is a field. */
    public static class ByReference extends Point implements Structure.ByReference {}

    /** Itself, where it is a parameter or a result. */
    public static class ByValue extends Point implements Structure.ByValue {}
  }

  /** Declared as {@code struct { int id; POINT *at; int last; }}, and as what it is by mistake. */
  @FieldOrder({"id", "at", "last"})
  public static class Marked extends Structure {
    public int id;
    public Point.ByReference at;
    public int last;
  }

  /** The same without {@code ByReference}. */
  @FieldOrder({"id", "at", "last"})
  public static class MarkedByMistake extends Structure {
    public int id;
    public Point at;
    public int last;
  }

  /** {@code union { int number; char *text; POINT point; }}. */
  public static class Content extends Union {
    public int number;
    public String text;
    public Point point;
  }

  /** {@code struct { int kind; union { … } u; }}. */
  @FieldOrder({"kind", "u"})
  public static class Event extends Structure {
    public int kind;
    public Content u;

    /** For JNA. */
    public Event() {}

    Event(Pointer memory) {
      super(memory);
      read();
    }
  }

  /** {@code struct { int id; char name[8]; }}. */
  @FieldOrder({"id", "name"})
  public static class User extends Structure {
    public int id;
    public byte[] name = new byte[8];

    User(Pointer memory) {
      super(memory);
      read();
    }
  }

  /** {@code struct { WCHAR title[8]; }}. */
  @FieldOrder("title")
  public static class Titled extends Structure {
    public char[] title = new char[8];
  }

  /** {@code struct { char *names[2]; }}. */
  @FieldOrder("names")
  public static class Named extends Structure {
    public String[] names = new String[2];
  }

  /** {@code struct { int n; POINT rows[1]; }}. */
  @FieldOrder({"n", "rows"})
  public static class Table extends Structure {
    public int n;
    public Point[] rows = new Point[1];

    Table(Pointer memory) {
      super(memory);
    }
  }

  /** A function that takes what JNA cannot convert. */
  public interface Unfit extends Callback {
    /** Called by C. */
    int callback(List<String> a, Pointer b);
  }

  /** C's library. */
  public interface C extends Library {
    C LIBRARY = Native.load(com.sun.jna.Platform.isWindows() ? "msvcrt" : "c", C.class);

    Pointer memcpy(Pointer to, Point[] from, long bytes);

    Pointer memcpy(Pointer to, Point.ByReference[] from, long bytes);

    void qsort(Pointer array, long count, long size, Unfit compare);

    /** Returns a struct itself: the result would have to be {@code Point.ByValue}. */
    Point div(int numerator, int denominator);
  }
}
