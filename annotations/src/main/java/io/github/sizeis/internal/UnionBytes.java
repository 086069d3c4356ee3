package io.github.sizeis.internal;

import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.NativeDataException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a union that nothing tells the members of, and which machine they are of. For
 * generated code.
 *
 * <p>Instances are immutable, and equal where the bytes and the machine are.
 */
public final class UnionBytes {

  private final byte[] bytes;
  private final Abi abi;
  private final ByteOrder order;

  UnionBytes(byte[] own, Abi abi, ByteOrder order) {
    this.bytes = own;
    this.abi = abi;
    this.order = order;
  }

  /**
   * Bytes of this machine.
   *
   * @param own an array that nobody else has; not copied
   * @return the bytes
   */
  public static UnionBytes of(byte[] own) {
    return new UnionBytes(own, Host.ABI, ByteOrder.nativeOrder());
  }

  /**
   * The bytes.
   *
   * @return a copy of them
   */
  public byte[] copy() {
    return bytes.clone();
  }

  /**
   * The bytes as memory that can be looked at.
   *
   * @param size how many there are at least; zeros follow those that there are
   * @return a buffer over them or a copy, in their order
   */
  public ByteBuffer memory(int size) {
    return InPlaceNumbers.over(bytes, size).order(order);
  }

  /**
   * Which ABI they are of.
   *
   * @return the ABI, as generated code names it
   */
  public int abi() {
    return Host.index(abi);
  }

  private boolean isHere() {
    return abi == Host.ABI && order == ByteOrder.nativeOrder();
  }

  /**
   * Writes them.
   *
   * @param m the memory
   * @param at where the union starts
   * @param size its bytes on this machine
   * @throws NativeDataException when they are of another machine, or not as many
   */
  public void put(ByteBuffer m, int at, int size) {
    if (!isHere()) {
      throw new NativeDataException(
          "the union is as "
              + machine()
              + " lays it out, and no bytes show the same on this machine ("
              + Host.ABI
              + "); make one of a member");
    }
    InPlaceNumbers.putBytes(m, at, bytes, size, "");
  }

  private String machine() {
    return order == ByteOrder.nativeOrder() ? abi.toString() : abi + " (" + order + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnionBytes
        && abi == ((UnionBytes) other).abi
        && order == ((UnionBytes) other).order
        && Arrays.equals(bytes, ((UnionBytes) other).bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return isHere() ? Arrays.toString(bytes) : Arrays.toString(bytes) + " of " + machine();
  }
}
