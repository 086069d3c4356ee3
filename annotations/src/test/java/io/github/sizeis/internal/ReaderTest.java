package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReaderTest {

  @Test
  void aConversionInsideAnotherHasAReaderOfItsOwn() {
    try (Memory memory = new Memory(16);
        Reader outer = Reader.of(Source.memory())) {
      memory.setInt(0, 1);
      ByteBuffer m = outer.open(Pointer.nativeValue(memory), 16);
      int at = outer.position();
      Source image = Source.image(ByteBuffer.wrap(new byte[] {7}), 0x1000);
      try (Reader inner = Reader.of(image)) {
        assertNotSame(outer, inner);
        assertEquals(7, inner.open(0x1000, 1).get(inner.position()));
      }
      assertEquals(at, outer.position());
      assertEquals(1, m.getInt(at));
      assertEquals(1, outer.open(Pointer.nativeValue(memory), 4).getInt(outer.position()));
    }
  }

  @Test
  void aReaderThatWasGivenBackIsUsedAgain() {
    Reader first = Reader.of(Source.memory());
    first.close();
    try (Reader second = Reader.of(Source.memory())) {
      assertSame(first, second);
    }
  }

  @Test
  void givingBackTwiceIsHarmless() {
    Reader first = Reader.of(Source.memory());
    first.close();
    first.close();
    try (Reader second = Reader.of(Source.memory());
        Reader third = Reader.of(Source.memory())) {
      assertNotSame(second, third);
    }
  }

  @Test
  void threadsDoNotShareReaders() throws InterruptedException {
    AtomicReference<Reader> other = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try (Reader reader = Reader.of(Source.memory())) {
                other.set(reader);
              }
            });
    thread.start();
    thread.join();
    try (Reader mine = Reader.of(Source.memory())) {
      assertNotSame(other.get(), mine);
    }
  }

  @Test
  void aReaderThatAnotherThreadClosedIsNotUsedAgain() throws InterruptedException {
    Reader mine = Reader.of(Source.memory());
    Thread thread = new Thread(mine::close);
    thread.start();
    thread.join();
    try (Reader next = Reader.of(Source.memory())) {
      assertNotSame(mine, next);
    }
  }

  @Test
  void theSourceOfOneConversionIsNotTheNextOnes() {
    Source image = Source.image(ByteBuffer.wrap(new byte[16]), 0x10000);
    try (Reader reader = Reader.of(image)) {
      reader.open(0x10000, 16);
    }
    Source other = Source.image(ByteBuffer.wrap(new byte[16]), 0x20000);
    try (Reader reader = Reader.of(other)) {
      assertThrows(NativeDataException.class, () -> reader.open(0x10000, 16));
    }
    try (Memory memory = new Memory(8);
        Reader reader = Reader.of(Source.memory())) {
      memory.setLong(0, 5);
      assertEquals(5, reader.open(Pointer.nativeValue(memory), 8).getLong(reader.position()));
    }
  }

  @Test
  void aRootIsNotNull() {
    try (Reader reader = Reader.of(Source.memory())) {
      assertEquals(
          "NULL pointer",
          assertThrows(NativeDataException.class, () -> reader.root(null, 8)).getMessage());
      assertThrows(NativeDataException.class, () -> reader.root(new Pointer(0), 8));
      assertEquals(0x1234, reader.root(new Pointer(0x1234), 8));
      assertEquals(
          "Owner: NULL pointer",
          assertThrows(NativeDataException.class, () -> reader.notNull(0, "Owner")).getMessage());
      assertEquals(-1, reader.notNull(-1, "Owner"));
    }
  }

  @Test
  void aRootThatIsMemoryIsLargeEnough() {
    try (Memory memory = new Memory(15);
        Reader reader = Reader.of(Source.memory())) {
      assertEquals(Pointer.nativeValue(memory), reader.root(memory, 15));
      assertEquals(
          "16 bytes needed, the memory has 15",
          assertThrows(NativeDataException.class, () -> reader.root(memory, 16)).getMessage());
    }
  }

  @Test
  void whatIsReadIsKeptUntilTheEndAndNotLonger() {
    WeakReference<Object> first;
    WeakReference<Object> second;
    try (Reader reader = Reader.of(Source.memory())) {
      first = keep(reader);
      second = keep(reader);
      System.gc();
      assertNotNull(first.get());
      assertNotNull(second.get());
    }
    assertNull(Garbage.collected(first));
    assertNull(Garbage.collected(second));
  }

  private static WeakReference<Object> keep(Reader reader) {
    Object object = new Object();
    reader.keep(object);
    return new WeakReference<>(object);
  }

  @Test
  void aReaderThatWasGivenBackForgetsItsSource() {
    WeakReference<Object> bytes = readAnImage();
    assertNull(Garbage.collected(bytes));
  }

  private static WeakReference<Object> readAnImage() {
    byte[] bytes = new byte[16];
    try (Reader reader = Reader.of(Source.image(ByteBuffer.wrap(bytes), 0x10000))) {
      reader.open(0x10000, 16);
    }
    return new WeakReference<>(bytes);
  }

  @ParameterizedTest
  @EnumSource
  void whatWasOpenedStaysReadableWhileOthersAreOpened(Mode mode) {
    mode.run(
        () -> {
          try (Memory memory = new Memory(80_000);
              Reader reader = Reader.of(Source.memory())) {
            for (int i = 0; i < 10_000; i++) {
              memory.setLong(8L * i, i);
            }
            long address = Pointer.nativeValue(memory);
            ByteBuffer[] buffers = new ByteBuffer[10_000];
            int[] positions = new int[10_000];
            for (int i = 0; i < 10_000; i++) {
              buffers[i] = reader.open(address + 8L * i, i % 100 == 0 ? 8L * (10_000 - i) : 8);
              positions[i] = reader.position();
            }
            for (int i = 0; i < 10_000; i++) {
              assertEquals(i, buffers[i].getLong(positions[i]));
            }
          }
        });
  }
}
