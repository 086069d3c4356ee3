package io.github.sizeis.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Memory;
import org.junit.jupiter.api.Test;

class BuildPlaceholderTest {

  @Test
  void memoryHoldsAPointer() {
    try (var memory = new Memory(BuildPlaceholder.pointerSize())) {
      assertEquals(BuildPlaceholder.pointerSize(), memory.size());
    }
  }
}
