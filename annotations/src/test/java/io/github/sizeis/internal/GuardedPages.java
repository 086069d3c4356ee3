package io.github.sizeis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.sizeis.internal.jna.Pointers;
import io.github.sizeis.jna.NativeSizeT;
import io.github.sizeis.jna.NativeSsizeT;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Pages of memory with a page behind them that kills whoever touches it, or with two GiB around
 * them. Linux only.
 */
final class GuardedPages implements AutoCloseable {

  static final int SIZE = 4096;

  private static final long GIB = 1L << 30;
  private static final int READ_WRITE = 1 | 2;
  private static final int PRIVATE_ANONYMOUS_NORESERVE = 0x2 | 0x20 | 0x4000;

  interface LibC extends Library {
    LibC INSTANCE = Native.load("c", LibC.class);

    Pointer mmap(
        Pointer at, NativeSizeT length, int protection, int flags, int file, NativeSsizeT offset);

    int mprotect(Pointer at, NativeSizeT length, int protection);

    int munmap(Pointer at, NativeSizeT length);
  }

  private final Pointer reserved;
  private final long reservedBytes;
  private final long start;
  private final long end;

  private GuardedPages(Pointer reserved, long reservedBytes, long start, long bytes) {
    this.reserved = reserved;
    this.reservedBytes = reservedBytes;
    this.start = start;
    this.end = start + bytes;
    assertEquals(
        0,
        LibC.INSTANCE.mprotect(new Pointer(start), new NativeSizeT(bytes), READ_WRITE),
        "mprotect");
  }

  /** Some pages, and behind them one that cannot be touched. */
  static GuardedPages beforeNothing(int pages) {
    long bytes = (long) (pages + 1) * SIZE;
    Pointer reserved = reserve(bytes);
    return new GuardedPages(reserved, bytes, Pointers.real(reserved), (long) pages * SIZE);
  }

  /** Two pages, between which a multiple of 1 GiB lies. */
  static GuardedPages aroundGibibyte() {
    if (Native.POINTER_SIZE == 4) {
      return aroundSomeGibibyte();
    }
    Pointer reserved = reserve(2 * GIB);
    long border = (Pointers.real(reserved) / GIB + 1) * GIB;
    return new GuardedPages(reserved, 2 * GIB, border - SIZE, 2L * SIZE);
  }

  /** Four GiB have no two in a row that are free, but one of the borders between them. */
  private static GuardedPages aroundSomeGibibyte() {
    for (long border = GIB; border < 4 * GIB; border += GIB) {
      Pointer reserved = mapped(new Pointer(border - SIZE), 2L * SIZE);
      if (Pointers.real(reserved) == border - SIZE) {
        return new GuardedPages(reserved, 2L * SIZE, border - SIZE, 2L * SIZE);
      }
      LibC.INSTANCE.munmap(reserved, new NativeSizeT(2L * SIZE));
    }
    throw new AssertionError("no memory around a GiB is free");
  }

  private static Pointer reserve(long bytes) {
    return mapped(null, bytes);
  }

  private static Pointer mapped(@Nullable Pointer near, long bytes) {
    Pointer reserved =
        LibC.INSTANCE.mmap(
            near, new NativeSizeT(bytes), 0, PRIVATE_ANONYMOUS_NORESERVE, -1, new NativeSsizeT(0));
    assertNotEquals(-1, (int) Pointer.nativeValue(reserved), "mmap");
    return reserved;
  }

  long start() {
    return start;
  }

  long end() {
    return end;
  }

  /** Writes bytes. */
  void put(long address, byte[] bytes) {
    new Pointer(address).write(0, bytes, 0, bytes.length);
  }

  /** Writes a string and its terminator. */
  void put(long address, String text, Charset charset) {
    put(address, (text + "\0").getBytes(charset));
  }

  @Override
  public void close() {
    assertEquals(0, LibC.INSTANCE.munmap(reserved, new NativeSizeT(reservedBytes)), "munmap");
  }
}
