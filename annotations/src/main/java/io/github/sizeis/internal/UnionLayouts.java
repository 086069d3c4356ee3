package io.github.sizeis.internal;

import io.github.sizeis.runtime.Abi;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * How a union that nothing tells the members of lies on each ABI: so its bytes can be carried from
 * one to another where that changes nothing. For generated code.
 */
public final class UnionLayouts {

  /** A member that is a number: its bytes on each ABI, and whether it has a sign. */
  public static final class Scalar {
    private final boolean signed;
    private final int[] sizes;

    private Scalar(boolean signed, int... sizes) {
      this.signed = signed;
      this.sizes = sizes.clone();
    }

    private long read(byte[] bytes, Abi abi, ByteOrder order) {
      int size = sizes[Host.index(abi)];
      long number = 0;
      for (int i = 0; i < size; i++) {
        byte next = bytes[order == ByteOrder.LITTLE_ENDIAN ? size - 1 - i : i];
        number = (number << 8) | (next & 0xFF);
      }
      int free = Long.SIZE - 8 * size;
      return signed ? number << free >> free : number;
    }

    private void write(long number, byte[] bytes) {
      int size = sizes[Host.index(Host.ABI)];
      boolean little = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
      for (int i = 0; i < size; i++) {
        bytes[little ? i : size - 1 - i] = (byte) (number >> (8 * i));
      }
    }
  }

  private final int[] alike;
  private final int[] sizes;
  private final Scalar[] scalars;

  /**
   * Describes a union.
   *
   * @param alike for each ABI the first one that lays out the union, and all that lies in it, the
   *     same way; -1 for an ABI that the union is not for
   * @param sizes its size on each ABI
   * @param scalars its members where all of them are numbers; else none
   */
  public UnionLayouts(int[] alike, int[] sizes, Scalar... scalars) {
    this.alike = alike.clone();
    this.sizes = sizes.clone();
    this.scalars = scalars.clone();
  }

  /**
   * Describes a member that has a sign.
   *
   * @param sizes its bytes on each ABI
   * @return the member
   */
  public static Scalar signed(int... sizes) {
    return new Scalar(true, sizes);
  }

  /**
   * Describes a member that has no sign.
   *
   * @param sizes its bytes on each ABI
   * @return the member
   */
  public static Scalar unsigned(int... sizes) {
    return new Scalar(false, sizes);
  }

  /**
   * Reads a union that the ABI of this machine laid out, though maybe in another byte order.
   *
   * @param m the memory, in its order
   * @param at where the union starts
   * @return its bytes as this machine has them, where those show the same; else as they are
   */
  public UnionBytes read(ByteBuffer m, int at) {
    return read(m, at, Host.index(Host.ABI));
  }

  /**
   * Reads a union.
   *
   * @param m the memory, in its order
   * @param at where the union starts
   * @param abi which ABI laid it out, as generated code names it
   * @return its bytes as this machine has them, where those show the same; else as they are
   */
  public UnionBytes read(ByteBuffer m, int at, int abi) {
    byte[] bytes = InPlaceNumbers.bytes(m, at, sizes[abi]);
    Abi source = Host.abi(abi);
    boolean same = isLikeHost(abi) && m.order() == ByteOrder.nativeOrder();
    byte[] here = same ? bytes : carried(bytes, source, m.order());
    return here != null
        ? UnionBytes.of(here)
        : new UnionBytes(bytes, Host.abi(alike[abi]), m.order());
  }

  private boolean isLikeHost(int abi) {
    return alike[abi] == alike[Host.index(Host.ABI)];
  }

  /** Returns bytes of this machine that show the same as every member; null if there are none. */
  private byte @Nullable [] carried(byte[] bytes, Abi abi, ByteOrder order) {
    if (alike[Host.index(Host.ABI)] < 0) {
      return null;
    }
    for (Scalar one : scalars) {
      byte[] here = new byte[sizes[Host.index(Host.ABI)]];
      one.write(one.read(bytes, abi, order), here);
      if (showSame(bytes, abi, order, here)) {
        return here;
      }
    }
    return null;
  }

  private boolean showSame(byte[] bytes, Abi abi, ByteOrder order, byte[] here) {
    for (Scalar one : scalars) {
      if (one.read(bytes, abi, order) != one.read(here, Host.ABI, ByteOrder.nativeOrder())) {
        return false;
      }
    }
    return true;
  }
}
