package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import io.github.sizeis.internal.jna.Pointers;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Memory that was freed is neither read nor written; a look at it could end the process. */
class FreedTest {

  private static Memory freed() {
    Memory memory = new Memory(64);
    memory.close();
    return memory;
  }

  private static Memory partOfFreed() {
    Memory memory = new Memory(64);
    Memory part = (Memory) ((Memory) memory.share(8, 48)).share(8, 16);
    memory.close();
    return part;
  }

  private static void assertFreed(Executable use) {
    assertEquals(
        "The memory was freed", assertThrows(IllegalStateException.class, use).getMessage());
  }

  private static Sizer eightBytes() {
    Sizer size = new Sizer();
    size.block(8);
    return size;
  }

  @Test
  void aRegionIsRefused() {
    Memory memory = new Memory(64);
    Source region = Source.region(memory, 64);
    Source image = Source.region(memory, 64, 0x10000).withLimits(Limits.DEFAULT).withAbi(Host.ABI);
    Reader.of(region).close();
    Reader.of(image).close();
    memory.close();
    assertFreed(() -> Reader.of(region));
    assertFreed(() -> Reader.of(image));
  }

  @Test
  void aRegionOfAPartIsRefused() {
    Memory memory = new Memory(64);
    Source region = Source.region(memory.share(8), 56);
    Reader.of(region).close();
    memory.close();
    assertFreed(() -> Reader.of(region));
  }

  @Test
  void aRootIsRefused() {
    try (Reader in = Reader.of(Source.memory())) {
      assertFreed(() -> in.root(freed(), 8));
      assertFreed(() -> in.root(partOfFreed(), 8));
      assertFreed(() -> in.rootArray(freed(), 1, 8));
      assertFreed(() -> in.rootArray(partOfFreed(), 1, 8));

      assertEquals(0, in.rootArray(freed(), 0, 8));
    }
  }

  @Test
  void whatIsThereIsRead() {
    try (Memory memory = new Memory(64);
        Reader in = Reader.of(Source.memory())) {
      Memory part = (Memory) ((Memory) memory.share(8, 48)).share(8, 16);
      assertEquals(Pointers.real(memory) + 16, in.root(part, 16));
      Memory end = (Memory) memory.share(64, 0);
      assertEquals(Pointers.real(memory) + 64, in.root(end, 0));
    }
  }

  @Test
  void nothingIsWrittenThere() {
    assertFreed(() -> Writer.into(freed(), eightBytes()));
    assertFreed(() -> Writer.into(partOfFreed(), eightBytes()));
  }

  @Test
  void noPointerToItIsWritten() {
    try (Writer out = Writer.allocate(eightBytes())) {
      assertFreed(() -> out.pointer(freed(), "f"));
      assertFreed(() -> out.pointer(partOfFreed(), "f"));
      assertEquals(0, out.pointer(null, "f"));
    }
  }
}
