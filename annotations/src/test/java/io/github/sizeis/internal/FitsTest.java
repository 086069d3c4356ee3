package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.runtime.NativeDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FitsTest {

  private static String refused(Executable check) {
    return assertThrows(NativeDataException.class, check).getMessage();
  }

  @Test
  void theLargestAndSmallestValuesFitAndTheirNeighboursDoNot() {
    assertEquals(255, Fits.uint8(255, "F"));
    assertEquals(0, Fits.uint8(0L, "F"));
    assertEquals(
        "F: the value 256 does not fit, it is from 0 to 255", refused(() -> Fits.uint8(256, "F")));
    refused(() -> Fits.uint8(-1, "F"));
    refused(() -> Fits.uint8(1L << 32, "F"));
    assertEquals(-128, Fits.int8(-128, "F"));
    assertEquals(127, Fits.int8(127L, "F"));
    refused(() -> Fits.int8(128, "F"));
    refused(() -> Fits.int8(-129L, "F"));
    assertEquals(65535, Fits.uint16(65535, "F"));
    refused(() -> Fits.uint16(65536, "F"));
    refused(() -> Fits.uint16(-1L, "F"));
    assertEquals(-32768, Fits.int16(-32768L, "F"));
    refused(() -> Fits.int16(32768, "F"));
    assertEquals(-1, Fits.uint32(0xFFFF_FFFFL, "F"));
    refused(() -> Fits.uint32(0x1_0000_0000L, "F"));
    refused(() -> Fits.uint32(-1, "F"));
    assertEquals(Integer.MIN_VALUE, Fits.int32(Integer.MIN_VALUE, "F"));
    refused(() -> Fits.int32(Integer.MAX_VALUE + 1L, "F"));
  }

  @Test
  void whatTheHostDecidesFitsTheHost() {
    if (Host.LONG_SIZE == 8) {
      assertEquals(Long.MIN_VALUE, Fits.cLong(Long.MIN_VALUE, "F"));
      assertEquals(-1, Fits.cUlong(-1, "F"));
    } else {
      refused(() -> Fits.cLong(1L << 31, "F"));
      refused(() -> Fits.cUlong(1L << 32, "F"));
    }
    if (Host.POINTER_SIZE == 8) {
      assertEquals(Long.MIN_VALUE, Fits.intptr(Long.MIN_VALUE, "F"));
      assertEquals(-1, Fits.uintptr(-1, "F"));
    } else {
      refused(() -> Fits.intptr(1L << 31, "F"));
      refused(() -> Fits.uintptr(1L << 32, "F"));
    }
    assertEquals(0xFFFF, Fits.wchar(0xFFFF, "F"));
    if (Host.WCHAR_SIZE == 2) {
      refused(() -> Fits.wchar(0x10000, "F"));
    } else {
      assertEquals(0x1F600, Fits.wchar(0x1F600, "F"));
    }
  }

  @Test
  void aCountFitsTheFieldThatHoldsIt() {
    assertEquals(255, Fits.count(255, 255, "N"));
    assertEquals(Integer.MAX_VALUE, Fits.count(Integer.MAX_VALUE, Long.MAX_VALUE, "N"));
    assertEquals(
        "N: count 256 does not fit, it is from 0 to 255", refused(() -> Fits.count(256, 255, "N")));
    assertEquals(
        "N: count -1 does not fit, it is from 0 to 255", refused(() -> Fits.count(-1, 255, "N")));
  }

  @Test
  void theValidPartOfAnInlineArrayLiesInIt() {
    assertEquals(3, Fits.window(8, 5, 3, "Pattern"));
    assertEquals(0, Fits.window(8, 8, 0, "Pattern"));
    assertEquals(
        "Pattern: 3 elements from index 6 on are not inside the 8 that there are",
        refused(() -> Fits.window(8, 6, 3, "Pattern")));
    assertEquals(
        "Pattern: 9 elements from index 0 on are not inside the 8 that there are",
        refused(() -> Fits.window(8, 0, 9, "Pattern")));
    assertEquals(
        "Pattern: 2 elements from index -1 on are not inside the 8 that there are",
        refused(() -> Fits.window(8, -1, 2, "Pattern")));
    assertEquals(
        "Pattern: -1 elements from index 2 on are not inside the 8 that there are",
        refused(() -> Fits.window(8, 2, -1, "Pattern")));
  }

  @Test
  void aNumberThatIsUnsignedInCIsShownSo() {
    assertEquals(Long.MAX_VALUE, Fits.unsigned(Long.MAX_VALUE, "Data"));
    assertEquals(
        "Data: count 18446744073709551615 is more than any memory has",
        refused(() -> Fits.unsigned(-1, "Data")));
    Fits.rangeOfUnsigned(5, 0, 5, "N");
    assertEquals("N: 6 is not from 0 to 5", refused(() -> Fits.rangeOfUnsigned(6, 0, 5, "N")));
    assertEquals(
        "N: 18446744073709551615 is not from 0 to 5",
        refused(() -> Fits.rangeOfUnsigned(-1, 0, 5, "N")));
  }

  @Test
  void bytesAreAWholeNumberOfElements() {
    assertEquals(3, Fits.elements(12, 4, "Data"));
    assertEquals(
        "Data: a length of -2 bytes is negative", refused(() -> Fits.elements(-2, 2, "Data")));
    assertEquals(
        "Data: 13 bytes are no multiple of the element's 4",
        refused(() -> Fits.elements(13, 4, "Data")));
  }

  @Test
  void nullFitsOnlyWhereItIsDeclared() {
    assertEquals("x", Fits.notNull("x", "Name"));
    assertEquals(
        "Name: null, and not declared @Nullable", refused(() -> Fits.notNull(null, "Name")));
  }

  @Test
  void booleansHaveTwoValues() {
    assertTrue(Fits.bool(1, "B"));
    assertFalse(Fits.bool(0, "B"));
    assertEquals("B: BOOL of 2, it is 0 or 1", refused(() -> Fits.bool(2, "B")));
    refused(() -> Fits.bool(-1, "B"));
    assertTrue(Fits.variantBool((short) -1, "B"));
    assertFalse(Fits.variantBool((short) 0, "B"));
    assertEquals(
        "B: VARIANT_BOOL of 1, it is 0 or -1", refused(() -> Fits.variantBool((short) 1, "B")));
  }

  @Test
  void fixedFieldsHoldWhatTheyMust() {
    Fits.reserved(0, "R");
    assertEquals("R: reserved, and 7 instead of 0", refused(() -> Fits.reserved(7, "R")));
    Fits.sizeOfThis(136, 136, "cb");
    assertEquals(
        "cb: the struct says that it has 132 bytes, and has 136",
        refused(() -> Fits.sizeOfThis(132, 136, "cb")));
  }

  @Test
  void whatAnAdapterThrowsGetsAPath() {
    IllegalArgumentException cause = new IllegalArgumentException("no such day");
    NativeDataException e = Fits.adapter("Expires", cause);
    assertEquals("Expires: no such day", e.getMessage());
    assertSame(cause, e.getCause());
    assertEquals(
        "Expires: java.lang.NullPointerException",
        Fits.adapter("Expires", new NullPointerException()).getMessage());
    NativeDataException inner = NativeDataException.at("Day", "32");
    assertSame(inner, Fits.adapter("Expires", inner));
    assertEquals("Expires.Day: 32", inner.getMessage());
  }
}
