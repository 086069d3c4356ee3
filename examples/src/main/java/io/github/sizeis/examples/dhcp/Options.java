package io.github.sizeis.examples.dhcp;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The command line.
 *
 * @param image the memory image to read; empty for the one that comes with the program
 * @param server the server to ask in place of an image; empty for none
 * @param json whether to print JSON
 * @param help whether to print {@link #HELP} and nothing else
 */
record Options(Optional<Path> image, Optional<String> server, boolean json, boolean help) {

  static final String HELP =
      """
      Prints the DHCP clients of a failover relationship.

      Usage: java -jar sizeis-examples.jar [--image FILE] [--json]
             java -jar sizeis-examples.jar --server NAME

        --image FILE  a memory image (CSTRIMG1) of a DHCPV4_FAILOVER_CLIENT_INFO_ARRAY
                      with 8-byte pointers; without it, a small one that comes along
        --json        JSON in place of a table
        --server NAME the relationships, scopes, clients and figures of a DHCP server, by its
                      name or address; it needs Windows, and elsewhere shows the small image
        --help        this text

      Output is UTF-8. The exit code is 0, or 2 with one line on standard error.
      """;

  static Options parse(List<String> arguments) throws RefusedException {
    Optional<Path> image = Optional.empty();
    Optional<String> server = Optional.empty();
    boolean json = false;
    boolean help = false;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      switch (argument) {
        case "--image" -> image = Optional.of(file(rest, image));
        case "--server" -> server = Optional.of(server(rest, server));
        case "--json" -> json = true;
        case "--help" -> help = true;
        default -> throw new RefusedException("unknown option '" + argument + "'; try --help");
      }
    }
    if (server.isPresent() && (image.isPresent() || json)) {
      throw new RefusedException("--server goes with neither --image nor --json");
    }
    return new Options(image, server, json, help);
  }

  private static String server(Iterator<String> rest, Optional<String> before)
      throws RefusedException {
    if (before.isPresent()) {
      throw new RefusedException("--server is there twice; one server is asked at a time");
    } else if (!rest.hasNext()) {
      throw new RefusedException("--server wants a name or an address");
    }
    return rest.next();
  }

  private static Path file(Iterator<String> rest, Optional<Path> before) throws RefusedException {
    if (before.isPresent()) {
      throw new RefusedException("--image is there twice; one image is read at a time");
    } else if (!rest.hasNext()) {
      throw new RefusedException("--image wants a file");
    }
    String name = rest.next();
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new RefusedException("'" + name + "' is no file name", e);
    }
  }
}
