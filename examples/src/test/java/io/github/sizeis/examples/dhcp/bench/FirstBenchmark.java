package io.github.sizeis.examples.dhcp.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.bench.Way;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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

/**
 * The first conversion in a fresh JVM, in which JNA is loaded and nothing else: no class of the
 * values, of the converters, or of JNA's structures.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstBenchmark {

  private static final int COUNT = 10;
  private static final int[] STRINGS = {24, 32, 56, 64};

  /** How clients are read; {@code textbook} and {@code careful} are further ways. */
  @Param({"jna", "hand", "generated"})
  public String way;

  private Memory memory;
  private Pointer pointer;
  private Way.Read<Dhcpv4FailoverClientInfoArray> read;
  private Dhcpv4FailoverClientInfoArray result;

  /** Writes clients without the classes of their values. */
  @Setup
  public void prepare() {
    memory = new Memory(1 << 16);
    memory.clear();
    pointer = memory.share(0);
    pointer.setInt(0, COUNT);
    pointer.setPointer(8, pointer.share(ClientBytes.ARRAY));
    long next = 1024;
    for (int i = 0; i < COUNT; i++) {
      long client = next;
      pointer.setPointer(ClientBytes.ARRAY + 8L * i, pointer.share(client));
      next += ClientBytes.CLIENT;
      pointer.setInt(client, i);
      for (int at : STRINGS) {
        byte[] text = ("a name of " + at).getBytes(StandardCharsets.UTF_16LE);
        pointer.setPointer(client + at, pointer.share(next));
        pointer.write(next, text, 0, text.length);
        next += 64;
      }
    }
    ClientsBenchmark clients = new ClientsBenchmark();
    clients.way = way;
    read = Objects.requireNonNull(clients.ways().get(way), way).read();
  }

  /**
   * Reads clients for the first time.
   *
   * @return the clients
   */
  @Benchmark
  public Object read() {
    result = read.read(pointer);
    return result;
  }

  /** Compares with what others read. */
  @TearDown
  public void compare() {
    if (!result.equals(WindowReader.read(pointer)) || result.clients().size() != COUNT) {
      throw new AssertionError("something else was read");
    }
    memory.close();
  }
}
