package io.github.sizeis.examples.bench;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.cups.CupsDestT;
import io.github.sizeis.examples.cups.CupsDestTConverter;
import io.github.sizeis.examples.cups.CupsOptionT;
import io.github.sizeis.examples.cups.DestsByHand;
import io.github.sizeis.examples.iphelper.IpConnections.MIB_TCP_STATE;
import io.github.sizeis.examples.iphelper.IpConnectionsNative;
import io.github.sizeis.examples.iphelper.MibTcprowOwnerPid;
import io.github.sizeis.examples.iphelper.MibTcptableOwnerPid;
import io.github.sizeis.examples.iphelper.MibTcptableOwnerPidConverter;
import io.github.sizeis.examples.iphelper.Port;
import io.github.sizeis.examples.iphelper.TcpTableByHand;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
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

/** The two show-cases of {@code docs/from-jna.md}: memory as the libraries have it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class FromJnaBenchmark {

  private static final int SETTINGS = 12;

  /** How many connections there are, and how many printers. */
  @Param("100")
  public int count;

  private IpConnectionsNative.MIB_TCPTABLE_OWNER_PID table;
  private Pointer connections;
  private Memory printers;

  /** Writes both, and sees to it that both ways read the same. */
  @Setup
  public void write() {
    MibTcptableOwnerPid value = new MibTcptableOwnerPid(rows(count));
    table = MibTcptableOwnerPidConverter.toNative(value);
    connections = table.getPointer();
    require(value, readConnectionsThroughJna());
    require(value, readConnectionsGenerated());
    List<CupsDestT> dests = dests(count);
    printers = CupsDestTConverter.listToNative(dests);
    require(dests, readPrintersThroughJna());
    require(dests, readPrintersGenerated());
  }

  private static void require(Object written, Object read) {
    if (!read.equals(written)) {
      throw new AssertionError("what was read is not what was written");
    }
  }

  /** Frees both. */
  @TearDown
  public void close() {
    table.close();
    printers.close();
  }

  /**
   * Through structures of JNA.
   *
   * @return the connections
   */
  @Benchmark
  public Object readConnectionsThroughJna() {
    return TcpTableByHand.read(connections);
  }

  /**
   * Through the generated converter.
   *
   * @return the connections
   */
  @Benchmark
  public Object readConnectionsGenerated() {
    return MibTcptableOwnerPidConverter.fromNative(connections);
  }

  /**
   * Through structures of JNA.
   *
   * @return the printers
   */
  @Benchmark
  public Object readPrintersThroughJna() {
    return DestsByHand.read(printers, count);
  }

  /**
   * Through the generated converter.
   *
   * @return the printers
   */
  @Benchmark
  public Object readPrintersGenerated() {
    return CupsDestTConverter.listFromNative(printers, count);
  }

  private static List<MibTcprowOwnerPid> rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new MibTcprowOwnerPid(
                    MIB_TCP_STATE.MIB_TCP_STATE_ESTAB,
                    address(i),
                    new Port(443),
                    address(-i),
                    new Port(49_152 + i),
                    1_000 + i))
        .toList();
  }

  private static Inet4Address address(int last) {
    try {
      return (Inet4Address) InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) last});
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  private static List<CupsDestT> dests(int count) {
    List<CupsOptionT> settings =
        IntStream.range(0, SETTINGS)
            .mapToObj(i -> new CupsOptionT("printer-setting-" + i, "the value of setting " + i))
            .toList();
    return IntStream.range(0, count)
        .mapToObj(i -> new CupsDestT("printer-" + i, null, 0, settings))
        .toList();
  }
}
