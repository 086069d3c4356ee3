package io.github.sizeis.internal;

import com.sun.jna.Pointer;
import io.github.sizeis.internal.jna.Pointers;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The blocks of memory that a function's result is made of, for functions that free them one by
 * one. For generated code.
 *
 * <p>They are found before any is freed. What cannot be read is left out, with all behind it, and
 * the rest is still found: memory that makes no value must be freed too.
 */
public final class Blocks {

  /** Finds the blocks that a part of memory leads to. */
  @FunctionalInterface
  public interface Walk {
    /**
     * Adds the blocks.
     *
     * @param in the reader of memory
     * @param blocks where they are added
     * @param memory a buffer that has the part
     * @param at where it starts there
     */
    void walk(Reader in, Blocks blocks, ByteBuffer memory, int at);
  }

  /** Finds the blocks that a struct leads to of which only memory tells how long it is. */
  @FunctionalInterface
  public interface WalkAt {
    /**
     * Adds the blocks.
     *
     * @param in the reader of memory
     * @param blocks where they are added
     * @param address where the struct lies
     */
    void walk(Reader in, Blocks blocks, long address);
  }

  /** Adds the block of a pointer, which leads to nothing else. */
  public static final Walk POINTER =
      (in, blocks, memory, at) -> blocks.leaf(AbiNumbers.address(memory, at));

  private final Reader in;
  private final Set<Long> found = new LinkedHashSet<>();

  private final Set<Long> freed;

  private Blocks(Reader in, Set<Long> freed) {
    this.in = in;
    this.freed = freed;
  }

  /**
   * Finds the blocks of a call's result.
   *
   * @param call the call
   * @param source where the client reads; more is read for freeing, where it allows little
   * @param frame finds those that the frame leads to
   * @return a pointer to each, the deepest first
   */
  public static List<Pointer> of(Call call, Source source, Walk frame) {
    return of(
        call.reader(source.withLimits(limits(source.limits()))),
        call.freed(),
        (in, blocks) -> frame.walk(in, blocks, call.memory(), call.at()));
  }

  /**
   * Finds the blocks that structs lead to.
   *
   * @param root where the structs lie, one behind the other; their own block is left out
   * @param n how many there are
   * @param size the bytes of one
   * @param source where memory is read from
   * @param struct finds those that one leads to
   * @return a pointer to each, the deepest first
   */
  public static List<Pointer> behind(Pointer root, int n, int size, Source source, Walk struct) {
    return of(
        Reader.of(source),
        new HashSet<>(),
        (in, blocks) ->
            blocks.attempt(() -> blocks.elements(Pointers.address(root, source), n, size, struct)));
  }

  /** Each limit, or the default one where that allows more; and here an array is a level too. */
  private static Limits limits(Limits of) {
    Limits most = Limits.DEFAULT;
    int levels = Math.max(of.depth(), most.depth());
    return most.withElements(Math.max(of.elements(), most.elements()))
        .withBytes(Math.max(of.bytes(), most.bytes()))
        .withDepth(2 * Math.min(levels, Integer.MAX_VALUE / 4))
        .withStringLength(Math.max(of.stringLength(), most.stringLength()));
  }

  private static List<Pointer> of(Reader reader, Set<Long> freed, BiConsumer<Reader, Blocks> walk) {
    try (Reader in = reader) {
      Blocks blocks = new Blocks(in, freed);
      walk.accept(in, blocks);
      List<Pointer> pointers = new ArrayList<>(blocks.found.size());
      for (long address : blocks.found) {
        pointers.add(new Pointer(address));
      }
      Collections.reverse(pointers);
      freed.addAll(blocks.found);
      return pointers;
    }
  }

  /**
   * Returns what adds the block of a pointer, and those that lie behind it.
   *
   * @param size the bytes behind the pointer
   * @param target finds those that they lead to
   * @return a walk over one pointer
   */
  public static Walk pointer(int size, Walk target) {
    return (in, blocks, memory, at) -> blocks.one(AbiNumbers.address(memory, at), size, target);
  }

