package io.github.sizeis.examples.dhcp;

import com.sun.jna.Memory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Stands in until the benchmarks are here. */
@State(Scope.Thread)
public class PlaceholderBenchmark {

  private final Memory memory = new Memory(8);

  /**
   * Reads one word.
   *
   * @return the word
   */
  @Benchmark
  public long read() {
    return memory.getLong(0);
  }

  /** Gives the memory back. */
  @TearDown
  public void close() {
    memory.close();
  }
}
