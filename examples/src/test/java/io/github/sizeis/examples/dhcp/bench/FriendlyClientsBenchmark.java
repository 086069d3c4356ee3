package io.github.sizeis.examples.dhcp.bench;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.bench.ConversionBenchmark;
import io.github.sizeis.examples.bench.Way;
import io.github.sizeis.examples.dhcp.DhcpsapiNative;
import io.github.sizeis.examples.dhcp.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.Dhcpv4FailoverClientInfoArrayConverter;
import java.util.Map;
import java.util.function.LongConsumer;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same clients as addresses, instants and enums. */
@State(Scope.Thread)
public class FriendlyClientsBenchmark extends ConversionBenchmark<Dhcpv4FailoverClientInfoArray> {

  /** How many clients there are. */
  @Param("1000")
  public int count;

  @Override
  protected String way() {
    return "generated";
  }

  @Override
  protected Dhcpv4FailoverClientInfoArray values() {
    Laid raw = ClientMemory.near(BenchmarkClients.of(count));
    try {
      return Dhcpv4FailoverClientInfoArrayConverter.fromNative(raw.pointer());
    } finally {
      raw.owner().run();
    }
  }

  @Override
  @SuppressWarnings("resource") // it is closed with what is returned
  protected Laid lay(Dhcpv4FailoverClientInfoArray value) {
    DhcpsapiNative.DHCPV4_FAILOVER_CLIENT_INFO_ARRAY memory =
        Dhcpv4FailoverClientInfoArrayConverter.toNative(value);
    return new Laid(memory.getPointer(), memory::close);
  }

  @Override
  protected Map<String, Way<Dhcpv4FailoverClientInfoArray>> ways() {
    return Map.of(
        "generated",
        new Way<>(
            Dhcpv4FailoverClientInfoArrayConverter::fromNative, FriendlyClientsBenchmark::write));
  }

  private static void write(Dhcpv4FailoverClientInfoArray value, LongConsumer written) {
    try (DhcpsapiNative.DHCPV4_FAILOVER_CLIENT_INFO_ARRAY memory =
        Dhcpv4FailoverClientInfoArrayConverter.toNative(value)) {
      written.accept(Pointer.nativeValue(memory.getPointer()));
    }
  }
}
