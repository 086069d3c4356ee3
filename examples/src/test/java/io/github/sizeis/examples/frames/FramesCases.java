package io.github.sizeis.examples.frames;

import com.sun.jna.NativeLibrary;
import io.github.sizeis.runtime.NativeCallException;
import io.github.sizeis.runtime.NativeDataException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Calls of {@code frames.c}, each with what comes of it: a value, or a message. */
final class FramesCases {
  /** As many elements as run off any heap. */
  private static final int FAR = 1 << 23;

  private static final List<Point> POINTS = List.of(new Point(1, 2), new Point(3, 4));

  private final FramesClient frames = FramesClient.load();
  private final Map<String, String> outcomes = new LinkedHashMap<>();

  private FramesCases() {}

  /** Prints the outcomes, for a JVM that reads in another way than this one. */
  public static void main(String[] arguments) {
    NativeLibrary.addSearchPath("frames", arguments[0]);
    outcomes().forEach((name, outcome) -> System.out.println(name + ": " + outcome));
  }

  /** Returns what comes of each call; an address is {@code 0x#}. */
  static Map<String, String> outcomes() {
    FramesCases cases = new FramesCases();
    cases.counts();
    cases.moves();
    cases.swaps();
    cases.lists();
    cases.windows();
    cases.ends();
    cases.chains();
    cases.structs();
    cases.ownArguments();
    cases.rooms();
    cases.blocks();
    return cases.outcomes;
  }

  private void add(String name, Supplier<?> call) {
    String outcome;
    try {
      outcome = text(call.get());
    } catch (NativeDataException | NativeCallException e) {
      outcome = String.valueOf(e.getMessage()).replaceAll("0x[0-9a-f]+", "0x#");
    }
    outcomes.put(name, outcome);
  }

  private static String text(Object value) {
    return value instanceof int[] ints ? Arrays.toString(ints) : String.valueOf(value);
  }

