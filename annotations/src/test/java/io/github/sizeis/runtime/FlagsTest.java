package io.github.sizeis.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.CValue;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlagsTest {

  enum Access {
    @CValue(1)
    READ,
    @CValue(2)
    WRITE,
    @CValue(0x80000000L)
    ALL,
    @CValue(3)
    READ_WRITE
  }

  enum Other {
    @CValue(1)
    ONE
  }

  enum Plain {
    ONE
  }

  @Test
  void bitsAreASetOfConstantsAndBack() {
    Flags<Access> flags = Flags.of(Access.READ, Access.ALL);
    assertEquals(0x80000001L, flags.bits());
    assertEquals(Set.of(Access.READ, Access.ALL), flags.set());
    assertEquals(flags, Flags.ofBits(Access.class, 0x80000001L));
    assertEquals(flags.hashCode(), Flags.ofBits(Access.class, 0x80000001L).hashCode());
    assertNotEquals(flags.hashCode(), Flags.of(Access.READ).hashCode());
  }

  @Test
  void aConstantOfSeveralBitsNeedsAllOfThem() {
    assertFalse(Flags.of(Access.WRITE).has(Access.READ_WRITE));
    assertTrue(Flags.of(Access.WRITE, Access.READ).has(Access.READ_WRITE));
  }

  @Test
  void bitsWithoutAConstantAreKept() {
    Flags<Access> flags = Flags.ofBits(Access.class, 0x41);
    assertEquals(0x40, flags.unknownBits());
    assertEquals(0x42, flags.without(Access.READ).with(Access.WRITE).bits());
    assertEquals("[READ, 0x40]", flags.toString());
  }

  @Test
  void flagsOfAnotherEnumAreNotEqual() {
    assertNotEquals(Flags.of(Access.READ), Flags.of(Other.ONE));
    assertNotEquals(Flags.of(Access.READ), Flags.none(Access.class));
  }

  @Test
  void setsCannotBeChanged() {
    Set<Access> set = Flags.of(Access.READ).set();
    assertThrows(UnsupportedOperationException.class, () -> set.add(Access.WRITE));
  }

  @Test
  void anEnumWithoutBitsIsRefused() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Flags.of(Plain.ONE));
    assertTrue(e.getMessage().endsWith("Plain.ONE has no @CValue"), e.getMessage());
  }
}
