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
   * @param alignment what JNA aligns members to
   */
  protected NativeUnion(int alignment) {
    super(null, alignment);
  }

  /**
   * Lays the union over memory; {@code read()} fills the members.
   *
   * @param memory where the union lies
   */
  protected NativeUnion(Pointer memory) {
    super(memory);
  }

  /**
   * Lays the union over memory; {@code read()} fills the members.
   *
   * @param memory where the union lies
   * @param alignment what JNA aligns members to
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
   * Where the union lies.
   *
   * @throws IllegalStateException if it was closed
   */
  @Override
  public Pointer getPointer() {
    Pointer pointer = super.getPointer();
    return owned == null ? pointer : owned.checked(pointer);
  }

  /**
   * Frees the memory, with all that it points to, of a union that a converter wrote; does nothing
   * for others.
   */
  @Override
  public void close() {
    if (owned != null) {
      owned.close();
    }
  }
}
