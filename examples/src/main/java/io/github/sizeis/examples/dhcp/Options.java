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
 * @param form what to print of an image
 * @param help whether to print {@link #HELP} and nothing else
 */
record Options(Optional<Path> image, Optional<String> server, Form form, boolean help) {

  /** What is printed of an image. */
  enum Form {
    TABLE,
    JSON,
    EXPLAINED,
    EXPLAINED_IN_HTML
  }

  static final String HELP =
      """
      Prints the DHCP clients of a failover relationship.

      Usage: java -jar sizeis-examples.jar [--image FILE] [--json | --explain | --explain=html]
             java -jar sizeis-examples.jar --server NAME

        --image FILE  a memory image (CSTRIMG1) of a DHCPV4_FAILOVER_CLIENT_INFO_ARRAY
                      with 8-byte pointers; without it, a small one that comes along
        --json        JSON in place of a table
        --explain     the memory itself, field by field, even if it cannot be read: with what
                      is wrong, and where; images with 4-byte pointers, too
        --explain=html  the same as a page of HTML
        --server NAME the relationships, scopes, clients and figures of a DHCP server, by its
                      name or address; it needs Windows, and elsewhere shows the small image
        --help        this text

      Output is UTF-8. The exit code is 0, or 2 with one line on standard error.
      """;

  static Options parse(List<String> arguments) throws RefusedException {
    Optional<Path> image = Optional.empty();
    Optional<String> server = Optional.empty();
    Form form = Form.TABLE;
    boolean help = false;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      switch (argument) {
        case "--image" -> image = Optional.of(file(rest, image));
        case "--server" -> server = Optional.of(server(rest, server));
        case "--json" -> form = only(Form.JSON, form);
        case "--explain" -> form = only(Form.EXPLAINED, form);
        case "--explain=html" -> form = only(Form.EXPLAINED_IN_HTML, form);
        case "--help" -> help = true;
        default -> throw new RefusedException("unknown option '" + argument + "'; try --help");
      }
    }
    if (server.isPresent() && (image.isPresent() || form != Form.TABLE)) {
      throw new RefusedException("--server goes with no other option");
    }
    return new Options(image, server, form, help);
  }

  private static Form only(Form form, Form before) throws RefusedException {
    if (before != Form.TABLE && before != form) {
      throw new RefusedException("one of --json, --explain and --explain=html is enough");
    }
    return form;
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
