package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.iphelper.raw.MibIpaddrrowXp;
import io.github.sizeis.examples.iphelper.raw.MibIpaddrtable;
import io.github.sizeis.examples.iphelper.raw.MibIpaddrtableConverter;
import io.github.sizeis.examples.iphelper.raw.RawIpHelperNative;
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

/** A table whose rows stand at the struct's end. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class TailBenchmark {

  /** How many there are. */
  @Param("1000")
  public int count;

  private MibIpaddrtable value;
  private Memory memory;
  private Pointer pointer;
  private long address;

  /** Puts them into native memory, and sees to it that all ways read and write the same. */
  @Setup
  public void write() {
    value = table(count);
    memory = TailByHand.write(value);
    pointer = memory.share(0);
    address = Pointer.nativeValue(memory);
    require(readGenerated());
    require(readByHand());
    require(readThroughJna());
    try (Memory block = TailByHand.writeThroughJna(value)) {
      require(TailByHand.read(Pointer.nativeValue(block)));
    }
    try (RawIpHelperNative.MIB_IPADDRTABLE structure = MibIpaddrtableConverter.toNative(value)) {
      require(TailByHand.read(Pointer.nativeValue(structure.getPointer())));
    }
  }

  private void require(MibIpaddrtable read) {
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
  public MibIpaddrtable readThroughJna() {
    return TailByHand.readThroughJna(pointer);
  }

  /**
   * Through a window, by hand.
   *
   * @return the values
   */
  @Benchmark
  public MibIpaddrtable readByHand() {
    return TailByHand.read(address);
  }

  /**
   * Through the generated converter.
   *
   * @return the values
   */
  @Benchmark
  public MibIpaddrtable readGenerated() {
    return MibIpaddrtableConverter.fromNative(pointer);
  }

  /**
   * Through structures of JNA.
   *
   * @return where they were
   */
  @Benchmark
  public Object writeThroughJna() {
    try (Memory block = TailByHand.writeThroughJna(value)) {
      return block;
    }
  }

  /**
   * Into one block, by hand.
   *
   * @return where they were
   */
  @Benchmark
  public Object writeByHand() {
    try (Memory block = TailByHand.write(value)) {
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
    try (RawIpHelperNative.MIB_IPADDRTABLE structure = MibIpaddrtableConverter.toNative(value)) {
      return structure.getPointer();
    }
  }

  private static MibIpaddrtable table(int count) {
    return new MibIpaddrtable(
        IntStream.range(0, count)
            .mapToObj(i -> new MibIpaddrrowXp(0x0A000000L + i, i, 0xFFFF0000L, 1, 65535, 0, 1))
            .toList());
  }
}
