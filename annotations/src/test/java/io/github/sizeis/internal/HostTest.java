package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Native;
import io.github.sizeis.runtime.Abi;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class HostTest {

  private static ByteBuffer ones() {
    ByteBuffer m = ByteBuffer.allocate(16).order(ByteOrder.nativeOrder());
    m.putLong(0, -1).putLong(8, -1);
    return m;
  }

  @Test
  void theHostIsWhatJnaSays() {
    assertEquals(Native.POINTER_SIZE, Host.POINTER_SIZE);
    assertEquals(Native.LONG_SIZE, Host.LONG_SIZE);
    assertEquals(Native.WCHAR_SIZE, Host.WCHAR_SIZE);
    assertEquals(Host.index(Host.ABI), Host.pick(0, 1, 2, 3, 4));
    assertEquals(Native.POINTER_SIZE, Host.pick(8, 4));
  }

  @Test
  void scalarsAreAsWideAsTheAbiSays() {
    for (Abi abi : Abi.values()) {
      int at = Host.index(abi);
      long pointer = abi.pointerSize() == 8 ? -1 : 0xFFFF_FFFFL;
      assertEquals(pointer, AbiNumbers.address(ones(), 3, at));
      assertEquals(pointer, AbiNumbers.uintptr(ones(), 3, at));
      assertEquals(-1, AbiNumbers.intptr(ones(), 3, at));
      assertEquals(-1, AbiNumbers.cLong(ones(), 3, at));
      assertEquals(abi.longSize() == 8 ? -1 : 0xFFFF_FFFFL, AbiNumbers.cUlong(ones(), 3, at));
      assertEquals(abi.wcharSize() == 4 ? -1 : 0xFFFF, AbiNumbers.wchar(ones(), 3, at));
    }
    int host = Host.index(Host.ABI);
    assertEquals(AbiNumbers.address(ones(), 3, host), AbiNumbers.address(ones(), 3));
    assertEquals(AbiNumbers.uintptr(ones(), 3, host), AbiNumbers.uintptr(ones(), 3));
    assertEquals(AbiNumbers.intptr(ones(), 3, host), AbiNumbers.intptr(ones(), 3));
    assertEquals(AbiNumbers.cLong(ones(), 3, host), AbiNumbers.cLong(ones(), 3));
    assertEquals(AbiNumbers.cUlong(ones(), 3, host), AbiNumbers.cUlong(ones(), 3));
    assertEquals(AbiNumbers.wchar(ones(), 3, host), AbiNumbers.wchar(ones(), 3));
  }

  private static int written(ByteBuffer m) {
    int zeros = 0;
    for (int i = 0; i < m.capacity(); i++) {
      zeros += m.get(i) == 0 ? 1 : 0;
    }
    return zeros;
  }

  @Test
  void writingTouchesNoMoreThanTheAbiSays() {
    for (Abi abi : Abi.values()) {
      int at = Host.index(abi);
      ByteBuffer m = ones();
      AbiNumbers.putAddress(m, 3, 0, at);
      assertEquals(abi.pointerSize(), written(m));
      m = ones();
      AbiNumbers.putIntptr(m, 3, 0, at);
      assertEquals(abi.pointerSize(), written(m));
      m = ones();
      AbiNumbers.putLong(m, 3, 0, at);
      assertEquals(abi.longSize(), written(m));
      m = ones();
      AbiNumbers.putWchar(m, 3, 0, at);
      assertEquals(abi.wcharSize(), written(m));
    }
    ByteBuffer m = ones();
    AbiNumbers.putAddress(m, 0, 0);
    assertEquals(Host.POINTER_SIZE, written(m));
    m = ones();
    AbiNumbers.putIntptr(m, 0, 0);
    assertEquals(Host.POINTER_SIZE, written(m));
    m = ones();
    AbiNumbers.putLong(m, 0, 0);
    assertEquals(Host.LONG_SIZE, written(m));
    m = ones();
    AbiNumbers.putWchar(m, 0, 0);
    assertEquals(Host.WCHAR_SIZE, written(m));
  }

  @Test
  void aPointerOfFourBytesMayHaveItsSignExtended() {
    for (long address : new long[] {0, 1, 0x7FFFFFFFL, 0x80000000L, 0xFFFFFFFFL}) {
      assertTrue(Host.isPointer(address, 4));
      assertTrue(Host.isPointer(address, 8));
    }
    assertTrue(Host.isPointer(-1, 4));
    assertTrue(Host.isPointer(Integer.MIN_VALUE, 4));
    for (long address : new long[] {1L << 32, Integer.MIN_VALUE - 1L, Long.MIN_VALUE}) {
      assertFalse(Host.isPointer(address, 4));
      assertTrue(Host.isPointer(address, 8));
    }
  }
}
