package io.github.sizeis.jna;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.internal.jna.Block;
import org.jspecify.annotations.Nullable;

/** A generated JNA structure. It may own the block of memory that it lies in. */
public abstract class NativeStructure extends Structure implements AutoCloseable {

  private @Nullable Ownership owned;

  private final @Nullable Pointer whole;

  /** Creates a structure in memory of its own, all zeros. */
  protected NativeStructure() {
    whole = null;
  }

  /**
   * Creates a structure in memory of its own, all zeros.
   *
   * @param alignment what JNA aligns fields to
   */
  protected NativeStructure(int alignment) {
    super(alignment);
    whole = null;
  }

  /**
   * Lays the structure over memory; {@code read()} fills the fields.
   *
   * @param memory where the structure lies
   */
  protected NativeStructure(Pointer memory) {
    super(memory);
    whole = null;
  }

  /**
   * Lays the structure over memory; {@code read()} fills the fields.
   *
   * @param memory where the structure lies
   * @param alignment what JNA aligns fields to
   */
  protected NativeStructure(Pointer memory, int alignment) {
    this(memory, alignment, false);
  }

  /**
   * Lays the structure over memory that is longer than JNA knows, as that of a struct with a
   * flexible array: JNA itself would keep the part that it knows.
   *
   * @param memory where the structure lies
   * @param alignment what JNA aligns fields to
   * @param whole whether all of the memory is kept
   */
  protected NativeStructure(Pointer memory, int alignment, boolean whole) {
    super(memory, alignment);
    this.whole = whole ? memory : null;
  }

  /** Takes over the block; JNA writes the fields to it when the structure is passed. */
  final void own(Block block, String name) {
    owned = new Ownership(block, name);
    read();
  }

  /**
   * Where the structure lies.
   *
   * @throws IllegalStateException if it was closed
   */
  @Override
  public Pointer getPointer() {
    Pointer known = super.getPointer();
    Pointer kept = whole;
    long address = Pointer.nativeValue(known);
    // JNA may have moved the structure since
    Pointer pointer = kept != null && Pointer.nativeValue(kept) == address ? kept : known;
    return owned == null ? pointer : owned.checked(pointer);
  }

  /**
   * Frees the memory, with all that it points to, of a structure that a converter wrote; does
   * nothing for others.
   */
  @Override
  public void close() {
    if (owned != null) {
      owned.close();
    }
  }
}
