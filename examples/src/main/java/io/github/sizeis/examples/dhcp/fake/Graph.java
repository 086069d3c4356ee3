package io.github.sizeis.examples.dhcp.fake;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A struct and all that it leads to, apart from any memory. A converter writes it to one block; a
 * server's answer is a block for each struct, string and array, and that is what {@link #into}
 * makes.
 *
 * <p>Where the pointers are, no one has to tell: the same value is written twice, and what differs
 * are the pointers. So this finds blocks in another way than the code that is tested with it.
 */
public final class Graph {
  /** Where an array without elements points to: nothing is there, and no one may look or free. */
  private static final long JUNK = 16;

  private final byte[] bytes;

  /** Where pointers lie, in order, and the positions that they point to. */
  private final NavigableMap<Integer, Integer> targets;

  /** Where structs, strings and arrays begin. */
  private final NavigableSet<Integer> starts;

  private Graph(
      byte[] bytes, NavigableMap<Integer, Integer> targets, NavigableSet<Integer> starts) {
    this.bytes = bytes;
    this.targets = targets;
    this.starts = starts;
  }

  /**
   * Takes a struct apart.
   *
   * @param <T> the class of its values
   * @param value what is written
   * @param writer writes it: {@code DhcpHostInfoConverter::listToNative}; called twice
   * @return the struct with all that it leads to
   */
  public static <T> Graph of(T value, Function<List<T>, ? extends Memory> writer) {
    try (Memory one = writer.apply(List.of(value));
        Memory other = writer.apply(List.of(value))) {
      return of(one, other);
    }
  }

  private static Graph of(Memory one, Memory other) {
    byte[] bytes = one.getByteArray(0, (int) one.size());
    ByteBuffer here = view(bytes);
    ByteBuffer there = view(other.getByteArray(0, bytes.length));
    NavigableMap<Integer, Integer> targets = new TreeMap<>();
    for (int at = 0; at + Native.POINTER_SIZE <= bytes.length; at += Native.POINTER_SIZE) {
      if (word(here, at) != word(there, at)) {
        targets.put(at, (int) (word(here, at) - Pointer.nativeValue(one)));
      }
    }
    return new Graph(bytes, targets, new TreeSet<>(targets.values()));
  }

  private static ByteBuffer view(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
  }

  private static long word(ByteBuffer bytes, int at) {
    return Native.POINTER_SIZE == Long.BYTES ? bytes.getLong(at) : bytes.getInt(at) & 0xFFFFFFFFL;
  }

  /**
   * Where the pointers are that are not NULL.
   *
   * @return their positions, counted from the first struct on, in order
   */
  public List<Integer> pointers() {
    return List.copyOf(targets.keySet());
  }

  /**
   * What a pointer points to.
   *
   * @param pointer its position
   * @return the position of what it points to
   */
  public int target(int pointer) {
    return targets.get(pointer);
  }

  /**
   * The same with one pointer that is NULL, and without what only that one led to.
   *
   * @param pointer its position
   * @return another graph
   */
  public Graph without(int pointer) {
    NavigableMap<Integer, Integer> others = new TreeMap<>(targets);
    others.remove(pointer);
    byte[] cut = bytes.clone();
    Arrays.fill(cut, pointer, pointer + Native.POINTER_SIZE, (byte) 0);
    return new Graph(cut, others, starts);
  }

  /**
   * The same with another number somewhere.
   *
   * @param at its position
   * @param number the number
   * @return another graph
   */
  public Graph with(int at, int number) {
    byte[] changed = bytes.clone();
    view(changed).putInt(at, number);
    return new Graph(changed, targets, starts);
  }

  /**
   * Allocates it, each struct, string and array as a block of its own.
   *
   * @param heap where
   * @return where the first struct lies
   */
  public Pointer into(NativeHeap heap) {
    Map<Integer, Pointer> blocks = new HashMap<>();
    for (int start : reachable()) {
      int end = end(start);
      Pointer block = heap.allocate(end - start);
      block.write(0, bytes, start, end - start);
      blocks.put(start, block);
    }
    blocks.forEach(
        (start, block) ->
            pointersIn(start)
                .forEach(p -> block.setPointer(p - start, target(targets.get(p), blocks))));
    return blocks.get(0);
  }

  /** Only what has nothing to point to points to where all begins. */
  private static Pointer target(int position, Map<Integer, Pointer> blocks) {
    return position == 0 ? new Pointer(JUNK) : blocks.get(position);
  }

  private List<Integer> reachable() {
    TreeSet<Integer> found = new TreeSet<>(List.of(0));
    List<Integer> open = new ArrayList<>(List.of(0));
    while (!open.isEmpty()) {
      int start = open.remove(open.size() - 1);
      pointersIn(start).stream().map(targets::get).filter(found::add).forEach(open::add);
    }
    return List.copyOf(found);
  }

  private Set<Integer> pointersIn(int start) {
    return targets.subMap(start, end(start)).keySet();
  }

  /** A part ends where the next begins, also where that one is not reachable any more. */
  private int end(int start) {
    Integer next = starts.higher(start);
    return next == null ? bytes.length : next;
  }
}
