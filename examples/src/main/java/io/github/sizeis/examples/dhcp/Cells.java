package io.github.sizeis.examples.dhcp;

import java.net.Inet4Address;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of tables. */
final class Cells {

  static final String NOTHING = "-";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Cells() {}

  static String orNothing(@Nullable String text) {
    return text == null || text.isEmpty() ? NOTHING : text;
  }

  static String leaseEnd(LeaseEnd end) {
    return end.equals(LeaseEnd.UNSET)
        ? NOTHING
        : end.instant().map(TIME::format).orElse(end.toString());
  }

  static String server(DhcpHostInfo host) {
    Inet4Address address = host.ipAddress();
    return Stream.of(host.hostName(), host.netBiosName())
        .filter(Objects::nonNull)
        .filter(n -> !n.isEmpty())
        .findFirst()
        .orElse(address.isAnyLocalAddress() ? NOTHING : address.getHostAddress());
  }

  static String time(Instant time) {
    return TIME.format(time);
  }

  static String number(Optional<Long> number) {
    return number.map(String::valueOf).orElse(NOTHING);
  }

  static String count(int number, String of) {
    return number == 1 ? "1 " + of : number + " " + of + "s";
  }
}
