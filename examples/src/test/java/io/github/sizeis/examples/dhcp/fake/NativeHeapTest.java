package io.github.sizeis.examples.dhcp.fake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Pointer;
import org.junit.jupiter.api.Test;

/** What is allocated is counted until it is freed, once. */
class NativeHeapTest {
  private final NativeHeap heap = new NativeHeap();

  @Test
  void blocksAreCounted() {
    Pointer one = heap.allocate(8);
    Pointer other = heap.allocate(1);
    assertArrayEquals(new byte[8], one.getByteArray(0, 8));
    assertEquals(2, heap.blocksLeft());
    heap.free(one);
    heap.free(null);
    assertEquals(1, heap.blocksLeft());
    heap.free(other);
    assertEquals(0, heap.blocksLeft());
    assertEquals(2, heap.blocksFreed());
  }

  @Test
  void noBlockIsFreedTwice() {
    Pointer block = heap.allocate(8);
    heap.free(block);
    assertThrows(IllegalStateException.class, () -> heap.free(block));
  }

  @Test
  void theMiddleOfABlockIsNotFreed() {
    Pointer block = heap.allocate(16);
    assertThrows(IllegalStateException.class, () -> heap.free(block.share(8)));
    heap.free(block);
  }

  @Test
  void allThatIsLeftIsFreed() {
    heap.allocate(8);
    heap.allocate(8);
    heap.freeAll();
    assertEquals(0, heap.blocksLeft());
    assertEquals(2, heap.blocksFreed());
  }
}