  /**
   * Returns what adds the block of a pointer, and those that lie behind it.
   *
   * @param target finds those that the struct behind the pointer leads to
   * @return a walk over one pointer
   */
  public static Walk pointer(WalkAt target) {
    return (in, blocks, memory, at) -> blocks.oneAt(AbiNumbers.address(memory, at), target);
  }

  /**
   * Adds a block that leads to nothing else.
   *
   * @param address where it lies; 0 for none
   */
  public void leaf(long address) {
    isNew(address);
  }

  /** Adds a block, and returns whether there is one that was not known, and is not the call's. */
  private boolean isNew(long address) {
    return address != 0 && !in.isOfCall(address) && !freed.contains(address) && found.add(address);
  }

  /**
   * Does something that meets memory which cannot be read, or is not what was declared.
   *
   * @param action adds blocks; what it has added when it fails stays
   */
  public void attempt(Runnable action) {
    int outer = in.structEnd();
    try {
      in.enter("");
      action.run();
    } catch (NativeDataException e) {
      // the call itself reports what is wrong with its result
    } finally {
      in.leave();
      in.backTo(outer);
    }
  }

  /**
   * Adds a block, and those that it leads to.
   *
   * @param address where it lies; 0 for none
   * @param size its bytes
   * @param target finds those that it leads to
   */
  public void one(long address, int size, Walk target) {
    if (isNew(address)) {
      attempt(() -> target.walk(in, this, in.open(address, size), in.position()));
    }
  }

  /**
   * Adds a block, and those that it leads to.
   *
   * @param address where it lies; 0 for none
   * @param target finds those that it leads to
   */
  public void oneAt(long address, WalkAt target) {
    if (isNew(address)) {
      attempt(() -> target.walk(in, this, address));
    }
  }

  /**
   * Adds an array whose elements lead to nothing else.
   *
   * @param address where it lies; does not matter where it has no elements
   * @param room its elements, in any unit
   */
  public void array(long address, long room) {
    if (room != 0) {
      leaf(address);
    }
  }

  /**
   * Adds an array, and the blocks that its valid elements lead to.
   *
   * @param address where it lies; does not matter where it has no elements
   * @param room its elements
   * @param first the index of the first valid one
   * @param count how many are valid
   * @param size the bytes of one
   * @param element finds those that one leads to
   */
  public void array(long address, long room, long first, long count, int size, Walk element) {
    if (room != 0 && isNew(address)) {
      attempt(
          () -> {
            int n = in.window(address, room, first, count, size, "");
            elements(address + first * size, n, size, element);
          });
    }
  }

  /**
   * Adds an array that ends with a sentinel, and the blocks that its elements lead to.
   *
   * @param address where it lies; 0 for none
   * @param size the bytes of an element
   * @param sentinel what ends it
   * @param element finds those that one leads to
   */
  public void terminated(long address, int size, long sentinel, Walk element) {
    if (isNew(address)) {
      attempt(() -> elements(address, in.terminated(address, size, sentinel, ""), size, element));
    }
  }

  private void elements(long address, int n, int size, Walk element) {
    if (n > 0) {
      ByteBuffer memory = in.open(address, (long) n * size);
      inPlace(memory, in.position(), n, size, element);
    }
  }

  /**
   * Adds the blocks that elements lead to which lie in a block that is known.
   *
   * @param memory a buffer that has the elements
   * @param at where the first starts there
   * @param n how many there are
   * @param size the bytes of one
   * @param element finds those that one leads to
   */
  public void inPlace(ByteBuffer memory, int at, int n, int size, Walk element) {
    for (int i = 0; i < n; i++) {
      int here = at + i * size;
      attempt(() -> element.walk(in, this, memory, here));
    }
  }

  /**
   * Adds the structs of a chain, and the blocks that they lead to.
   *
   * @param first where the first lies; 0 for none
   * @param size the bytes that each has at least
   * @param next the offset of the link
   * @param element finds those that one leads to, but for the next one
   */
  public void chain(long first, int size, int next, WalkAt element) {
    attempt(
        () -> {
          long address = first;
          while (isNew(address)) {
            ByteBuffer memory = in.open(address, size);
            long following = AbiNumbers.address(memory, in.position() + next);
            long here = address;
            attempt(() -> element.walk(in, this, here));
            address = following;
          }
        });
  }
}
