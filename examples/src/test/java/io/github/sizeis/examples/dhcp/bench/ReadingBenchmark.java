package io.github.sizeis.examples.dhcp.bench;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArrayConverter;
import java.util.concurrent.TimeUnit;
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

/** Reads clients that were allocated one by one, as a server's answer is. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

  /** How many clients there are. */
  @Param({"10", "1000", "100000"})
  public int clients;

  private HandWrittenWriter memory;
  private Pointer pointer;

  /** Puts the clients into native memory, and sees to it that both ways read the same. */
  @Setup
  public void write() {
    Dhcpv4FailoverClientInfoArray value = BenchmarkClients.of(clients);
    memory = new HandWrittenWriter(value);
    pointer = memory.pointer();
    if (!handWritten().equals(value) || !generated().equals(value)) {
      throw new AssertionError("what was read is not what was written");
    }
  }

  /** Frees the clients. */
  @TearDown
  public void close() {
    memory.close();
  }

  /**
   * Through structures of JNA.
   *
   * @return the clients
   */
  @Benchmark
  public Dhcpv4FailoverClientInfoArray handWritten() {
    return HandWrittenReader.read(pointer);
  }

  /**
   * Through the generated converter, to the same values.
   *
   * @return the clients
   */
  @Benchmark
  public Dhcpv4FailoverClientInfoArray generated() {
    return Dhcpv4FailoverClientInfoArrayConverter.fromNative(pointer);
  }

  /**
   * Through the generated converter, to addresses, instants and enums.
   *
   * @return the clients
   */
  @Benchmark
  public io.github.sizeis.examples.dhcp.Dhcpv4FailoverClientInfoArray generatedFriendly() {
    return io.github.sizeis.examples.dhcp.Dhcpv4FailoverClientInfoArrayConverter.fromNative(
        pointer);
  }
}
