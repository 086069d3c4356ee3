package io.github.sizeis.examples.dhcp.bench;

import io.github.sizeis.examples.bench.Way;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The ways through {@code java.lang.foreign}, for JDKs that have it. */
final class ForeignClients implements Supplier<Map<String, Way<Dhcpv4FailoverClientInfoArray>>> {

  @Override
  public Map<String, Way<Dhcpv4FailoverClientInfoArray>> get() {
    Map<String, Way<Dhcpv4FailoverClientInfoArray>> ways = new LinkedHashMap<>();
    ways.put("textbook", new Way<>(TextbookReader::read, TextbookWriter::write));
    ways.put("careful", new Way<>(CarefulReader::read, CarefulWriter::write));
    return ways;
  }
}
