package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.runtime.NativeDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NumberChecksTest {

  private static String refused(Executable check) {
    return assertThrows(NativeDataException.class, check).getMessage();
  }

  @Test
  void theLargestAndSmallestValuesFitAndTheirNeighboursDoNot() {
    assertEquals(255, NumberChecks.uint8(255, "F"));
    assertEquals(0, NumberChecks.uint8(0L, "F"));
    assertEquals(
        "F: the value 256 does not fit, it is from 0 to 255",
        refused(() -> NumberChecks.uint8(256, "F")));
    refused(() -> NumberChecks.uint8(-1, "F"));
    refused(() -> NumberChecks.uint8(1L << 32, "F"));
    assertEquals(-128, NumberChecks.int8(-128, "F"));
    assertEquals(127, NumberChecks.int8(127L, "F"));
    refused(() -> NumberChecks.int8(128, "F"));
    refused(() -> NumberChecks.int8(-129L, "F"));
    assertEquals(65535, NumberChecks.uint16(65535, "F"));
    refused(() -> NumberChecks.uint16(65536, "F"));
    refused(() -> NumberChecks.uint16(-1L, "F"));
    assertEquals(-32768, NumberChecks.int16(-32768L, "F"));
    refused(() -> NumberChecks.int16(32768, "F"));
    assertEquals(-1, NumberChecks.uint32(0xFFFF_FFFFL, "F"));
    refused(() -> NumberChecks.uint32(0x1_0000_0000L, "F"));
    refused(() -> NumberChecks.uint32(-1, "F"));
    assertEquals(Integer.MIN_VALUE, NumberChecks.int32(Integer.MIN_VALUE, "F"));
    refused(() -> NumberChecks.int32(Integer.MAX_VALUE + 1L, "F"));
  }

  @Test
  void whatTheHostDecidesFitsTheHost() {
    if (Host.LONG_SIZE == 8) {
      assertEquals(Long.MIN_VALUE, NumberChecks.cLong(Long.MIN_VALUE, "F"));
      assertEquals(-1, NumberChecks.cUlong(-1, "F"));
    } else {
      refused(() -> NumberChecks.cLong(1L << 31, "F"));
      refused(() -> NumberChecks.cUlong(1L << 32, "F"));
    }
    if (Host.POINTER_SIZE == 8) {
      assertEquals(Long.MIN_VALUE, NumberChecks.intptr(Long.MIN_VALUE, "F"));
      assertEquals(-1, NumberChecks.uintptr(-1, "F"));
    } else {
      refused(() -> NumberChecks.intptr(1L << 31, "F"));
      refused(() -> NumberChecks.uintptr(1L << 32, "F"));
    }
    assertEquals(0xFFFF, NumberChecks.wchar(0xFFFF, "F"));
    if (Host.WCHAR_SIZE == 2) {
      refused(() -> NumberChecks.wchar(0x10000, "F"));
    } else {
      assertEquals(0x1F600, NumberChecks.wchar(0x1F600, "F"));
    }
  }

  @Test
  void aCountFitsTheFieldThatHoldsIt() {
    assertEquals(255, CountChecks.count(255, 255, "N"));
    assertEquals(Integer.MAX_VALUE, CountChecks.count(Integer.MAX_VALUE, Long.MAX_VALUE, "N"));
    assertEquals(
        "N: count 256 does not fit, it is from 0 to 255",
        refused(() -> CountChecks.count(256, 255, "N")));
    assertEquals(
        "N: count -1 does not fit, it is from 0 to 255",
        refused(() -> CountChecks.count(-1, 255, "N")));
  }

  @Test
  void theValidPartOfAnInlineArrayLiesInIt() {
    assertEquals(3, CountChecks.window(8, 5, 3, "Pattern"));
    assertEquals(0, CountChecks.window(8, 8, 0, "Pattern"));
    assertEquals(
        "Pattern: 3 elements from index 6 on are not inside the 8 that there are",
        refused(() -> CountChecks.window(8, 6, 3, "Pattern")));
    assertEquals(
        "Pattern: 9 elements from index 0 on are not inside the 8 that there are",
        refused(() -> CountChecks.window(8, 0, 9, "Pattern")));
    assertEquals(
        "Pattern: 2 elements from index -1 on are not inside the 8 that there are",
        refused(() -> CountChecks.window(8, -1, 2, "Pattern")));
    assertEquals(
        "Pattern: -1 elements from index 2 on are not inside the 8 that there are",
        refused(() -> CountChecks.window(8, 2, -1, "Pattern")));
  }

  @Test
  void aNumberThatIsUnsignedInCIsShownSo() {
    assertEquals(Long.MAX_VALUE, CountChecks.unsigned(Long.MAX_VALUE, "Data"));
    assertEquals(
        "Data: count 18446744073709551615 is more than any memory has",
        refused(() -> CountChecks.unsigned(-1, "Data")));
    FieldChecks.rangeOfUnsigned(5, 0, 5, "N");
    assertEquals(
        "N: 6 is not from 0 to 5", refused(() -> FieldChecks.rangeOfUnsigned(6, 0, 5, "N")));
    assertEquals(
        "N: 18446744073709551615 is not from 0 to 5",
        refused(() -> FieldChecks.rangeOfUnsigned(-1, 0, 5, "N")));
  }

  @Test
  void bytesAreAWholeNumberOfElements() {
    assertEquals(3, CountChecks.elements(12, 4, "Data"));
    assertEquals(
        "Data: a length of -2 bytes is negative",
        refused(() -> CountChecks.elements(-2, 2, "Data")));
    assertEquals(
        "Data: 13 bytes are no multiple of the element's 4",
        refused(() -> CountChecks.elements(13, 4, "Data")));
  }

  @Test
  void nullFitsOnlyWhereItIsDeclared() {
    assertEquals("x", FieldChecks.notNull("x", "Name"));
    assertEquals(
        "Name: null, and not declared @Nullable", refused(() -> FieldChecks.notNull(null, "Name")));
  }

  @Test
  void booleansHaveTwoValues() {
    assertTrue(FieldChecks.bool(1, "B"));
    assertFalse(FieldChecks.bool(0, "B"));
    assertEquals("B: BOOL of 2, it is 0 or 1", refused(() -> FieldChecks.bool(2, "B")));
    refused(() -> FieldChecks.bool(-1, "B"));
    assertTrue(FieldChecks.variantBool((short) -1, "B"));
    assertFalse(FieldChecks.variantBool((short) 0, "B"));
    assertEquals(
        "B: VARIANT_BOOL of 1, it is 0 or -1",
        refused(() -> FieldChecks.variantBool((short) 1, "B")));
  }

  @Test
  void fixedFieldsHoldWhatTheyMust() {
    FieldChecks.reserved(0, "R");
    assertEquals("R: reserved, and 7 instead of 0", refused(() -> FieldChecks.reserved(7, "R")));
    FieldChecks.sizeOfThis(136, 136, "cb");
    assertEquals(
        "cb: the struct says that it has 132 bytes, and has 136",
        refused(() -> FieldChecks.sizeOfThis(132, 136, "cb")));
  }

  @Test
  void whatAnAdapterThrowsGetsAPath() {
    IllegalArgumentException cause = new IllegalArgumentException("no such day");
    NativeDataException e = Adapters.failure("Expires", cause);
    assertEquals("Expires: no such day", e.getMessage());
    assertSame(cause, e.getCause());
    assertEquals(
        "Expires: java.lang.NullPointerException",
        Adapters.failure("Expires", new NullPointerException()).getMessage());
    NativeDataException inner = NativeDataException.at("Day", "32");
    assertSame(inner, Adapters.failure("Expires", inner));
    assertEquals("Expires.Day: 32", inner.getMessage());
  }
}
