package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Strings of which a part is valid, and is counted in bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class CountedStringBenchmark {

  /** How many there are. */
  @Param("1000")
  public int count;

  private UnicodeStrings value;
  private Memory memory;
  private Pointer pointer;
  private long address;

  /** Puts them into native memory, and sees to it that all ways read and write the same. */
  @Setup
  public void write() {
    value = strings(count);
    memory = CountedByHand.write(value);
    pointer = memory.share(0);
    address = Pointer.nativeValue(memory);
    require(readGenerated());
    require(readByHand());
    require(readThroughJna());
    try (JnaMemory jna = new JnaMemory()) {
      require(CountedByHand.read(Pointer.nativeValue(CountedByHand.writeThroughJna(value, jna))));
    }
    try (CountedStringsNative.UNICODE_STRINGS structure = UnicodeStringsConverter.toNative(value)) {
      require(CountedByHand.read(Pointer.nativeValue(structure.getPointer())));
    }
  }

  private void require(UnicodeStrings read) {
    if (!read.equals(value)) {
      throw new AssertionError("what was read is not what was written");
    }
  }

  /** Frees them. */
  @TearDown
  public void close() {
    memory.close();
  }

  /**
   * Through structures of JNA.
   *
   * @return the values
   */
  @Benchmark
  public UnicodeStrings readThroughJna() {
    return CountedByHand.readThroughJna(pointer);
  }

  /**
   * Through a window, by hand.
   *
   * @return the values
   */
  @Benchmark
  public UnicodeStrings readByHand() {
    return CountedByHand.read(address);
  }

  /**
   * Through the generated converter.
   *
   * @return the values
   */
  @Benchmark
  public UnicodeStrings readGenerated() {
    return UnicodeStringsConverter.fromNative(pointer);
  }

  /**
   * Through structures of JNA.
   *
   * @return where they were
   */
  @Benchmark
  public Object writeThroughJna() {
    try (JnaMemory jna = new JnaMemory()) {
      return CountedByHand.writeThroughJna(value, jna);
    }
  }

  /**
   * Into one block, by hand.
   *
   * @return where they were
   */
  @Benchmark
  public Object writeByHand() {
    try (Memory block = CountedByHand.write(value)) {
      return block;
    }
  }

  /**
   * Through the generated converter.
   *
   * @return where they were
   */
  @Benchmark
  public Object writeGenerated() {
    try (CountedStringsNative.UNICODE_STRINGS structure = UnicodeStringsConverter.toNative(value)) {
      return structure.getPointer();
    }
  }

  private static UnicodeStrings strings(int count) {
    return new UnicodeStrings(
        IntStream.range(0, count)
            .mapToObj(i -> new UnicodeString(40, String.format("object %06d", i)))
            .toList());
  }
}