  private static Bytes bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return new Bytes(bytes);
  }

  private void counts() {
    add("the count as it was", () -> frames.bytes(bytes(1, 2, 3), 3, 0));
    add("a smaller count", () -> frames.bytes(bytes(1, 2, 3), 2, 0));
    add("a larger count", () -> frames.bytes(bytes(1, 2, 3), 100, 0));
    add("one more", () -> frames.bytes(bytes(1, 2, 3), 4, 0));
    add("no count", () -> frames.bytes(bytes(1, 2, 3), 0, 1 << 20));
    add("a count for none", () -> frames.bytes(bytes(), 1, 0));
    add("a count for an empty array", () -> frames.maybe(new Maybe(new byte[0]), 1, 0));
    add("an empty array", () -> frames.maybe(new Maybe(new byte[0]), 0, 0));
    add("a larger count of structs", () -> frames.points(new Points(POINTS), 3));
    add("far more structs", () -> frames.points(new Points(POINTS), FAR));
    add("a larger count beside an array", () -> frames.flat(new int[] {1, 2}, 1));
    add("the same count beside an array", () -> frames.flat(new int[] {1, 2}, 0));
  }

  private void moves() {
    add("moved, with fewer", () -> frames.bytes(bytes(1, 2, 3), 1, 2));
    add("moved, with too many", () -> frames.bytes(bytes(1, 2, 3), 2, 2));
    add("moved to the end, with none", () -> frames.bytes(bytes(1, 2, 3), 0, 3));
    add("moved to the end, with one", () -> frames.bytes(bytes(1, 2, 3), 1, 3));
    add("moved to the end of a full word", () -> frames.bytes(bytes(1, 2, 3, 4, 5, 6, 7, 8), 1, 8));
    add("moved before its start", () -> frames.bytes(bytes(1, 2, 3), 1, -1));
    add("other bytes", () -> frames.replace(bytes(1, 2, 3), 5));
    add("itself, as bytes", () -> frames.itself(bytes(1, 2, 3), 4).p().length);
    add("itself, as too many bytes", () -> frames.itself(bytes(1, 2, 3), 100));
  }

  private void swaps() {
    add("swapped", () -> frames.swap(bytes(1, 2, 3), bytes(4, 5), 2, 3));
    add("swapped without the counts", () -> frames.swap(bytes(1, 2, 3), bytes(4, 5), 3, 2));
    List<Bytes> two = List.of(bytes(1), bytes(2, 3));
    add("swapped in a list", () -> frames.exchange(two));
  }

  private void lists() {
    List<Bytes> three = List.of(bytes(1), bytes(2, 3), bytes(4, 5, 6));
    add("an element as it was", () -> frames.each(three, 1, 2, 0));
    add("an element with a larger count", () -> frames.each(three, 1, 100, 0));
    add("an element that leads into the next", () -> frames.each(three, 0, 2, 8));
  }

  private void windows() {
    Part part = new Part(3, new int[] {1, 2});
    add("a part of an array", () -> frames.part(part, 3, 3));
    add("a larger capacity", () -> frames.part(part, 4, 2));
    add("a larger capacity, and more of it", () -> frames.part(part, 100, 100));
    add("more than the capacity", () -> frames.part(part, 3, 4));
    add("a part of room", () -> frames.partOfRoom(3, 3, 2));
    add("a larger room", () -> frames.partOfRoom(3, 4, 2));
    add("a larger room, and more of it", () -> frames.partOfRoom(3, 100, 100));
  }

  private void ends() {
    Texts texts = new Texts("text", "counted", new int[] {1, 2}, List.of("a", "bc"));
    add("a string without a NUL", () -> frames.endless(texts, 0, 0));
    add("a counted string with a larger count", () -> frames.endless(texts, 1, 10));
    add("no sentinel", () -> frames.endless(texts, 2, 0));
    add("strings without an end", () -> frames.endless(texts, 3, 0));
    add("a string moved to its NUL", () -> frames.endless(texts, 4, 4).text());
    add("a string moved behind its NUL", () -> frames.endless(texts, 4, 5));
    add("a string that comes back", () -> frames.back("text", 1));
    add("a string that comes back from before", () -> frames.back("text", -1));
  }

  private void chains() {
    Node node = new Node(1, POINTS);
    Nodes nodes = new Nodes(List.of(node, new Node(2, List.of(new Point(5, 6), new Point(7, 8)))));
    add("a chain that goes on in an array", () -> frames.nodes(nodes, 0));
    add("a pointer into a gap", () -> frames.nodes(nodes, 1));
    add("swapped pointers", () -> frames.nodes(nodes, 2));
    add("a larger count of pointers", () -> frames.nodes(nodes, 3));
  }

  private void structs() {
    Tails tails = new Tails(new Tail(new int[] {1, 2}));
    add("the same tail", () -> frames.tail(tails, 2).tail().numbers().length);
    add("a longer tail", () -> frames.tail(tails, 3));
    add("the same arm", () -> frames.choice(new Choice.Small(new Small((short) 1)), 1));
    add("another arm", () -> frames.choice(new Choice.Small(new Small((short) 1)), 2));
  }

  private void ownArguments() {
    add("a struct that comes back", () -> frames.filled());
    add("a number that comes back as a struct", () -> frames.notAPoint());
    add("a reason without a NUL", () -> fail(new byte[3]));
  }

  private Object fail(byte[] buffer) {
    frames.fail(buffer);
    return "success";
  }

  private void rooms() {
    add("room", () -> frames.room(32, 4));
    add("room with a larger count", () -> frames.room(32, 5));
    add("a pointer from room to room", () -> frames.rooms(32, 4).first());
    add("a pointer from room to too small a room", () -> frames.rooms(24, 3));
    add("a string that was cut off", () -> frames.cut(3));
  }

  private void blocks() {
    add("a block that borrows", () -> frames.borrow("given"));
    add("what is left of it", () -> frames.live());
    add("not allocated at all", () -> frames.same("given"));
    add("what is freed of it", () -> frames.live());
  }
}
