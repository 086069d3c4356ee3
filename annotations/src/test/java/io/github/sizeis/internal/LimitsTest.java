package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest {

  private static final String SPENT =
      "more than the 100 bytes that one conversion may read (Limits.withBytes)";

  private static final Source HUNDRED = Source.memory().withLimits(Limits.DEFAULT.withBytes(100));

  private static String refused(Runnable read) {
    return assertThrows(NativeDataException.class, read::run).getMessage();
  }

  @ParameterizedTest
  @EnumSource
  void theBytesOfOneConversionAreLimitedInTotal(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(128);
              Reader reader = Reader.of(HUNDRED)) {
            long address = Pointer.nativeValue(memory);
            reader.open(address, 60);
            reader.open(address, 40);
            assertEquals(SPENT, refused(() -> reader.open(address, 1)));
            assertEquals(SPENT, refused(() -> reader.open(address + 100, 1)));
            assertEquals(SPENT, refused(() -> reader.open(address, Long.MAX_VALUE)));
            assertEquals(SPENT, refused(() -> reader.open(address, Long.MAX_VALUE)));
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void theNextConversionMayReadAsMuchAgain(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(128)) {
            long address = Pointer.nativeValue(memory);
            for (int i = 0; i < 3; i++) {
              try (Reader reader = Reader.of(HUNDRED)) {
                reader.open(address, 100);
                assertEquals(SPENT, refused(() -> reader.open(address, 100)));
              }
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void stringsAndArraysCountToo(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(256)) {
            memory.clear();
            memory.setMemory(0, 20, (byte) 'a');
            long address = Pointer.nativeValue(memory);
            try (Reader reader = Reader.of(HUNDRED)) {
              for (int i = 0; i < 4; i++) {
                reader.wide(address, "Name");
              }
              assertEquals("Name: " + SPENT, refused(() -> reader.wide(address, "Name")));
            }
            try (Reader reader = Reader.of(HUNDRED)) {
              for (int i = 0; i < 4; i++) {
                reader.text(address, StringEncoding.UTF_8, "Name");
              }
              assertEquals(
                  "Name: " + SPENT,
                  refused(() -> reader.text(address, StringEncoding.UTF_8, "Name")));
            }
            try (Reader reader = Reader.of(HUNDRED)) {
              reader.bytes(address, 90);
              assertEquals(SPENT, refused(() -> reader.bytes(address, 90)));
            }
            try (Reader reader = Reader.of(HUNDRED)) {
              reader.longs(address, 8);
              assertEquals(SPENT, refused(() -> reader.longs(address, 8)));
            }
          }
        });
  }

  @Test
  void anArrayIsHeldAgainstWhatIsLeft() {
    try (Memory memory = new Memory(128);
        Reader reader = Reader.of(HUNDRED)) {
      long address = Pointer.nativeValue(memory);
      reader.open(address, 60);
      assertEquals(10, reader.count(address, 10, 4, "Ids"));
      assertEquals(
          "Ids: count 11: with its 44 bytes, more than the 100 that one conversion may read"
              + " (Limits.withBytes)",
          refused(() -> reader.count(address, 11, 4, "Ids")));
    }
  }

  @Test
  void depthIsLimited() {
    Source source = Source.memory().withLimits(Limits.DEFAULT.withDepth(2));
    try (Reader reader = Reader.of(source)) {
      reader.enter("a");
      reader.enter("b");
      reader.leave();
      reader.enter("b");
      assertEquals(
          "c: nested deeper than the limit of 2 structs (Limits.withDepth)",
          refused(() -> reader.enter("c")));
    }
    try (Reader reader = Reader.of(source)) {
      assertDoesNotThrow(() -> reader.enter("a"), "an earlier failure is forgotten");
    }
  }

  @Test
  void impossibleLimitsAreRefused() {
    Limits limits = Limits.DEFAULT;
    assertThrows(IllegalArgumentException.class, () -> limits.withElements(-1));
    assertThrows(IllegalArgumentException.class, () -> limits.withElements(1L << 31));
    assertThrows(IllegalArgumentException.class, () -> limits.withBytes((1L << 30) + 1));
    assertThrows(IllegalArgumentException.class, () -> limits.withDepth(-1));
    assertThrows(IllegalArgumentException.class, () -> limits.withStringLength(1 << 28));
  }

  @Test
  void eachLimitIsSetAlone() {
    assertEquals(
        "Limits[elements=16777216, bytes=1073741824, depth=64, stringLength=16777216]",
        Limits.DEFAULT.toString());
    Limits limits = Limits.DEFAULT.withElements(1).withBytes(2).withDepth(3).withStringLength(4);
    assertEquals("Limits[elements=1, bytes=2, depth=3, stringLength=4]", limits.toString());
  }
}
