package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.iphelper.IpAddrString;
import io.github.sizeis.examples.iphelper.IpAddrStringConverter;
import java.util.List;
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

/** A linked list of addresses, whose texts lie in the structs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ChainBenchmark {

  /** How many there are. */
  @Param("1000")
  public int count;

  private List<IpAddrString> value;
  private Memory memory;
  private Pointer pointer;
  private long address;

  /** Puts them into native memory, and sees to it that all ways read and write the same. */
  @Setup
  public void write() {
    value = addresses(count);
    memory = ChainByHand.write(value);
    pointer = memory.share(0);
    address = Pointer.nativeValue(memory);
    require(readGenerated());
    require(readByHand());
    require(readThroughJna());
    try (JnaMemory jna = new JnaMemory()) {
      require(ChainByHand.read(Pointer.nativeValue(ChainByHand.writeThroughJna(value, jna))));
    }
    try (Memory block = IpAddrStringConverter.chainToNative(value)) {
      require(ChainByHand.read(Pointer.nativeValue(block)));
    }
  }

  private void require(List<IpAddrString> read) {
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
  public List<IpAddrString> readThroughJna() {
    return ChainByHand.readThroughJna(pointer);
  }

  /**
   * Through a window, by hand.
   *
   * @return the values
   */
  @Benchmark
  public List<IpAddrString> readByHand() {
    return ChainByHand.read(address);
  }

  /**
   * Through the generated converter.
   *
   * @return the values
   */
  @Benchmark
  public List<IpAddrString> readGenerated() {
    return IpAddrStringConverter.chainFromNative(pointer);
  }

  /**
   * Through structures of JNA.
   *
   * @return where they were
   */
  @Benchmark
  public Object writeThroughJna() {
    try (JnaMemory jna = new JnaMemory()) {
      return ChainByHand.writeThroughJna(value, jna);
    }
  }

  /**
   * Into one block, by hand.
   *
   * @return where they were
   */
  @Benchmark
  public Object writeByHand() {
    try (Memory block = ChainByHand.write(value)) {
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
    try (Memory block = IpAddrStringConverter.chainToNative(value)) {
      return block;
    }
  }

  private static List<IpAddrString> addresses(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new IpAddrString("10.0." + i / 256 + "." + i % 256, "255.255.0.0", i))
        .toList();
  }
}
