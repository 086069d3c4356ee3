package io.github.sizeis.internal.explain;

import io.github.sizeis.internal.ConverterCode;
import io.github.sizeis.internal.Description;
import io.github.sizeis.internal.Reader;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import org.jspecify.annotations.Nullable;

/** Looks at memory as a declaration says, and finds out what is there. */
public final class Explainer {

  private Explainer() {}

  /** Begins a conversion: checks what the caller has given. */
  public interface Start {

    /**
     * Returns the address where to begin.
     *
     * @param in the reader
     * @param size the bytes of a struct, or of its part that is always there
     * @return the address
     */
    long address(Reader in, int size);
  }

  /**
   * Explains a struct.
   *
   * @param converter the converter of the struct
   * @param address the address
   * @param source the memory
   * @param start checks the address
   * @param refused what the converter refuses; null if it reads a value
   * @return what was found
   */
  public static Explained struct(
      ConverterCode converter,
      long address,
      Source source,
      Start start,
      @Nullable NativeDataException refused) {
    return explained(
        converter,
        address,
        source,
        refused,
        (walk, root) -> {
          StructShape shape = new StructShape(converter);
          root.lead(start.address(walk.in(), shape.leastSize(walk)));
          root.leads = false;
          walk.once(
              root,
              address,
              shape.key(walk),
              false,
              found -> shape.behind(walk, found, found.target));
        });
  }

  /**
   * Explains a linked list.
   *
   * @param converter the converter of the structs
   * @param address the address of the first one; 0 for the empty list
   * @param source the memory
   * @param start checks the address
   * @param refused what the converter refuses; null if it reads values
   * @return what was found
   */
  public static Explained chain(
      ConverterCode converter,
      long address,
      Source source,
      Start start,
      @Nullable NativeDataException refused) {
    return explained(
        converter,
        address,
        source,
        refused,
        (walk, root) -> {
          ChainShape chain = new ChainShape(converter);
          int least = new StructShape(converter).leastSize(walk);
          chain.from(walk, root, start.address(walk.in(), least));
        });
  }

  /**
   * Explains an array of structs.
   *
   * @param converter the converter of the structs
   * @param address the address of the first one
   * @param count how many there are
   * @param source the memory
   * @param start checks the address
   * @param refused what the converter refuses; null if it reads values
   * @return what was found
   */
  public static Explained list(
      ConverterCode converter,
      long address,
      long count,
      Source source,
      Start start,
      @Nullable NativeDataException refused) {
    return explained(
        converter,
        address,
        source,
        refused,
        (walk, root) -> {
          int size = new StructShape(converter).size(walk);
          long first = start.address(walk.in(), size);
          ArrayShape.ofStructs(converter).from(walk, root, first, count);
        });
  }

  private interface Way {
    void go(Walk walk, Node root);
  }

  private static Explained explained(
      ConverterCode converter,
      long address,
      Source source,
      @Nullable NativeDataException refused,
      Way way) {
    Node root = new Node(null, Description.nameOf(converter), address, -1);
    Reader in = Reader.of(source);
    try {
      Walk walk = new Walk(in, source.abi());
      walk.guarded(root, () -> way.go(walk, root));
    } finally {
      in.close();
    }
    return new Explained(root, source.toString(), refused);
  }
}
