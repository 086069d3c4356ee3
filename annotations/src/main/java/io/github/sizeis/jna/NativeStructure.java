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
   * @param alignment JNA's constant for the alignment of fields
   */
  protected NativeStructure(int alignment) {
    super(alignment);
    whole = null;
  }

  /**
   * Makes a structure over memory. Call {@code read()} to fill its Java fields.
   *
   * @param memory the memory of the structure
   */
  protected NativeStructure(Pointer memory) {
    super(memory);
    whole = null;
  }

  /**
   * Makes a structure over memory. Call {@code read()} to fill its Java fields.
   *
   * @param memory the memory of the structure
   * @param alignment JNA's constant for the alignment of fields
   */
  protected NativeStructure(Pointer memory, int alignment) {
    this(memory, alignment, false);
  }

  /**
   * Makes a structure over memory that may be longer than JNA knows, because the struct ends with a
   * flexible array. JNA itself keeps only the part that it knows.
   *
   * @param memory the memory of the structure
   * @param alignment JNA's constant for the alignment of fields
   * @param whole whether to keep all of the memory
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
   * Returns the memory of the structure.
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
   * Frees the memory of a structure that a converter wrote, with all that it points to. For any
   * other structure, it does nothing.
   */
  @Override
  public void close() {
    if (owned != null) {
      owned.close();
    }
  }
}
