package io.github.sizeis.examples.dhcp.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import com.sun.management.ThreadMXBean;
import io.github.sizeis.examples.bench.ConversionBenchmark.Laid;
import io.github.sizeis.examples.dhcp.JnaCalls;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArrayConverter;
import io.github.sizeis.examples.glibc.GlibcClient;
import io.github.sizeis.examples.glibc.Pollfd;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** What conversions and calls cost on any machine: garbage, and calls of JNA. */
@DisabledIfSystemProperty(
    named = "io.github.sizeis.windows",
    matches = "false",
    disabledReason = "memory that is copied is copied struct by struct")
class CostsTest {

  private static final int FEW = 1000;
  private static final int MANY = 3000;
  private static final int RUNS = 30;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static volatile Object sink;

  /** The bytes that a task allocates when it has been run some times: the least of many runs. */
  private static long garbage(Runnable task) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
      task.run();
      long after = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
      least = Math.min(least, after - before);
    }
    return least;
  }

  @Test
  void readingAllocatesTheValuesAndNothingElse() {
    Laid memory = ClientMemory.near(BenchmarkClients.of(MANY));
    try {
      Pointer from = memory.pointer();
      long byHand = garbage(() -> sink = WindowReader.read(from));
      long generated =
          garbage(() -> sink = Dhcpv4FailoverClientInfoArrayConverter.fromNative(from));
      assertTrue(generated <= byHand + 1024, generated + " bytes; by hand " + byHand);
    } finally {
      memory.owner().run();
    }
  }

  @Test
  void writingAllocatesNothingForAnElement() {
    long few = garbage(writing(FEW));
    long many = garbage(writing(MANY));
    assertTrue(many <= few + 64, many + " bytes; " + few + " for a third of the clients");
    assertTrue(few <= 1024, few + " bytes");
  }

  private static Runnable writing(int count) {
    Dhcpv4FailoverClientInfoArray value = BenchmarkClients.of(count);
    return () -> Dhcpv4FailoverClientInfoArrayConverter.toNative(value).close();
  }

  @Test
  void aSmallCallAllocatesItsResultAndLittleMore() {
    long one = garbage(calling(1));
    long many = garbage(calling(11));
    assertTrue(one <= 1024, one + " bytes");
    // a value of 24 bytes, and its places in the result and in two copies of the argument
    assertTrue(many - one <= 10 * 40, many + " bytes; " + one + " for one descriptor");
  }

  @Test
  void aSmallCallCallsJnaAsOftenForOneDescriptorAsForHundred() {
    long one = secondTime(calling(1));
    assertEquals(one, secondTime(calling(100)));
    assertTrue(one <= 12, one + " calls");
  }

  private static Runnable calling(int count) {
    Assumptions.assumeTrue(Platform.isLinux(), "the GNU C library is Linux's");
    GlibcClient client = GlibcClient.load();
    List<Pollfd> descriptors =
        IntStream.range(0, count).mapToObj(i -> new Pollfd(-1 - i, (short) 1, (short) 0)).toList();
    return () -> sink = client.poll(descriptors, 0);
  }

  /** The first time may load classes, take a block, and lay windows over memory. */
  private static long secondTime(Runnable task) {
    JnaCalls.during(task);
    return JnaCalls.during(task);
  }
}
