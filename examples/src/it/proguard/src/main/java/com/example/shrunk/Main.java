package com.example.shrunk;

import com.example.shrunk.C.Access;
import com.example.shrunk.C.Colour;
import com.example.shrunk.C.Comparison;
import com.example.shrunk.C.State;
import io.github.sizeis.runtime.Flags;
import io.github.sizeis.runtime.NativeCallException;
import java.util.Arrays;
import java.util.List;

/** Uses everything that a container can have. */
public final class Main {

  private Main() {}

  /** Prints what comes of it. */
  public static void main(String[] arguments) {
    Comparison order = (a, b) -> Integer.compare(a.getInt(0), b.getInt(0));
    Shape shape =
        Shape.builder()
            .ends(List.of(new Point(1, 2), new Point(3, 4)))
            .between(List.of(new Point(5, 6)))
            .name("line")
            .colour(Colour.BLUE)
            .state(State.BROKEN)
            .access(Flags.of(Access.READ, Access.WRITE))
            .content(new ShapeContent.Origin(new Point(7, 8)))
            .order(order)
            .build();
    try (CNative.shape structure = ShapeConverter.toNative(shape)) {
      Shape read = ShapeConverter.fromNative(structure);
      System.out.println("equal: " + read.equals(shape));
      System.out.println("enums: " + read.colour() + " " + read.state());
      System.out.println("flags: " + read.access());
      System.out.println("in the structure: " + structure.colour + " " + structure.ends[1].y);
    }
    CClient c = CClient.load();
    int[] sorted = c.qsort(new int[] {3, 1, 2}, Integer.BYTES, order);
    System.out.println("callback: " + Arrays.toString(sorted));
    System.out.println("function: " + c.abs(-5));
    try {
      c.small(-5);
    } catch (NativeCallException e) {
      System.out.println("failure: " + e.getMessage());
    }
    Division division = c.div(17, 5);
    System.out.println("by value: " + division.quot() + " " + division.rem());
  }
}
