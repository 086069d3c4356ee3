package io.github.sizeis.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import org.junit.jupiter.api.Test;

class BuildPlaceholderTest {

  @Test
  void memoryHoldsAPointer() {
    try (var memory = new Memory(Native.POINTER_SIZE)) {
      assertEquals(Native.POINTER_SIZE, memory.size());
    }
  }
}
