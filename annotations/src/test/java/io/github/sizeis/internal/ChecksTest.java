package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Native;
import com.sun.jna.Structure;
import io.github.sizeis.internal.jna.Structures;
import io.github.sizeis.jna.NativeSizeT;
import io.github.sizeis.jna.NativeSsizeT;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks that generated code makes once. */
class ChecksTest {

  /** 12 bytes on every system. */
  public static class Pair extends Structure {
    /** Eight. */
    public int[] first = new int[2];

    /** Four. */
    public int second;

    @Override
    protected List<String> getFieldOrder() {
      return List.of("first", "second");
    }
  }

  @Test
  void generatedCodeMeetsTheRuntimeItWasMadeFor() {
    assertDoesNotThrow(() -> Contract.require(3, "a.B"));
    assertEquals(
        "a.B was generated for contract 2 of the SizeIs runtime, and this one keeps contract 3:"
            + " compile it again with the processor of this version",
        assertThrows(IllegalStateException.class, () -> Contract.require(2, "a.B")).getMessage());
    assertEquals(
        "a.B was generated for contract 4 of the SizeIs runtime, and this one keeps contract 3:"
            + " use the runtime of the processor that generated it",
        assertThrows(IllegalStateException.class, () -> Contract.require(4, "a.B")).getMessage());
  }

  @Test
  void aNestedStructStillHasTheLayoutItHad() {
    assertDoesNotThrow(() -> Shapes.require("X", "Y", "8/4", "8/4"));
    assertEquals(
        "X was compiled against another layout of Y: recompile it (expected 8/4, found 12/4)",
        assertThrows(
                IncompatibleClassChangeError.class, () -> Shapes.require("X", "Y", "8/4", "12/4"))
            .getMessage());
  }

  @Test
  void jnaLaysAStructureOutAsTheConverterDoes() {
    assertDoesNotThrow(() -> Structures.verify(Pair.class, 12));
    assertEquals(
        Pair.class.getName() + " has 16 bytes, but JNA lays it out with 12",
        assertThrows(IllegalStateException.class, () -> Structures.verify(Pair.class, 16))
            .getMessage());
  }

  @Test
  void sizesAreAsWideAsPointers() {
    assertEquals(Native.SIZE_T_SIZE, new NativeSizeT().nativeType() == Long.class ? 8 : 4);
    assertEquals(0, new NativeSizeT().longValue());
    assertEquals(5, new NativeSizeT(5).longValue());
    assertEquals(-5, new NativeSsizeT(-5).longValue());
    assertEquals(new NativeSsizeT(0), new NativeSsizeT());
  }
}
