package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.runtime.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** JNA is called for a graph, not for what is in it, wherever memory can be looked at in place. */
@DisabledIfSystemProperty(
    named = "io.github.sizeis.windows",
    matches = "false",
    disabledReason = "memory that is copied is copied struct by struct")
class JnaCallsTest {

  private static final int[] MANY = {10, 100, 10_000};

  @Test
  void callsAreCounted() {
    try (Memory memory = new Memory(8)) {
      assertTrue(JnaCalls.during(() -> memory.setInt(0, memory.getInt(4))) >= 2);
      long once = JnaCalls.during(() -> memory.getInt(0));
      assertEquals(
          1000 * once,
          JnaCalls.during(
              () -> {
                for (int i = 0; i < 1000; i++) {
                  memory.getInt(0);
                }
              }));
    }
  }

  @Test
  void readingCallsJnaAsOftenForOneClientAsForTenThousand() {
    long one = callsToRead(1);
    for (int count : MANY) {
      assertEquals(one, callsToRead(count), () -> count + " clients");
    }
  }

  private static long callsToRead(int count) {
    try (DhcpsapiNative.DHCPV4_FAILOVER_CLIENT_INFO_ARRAY clients =
        Dhcpv4FailoverClientInfoArrayConverter.toNative(Samples.clients(count))) {
      Pointer pointer = clients.getPointer();
      return secondTime(
          () -> Dhcpv4FailoverClientInfoArrayConverter.converter().read(pointer, Source.memory()));
    }
  }

  @Test
  void writingCallsJnaAsOftenForOneClientAsForTenThousand() {
    long one = callsToWrite(1);
    for (int count : MANY) {
      assertEquals(one, callsToWrite(count), () -> count + " clients");
    }
  }

  private static long callsToWrite(int count) {
    Dhcpv4FailoverClientInfoArray clients = Samples.clients(count);
    return secondTime(() -> Dhcpv4FailoverClientInfoArrayConverter.toNative(clients).close());
  }

  /** The first time may load classes, and lay windows over memory. */
  private static long secondTime(Runnable task) {
    JnaCalls.during(task);
    return JnaCalls.during(task);
  }
}
