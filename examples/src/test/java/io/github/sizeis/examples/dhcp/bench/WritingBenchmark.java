package io.github.sizeis.examples.dhcp.bench;

import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArrayConverter;
import io.github.sizeis.examples.dhcp.raw.RawDhcpsapiNative;
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
import org.openjdk.jmh.annotations.Warmup;

/** Writes clients to native memory and frees them again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class WritingBenchmark {

  /** How many clients there are. */
  @Param({"10", "1000", "100000"})
  public int clients;

  private Dhcpv4FailoverClientInfoArray value;
  private io.github.sizeis.examples.dhcp.Dhcpv4FailoverClientInfoArray friendly;

  /** Makes the clients. */
  @Setup
  public void make() {
    value = BenchmarkClients.of(clients);
    try (HandWrittenWriter memory = new HandWrittenWriter(value)) {
      friendly =
          io.github.sizeis.examples.dhcp.Dhcpv4FailoverClientInfoArrayConverter.fromNative(
              memory.pointer());
    }
  }

  /**
   * Through structures of JNA.
   *
   * @return where the clients were
   */
  @Benchmark
  public Object handWritten() {
    try (HandWrittenWriter memory = new HandWrittenWriter(value)) {
      return memory.pointer();
    }
  }

  /**
   * Through structures of JNA, left to the collector as most users leave them.
   *
   * @return what keeps the memory
   */
  @Benchmark
  @SuppressWarnings("resource") // that is what is measured
  public Object handWrittenAndLeft() {
    return new HandWrittenWriter(value);
  }

  /**
   * Through the generated converter.
   *
   * @return where the clients were
   */
  @Benchmark
  public Object generated() {
    try (RawDhcpsapiNative.DHCPV4_FAILOVER_CLIENT_INFO_ARRAY memory =
        Dhcpv4FailoverClientInfoArrayConverter.toNative(value)) {
      return memory.getPointer();
    }
  }

  /**
   * Through the generated converter, from addresses, instants and enums.
   *
   * @return where the clients were
   */
  @Benchmark
  public Object generatedFriendly() {
    try (io.github.sizeis.examples.dhcp.DhcpsapiNative.DHCPV4_FAILOVER_CLIENT_INFO_ARRAY memory =
        io.github.sizeis.examples.dhcp.Dhcpv4FailoverClientInfoArrayConverter.toNative(friendly)) {
      return memory.getPointer();
    }
  }
}
