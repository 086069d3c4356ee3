package io.github.sizeis.examples.bench;

import com.sun.jna.Pointer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What all benchmarks of conversions share: the same values are read and written in several ways,
 * of which a parameter names the one to be timed. All ways are compared with each other first.
 *
 * @param <V> the values
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public abstract class ConversionBenchmark<V> {

  /** The way that is timed: its name in {@link #ways()}. */
  protected abstract String way();

  /** The values that are read and written. */
  protected abstract V values();

  /** All ways, by their names. */
  protected abstract Map<String, Way<V>> ways();

  /** Lays the values out in memory that stays until the end, for reading. */
  protected abstract Laid lay(V value);

  private V value;
  private Laid memory;
  private Pointer pointer;
  private Way<V> way;
  private long address;

  /**
   * Memory with values in it.
   *
   * @param pointer where they start
   * @param owner what frees the memory
   */
  public record Laid(Pointer pointer, Runnable owner) {}

  /** Lays the values out, and sees to it that all ways read and write the same. */
  @Setup
  public void prepare() {
    value = values();
    memory = lay(value);
    pointer = new Pointer(Pointer.nativeValue(memory.pointer()));
    Map<String, Way<V>> ways = ways();
    way = Objects.requireNonNull(ways.get(way()), this::way);
    Way<V> first = ways.values().iterator().next();
    synchronized (ConversionBenchmark.class) { // by hand, strings are for one thread
      ways.forEach((name, each) -> compare(name, each, first));
    }
  }

  private void compare(String name, Way<V> each, Way<V> reader) {
    try {
      require(name + " reads", each.read().read(pointer));
    } catch (UnsupportedOperationException e) {
      // it only writes
    }
    try {
      each.write()
          .write(value, at -> require(name + " writes", reader.read().read(new Pointer(at))));
    } catch (UnsupportedOperationException e) {
      // it only reads
    }
  }

  private void require(String what, V read) {
    if (!read.equals(value)) {
      throw new AssertionError(what + " something else");
    }
  }

  /** Frees the values. */
  @TearDown
  public void free() {
    memory.owner().run();
  }

  /**
   * Reads the values.
   *
   * @return the values
   */
  @Benchmark
  public V read() {
    return way.read().read(pointer);
  }

  /**
   * Writes the values, and frees the memory again.
   *
   * @return where they were
   */
  @Benchmark
  public long write() {
    way.write().write(value, at -> address = at);
    return address;
  }
}
