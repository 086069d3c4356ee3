package io.github.sizeis.jna;

import com.sun.jna.Pointer;
import com.sun.jna.Union;
import io.github.sizeis.internal.jna.Block;
import org.jspecify.annotations.Nullable;

/** A generated JNA union. It may own the block of memory that it lies in. */
public abstract class NativeUnion extends Union implements AutoCloseable {

  private @Nullable Ownership owned;

  /** Creates a union in memory of its own, all zeros. */
  protected NativeUnion() {}

  /**
   * Creates a union in memory of its own, all zeros.
   *
   * @param alignment JNA's constant for the alignment of members
   */
  protected NativeUnion(int alignment) {
    super(null, alignment);
  }

  /**
   * Makes a union over memory. Call {@code read()} to fill its Java members.
   *
   * @param memory the memory of the union
   */
  protected NativeUnion(Pointer memory) {
    super(memory);
  }

  /**
   * Makes a union over memory. Call {@code read()} to fill its Java members.
   *
   * @param memory the memory of the union
   * @param alignment JNA's constant for the alignment of members
   */
  protected NativeUnion(Pointer memory, int alignment) {
    super(memory, alignment);
  }

  /** Takes over the block; JNA writes the members to it when the union is passed. */
  final void own(Block block, String name) {
    owned = new Ownership(block, name);
    read();
  }

  /**
   * Returns the memory of the union.
   *
   * @throws IllegalStateException if it was closed
   */
  @Override
  public Pointer getPointer() {
    Pointer pointer = super.getPointer();
    return owned == null ? pointer : owned.checked(pointer);
  }

  /**
   * Frees the memory of a union that a converter wrote, with all that it points to. For any other
   * union, it does nothing.
   */
  @Override
  public void close() {
    if (owned != null) {
      owned.close();
    }
  }
}
