package io.github.sizeis.examples.leaks;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Platform;
import io.github.sizeis.examples.ChildProcess;
import io.github.sizeis.examples.RealLibrary;
import io.github.sizeis.examples.SharedObject;
import io.github.sizeis.examples.libnetapi.PrivateSamba;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Calls leave nothing behind in native memory, whether they end well or in a refusal: counted from
 * outside, by an allocator that is loaded before any other library.
 */
class LeaksTest {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  @TempDir static Path directory;

  private static String counter;

  @BeforeAll
  static void compileTheCounter() throws Exception {
    Assumptions.assumeTrue(Platform.isLinux(), "the counter is for the GNU C library");
    counter = SharedObject.compile("/leaks/live_blocks.c", directory).toString();
  }

  @Test
  void glibc() throws Exception {
    require(Suite.GLIBC, run(Suite.GLIBC));
  }

  @Test
  void gssapi() throws Exception {
    RealLibrary.require("libgssapi-krb5-2", "gssapi_krb5", "libgssapi_krb5.so.2");
    require(Suite.GSSAPI, run(Suite.GSSAPI));
  }

  @Test
  void cups() throws Exception {
    RealLibrary.require("libcups2", "cups", "libcups.so.2");
    require(Suite.CUPS, run(Suite.CUPS));
  }

  @Test
  void sqlite() throws Exception {
    RealLibrary.require("libsqlite3-0", "sqlite3", "libsqlite3.so.0");
    require(Suite.SQLITE, run(Suite.SQLITE));
  }

  @Test
  void libxml2() throws Exception {
    RealLibrary.require("libxml2", "xml2", "libxml2.so.2");
    require(Suite.LIBXML2, run(Suite.LIBXML2));
  }

  @Test
  void libpcap() throws Exception {
    RealLibrary.require("libpcap0.8", "pcap", "libpcap.so.0.8");
    require(Suite.LIBPCAP, run(Suite.LIBPCAP));
  }

  @Test
  void libnetapi() throws Exception {
    PrivateSamba.require();
    List<String> command = new ArrayList<>(List.of("env", "LD_PRELOAD=" + counter));
    command.addAll(rounds(Suite.LIBNETAPI));
    require(Suite.LIBNETAPI, PrivateSamba.run(1, 2, command, LIMIT));
  }

  private static List<String> rounds(Suite suite) {
    return ChildProcess.java(LeakRounds.class, counter, suite.name());
  }

  private static ChildProcess run(Suite suite) throws IOException, InterruptedException {
    return ChildProcess.run(rounds(suite), Map.of("LD_PRELOAD", counter), LIMIT);
  }

  private static void require(Suite suite, ChildProcess rounds) {
    List<Executable> checks = new ArrayList<>();
    for (String line : rounds.requireSuccess()) {
      long left = Long.parseLong(line.substring(0, line.indexOf(' ')));
      boolean leaks = line.endsWith(Round.LEAKING);
      checks.add(
          () -> assertEquals(leaks, left >= LiveBlocks.FEW, suite + ", blocks left: " + line));
    }
    assertTrue(checks.size() > 3, rounds.output()::toString);
    assertAll(checks);
  }
}
