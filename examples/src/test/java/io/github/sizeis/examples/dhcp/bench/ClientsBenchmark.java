package io.github.sizeis.examples.dhcp.bench;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.bench.ConversionBenchmark;
import io.github.sizeis.examples.bench.Way;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArrayConverter;
import io.github.sizeis.examples.dhcp.raw.RawDhcpsapiNative;
import java.lang.ref.Reference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Clients with four strings each, behind an array of pointers, as a server's answer is. */
@State(Scope.Thread)
public class ClientsBenchmark extends ConversionBenchmark<Dhcpv4FailoverClientInfoArray> {

  /**
   * How they are converted. There are more ways: {@code offset}, {@code jni} (for which gcc is
   * needed) only read, {@code left} only writes, {@code textbook} and {@code careful} need a JDK
   * that has {@code java.lang.foreign}.
   */
  @Param({"jna", "unsafe", "hand", "generated"})
  public String way;

  /** How many clients there are. */
  @Param({"10", "1000", "100000"})
  public int count;

  /** Whether they lie in one heap, or in regions that are far from each other. */
  @Param("near")
  public String where;

  @Override
  protected String way() {
    return way;
  }

  @Override
  protected Dhcpv4FailoverClientInfoArray values() {
    return BenchmarkClients.of(count);
  }

  @Override
  protected Laid lay(Dhcpv4FailoverClientInfoArray value) {
    return where.equals("far") ? ClientMemory.far(value) : ClientMemory.near(value);
  }

  @Override
  protected Map<String, Way<Dhcpv4FailoverClientInfoArray>> ways() {
    Map<String, Way<Dhcpv4FailoverClientInfoArray>> ways = new LinkedHashMap<>();
    ways.put("hand", new Way<>(WindowReader::read, WindowWriter::write));
    ways.put("jna", new Way<>(HandWrittenReader::read, ClientsBenchmark::writeThroughJna));
    ways.put("left", Way.writing(ClientsBenchmark::writeAndLeave));
    ways.put("offset", Way.reading(OffsetReader::read));
    ways.put("unsafe", new Way<>(UnsafeReader::read, UnsafeWriter::write));
    ways.put(
        "generated",
        new Way<>(Dhcpv4FailoverClientInfoArrayConverter::fromNative, ClientsBenchmark::generated));
    if (way.equals("jni")) {
      ways.put("jni", ClientsInC.way());
    }
    if (way.equals("textbook") || way.equals("careful")) {
      ways.putAll(foreign());
    }
    return ways;
  }

  @SuppressWarnings("unchecked") // the class is of these sources
  private static Map<String, Way<Dhcpv4FailoverClientInfoArray>> foreign() {
    try {
      return (Map<String, Way<Dhcpv4FailoverClientInfoArray>>)
          Class.forName(ClientsBenchmark.class.getPackageName() + ".ForeignClients")
              .asSubclass(Supplier.class)
              .getDeclaredConstructor()
              .newInstance()
              .get();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("compiled and run by a JDK without java.lang.foreign", e);
    }
  }

  private static void writeThroughJna(Dhcpv4FailoverClientInfoArray value, LongConsumer written) {
    try (HandWrittenWriter memory = new HandWrittenWriter(value)) {
      written.accept(Pointer.nativeValue(memory.pointer()));
    }
  }

  /** The collector frees it, as most users leave it. */
  @SuppressWarnings("resource") // that is what is measured
  private static void writeAndLeave(Dhcpv4FailoverClientInfoArray value, LongConsumer written) {
    HandWrittenWriter memory = new HandWrittenWriter(value);
    try {
      written.accept(Pointer.nativeValue(memory.pointer()));
    } finally {
      Reference.reachabilityFence(memory);
    }
  }

  private static void generated(Dhcpv4FailoverClientInfoArray value, LongConsumer written) {
    try (RawDhcpsapiNative.DHCPV4_FAILOVER_CLIENT_INFO_ARRAY memory =
        Dhcpv4FailoverClientInfoArrayConverter.toNative(value)) {
      written.accept(Pointer.nativeValue(memory.getPointer()));
    }
  }
}
