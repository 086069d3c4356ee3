package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.examples.Golden;
import io.github.sizeis.examples.dhcp.fake.FakeDhcpServer;
import io.github.sizeis.runtime.NativeLinkException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The program that asks a server: one in memory here, and none at all where Windows is not. */
class MainServerTest {
  private static final int ACCESS_DENIED = 5;
  private static final int NO_FAILOVER = 20118;

  private record Run(int exitCode, String out, String err) {}

  private final FakeDhcpServer fake = SampleNetwork.server(3);

  private static Run run(Optional<Function<String, DhcpServer>> servers, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Main.run(
            List.of(arguments),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            servers);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Run run(String... arguments) {
    return run(Optional.of(this::server), arguments);
  }

  private DhcpServer server(String name) {
    return new DhcpServer(
        name,
        DhcpsapiClient.over(fake.as(DhcpsapiNative.Library.class)),
        DhcpSubnetsClient.over(fake.as(DhcpSubnetsNative.Library.class)),
        DhcpClientsClient.over(fake.as(DhcpClientsNative.Library.class)),
        DhcpStatisticsClient.over(fake.as(DhcpStatisticsNative.Library.class)));
  }

  @Test
  void relationshipsScopesClientsAndFigures() {
    Run run = run("--server", "dhcp1.example.test");
    assertEquals(new Run(0, Golden.of("server.txt", run.out), ""), run);
    assertEquals(0, fake.library().heap().blocksLeft());
  }

  @Test
  void everyCallNamesTheServer() {
    fake.library()
        .does(
            "DhcpV4FailoverEnumRelationship",
            in -> "dhcp1".equals(in.text("ServerIpAddress")) ? 0 : ACCESS_DENIED);
    assertEquals(0, run("--server", "dhcp1").exitCode);
    assertEquals(2, run("--server", "dhcp2").exitCode);
  }

  @Test
  void aServerWithoutFailoverIsShownAllTheSame() {
    fake.library().does("DhcpV4FailoverEnumRelationship", in -> NO_FAILOVER);
    Run run = run("--server", "old");
    assertEquals(0, run.exitCode);
    assertTrue(run.out.contains("\n0 relationships\n"), run.out);
    assertTrue(run.out.contains("\n3 clients\n"), run.out);
  }

  @Test
  void whatTheServerRefusesIsOneLine() {
    fake.library().does("DhcpEnumSubnets", in -> ACCESS_DENIED);
    Run run = run("--server", "dhcp1");
    assertEquals(2, run.exitCode);
    assertEquals("", run.out);
    assertTrue(run.err.startsWith("dhcp-clients: dhcp1: DhcpEnumSubnets"), run.err);
    assertTrue(run.err.contains("ERROR_ACCESS_DENIED"), run.err);
    assertEquals(1, run.err.lines().count());
  }

  @Test
  void aMissingLibraryIsOneLine() {
    Run run =
        run(
            Optional.of(
                name -> {
                  throw new NativeLinkException("no dhcpsapi", new UnsatisfiedLinkError());
                }),
            "--server",
            "dhcp1");
    assertEquals(new Run(2, "", "dhcp-clients: dhcp1: no dhcpsapi\n"), run);
  }

  @Test
  void whereWindowsIsNotAnImageIsShownAndOneLineSaysWhy() {
    Run run = run(Optional.empty(), "--server", "dhcp1");
    assertEquals(
        new Run(
            2,
            Golden.of("clients.txt", run.out),
            "dhcp-clients: --server needs Windows; what is shown is an image of memory\n"),
        run);
  }

  @Test
  void aServerIsAskedAloneAndByItsName() {
    String alone = "dhcp-clients: --server goes with no other option\n";
    assertEquals(new Run(2, "", alone), run("--server", "a", "--json"));
    assertEquals(new Run(2, "", alone), run("--image", "b", "--server", "a"));
    assertEquals(
        new Run(2, "", "dhcp-clients: --server wants a name or an address\n"), run("--server"));
    assertEquals(
        new Run(2, "", "dhcp-clients: --server is there twice; one server is asked at a time\n"),
        run("--server", "a", "--server", "b"));
  }
}
