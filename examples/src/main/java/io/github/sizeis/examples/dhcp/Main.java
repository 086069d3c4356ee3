package io.github.sizeis.examples.dhcp;

import io.github.sizeis.runtime.NativeCallException;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.NativeLinkException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Prints the clients of a memory image, or what a server says: see {@link Options#HELP}. */
public final class Main {

  private static final String DEFAULT_IMAGE = "failover-three.win64.img";

  private Main() {}

  /**
   * Runs the program.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
    int exitCode = run(List.of(args), out, err);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    return run(arguments, out, err, DhcpServer.reachable());
  }

  static int run(
      List<String> arguments,
      PrintStream out,
      PrintStream err,
      Optional<Function<String, DhcpServer>> servers) {
    try {
      Options options = Options.parse(arguments);
      if (options.help()) {
        out.print(Options.HELP);
      } else if (options.server().isEmpty()) {
        out.print(clients(options));
      } else if (servers.isPresent()) {
        out.print(report(options.server().get(), servers.get()));
      } else {
        out.print(clients(options));
        throw new RefusedException("--server needs Windows; what is shown is an image of memory");
      }
      return 0;
    } catch (RefusedException e) {
      err.print("dhcp-clients: " + Printable.of(e.getMessage()) + "\n");
      return 2;
    }
  }

  private static String report(String name, Function<String, DhcpServer> servers)
      throws RefusedException {
    try {
      return ServerReport.of(servers.apply(name));
    } catch (NativeLinkException | NativeCallException | NativeDataException e) {
      throw new RefusedException(name + ": " + e.getMessage(), e);
    }
  }

  private static String clients(Options options) throws RefusedException {
    try {
      Optional<Path> file = options.image();
      ImageFile image = file.isPresent() ? ImageFile.read(file.get()) : ImageFile.parse(resource());
      return switch (options.form()) {
        case TABLE -> ClientsTable.of(FailoverClients.of(image));
        case JSON -> ClientsJson.of(FailoverClients.of(image));
        case EXPLAINED -> FailoverClients.explained(image).toString();
        case EXPLAINED_IN_HTML -> FailoverClients.explained(image).toHtml();
      };
    } catch (RefusedException e) {
      String name = options.image().map(Path::toString).orElse(DEFAULT_IMAGE);
      throw new RefusedException(name + ": " + e.getMessage(), e);
    }
  }

  private static byte[] resource() {
    try (InputStream in = Main.class.getResourceAsStream(DEFAULT_IMAGE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
