package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The declarations of the examples are those of the headers, say compilers that read both. */
class HeadersTest {

  /** Where the compilation of the examples puts the tests. */
  private static final Path FILES = Path.of("target", "header-test");

  private static final List<Compiler> ON_LINUX =
      List.of(
          new Compiler("gcc", "gcc"),
          new Compiler("gcc-multilib", "gcc", "-m32"),
          new Compiler("clang", "clang"));

  private static final List<Compiler> FOR_WINDOWS =
      List.of(
          new Compiler("gcc-mingw-w64-x86-64", "x86_64-w64-mingw32-gcc"),
          new Compiler("gcc-mingw-w64-i686", "i686-w64-mingw32-gcc"));

  /** Where Debian has the headers of Windows. */
  private static final String OF_WINDOWS = "/usr/share/mingw-w64/include";

  private record Compiler(String debianPackage, List<String> command) {
    Compiler(String debianPackage, String... command) {
      this(debianPackage, List.of(command));
    }
  }

  /**
   * The header of one container.
   *
   * @param container the container
   * @param debianPackage where the header comes from
   * @param directory where it is
   */
  private record Header(String container, String debianPackage, String directory) {}

  private static final List<Header> HEADERS =
      List.of(
          new Header("cups.Cups", "libcups2-dev", "/usr/include/cups"),
          new Header("glibc.Accounts", "libc6-dev", "/usr/include"),
          new Header("glibc.Glibc", "libc6-dev", "/usr/include"),
          new Header("glibc.Sockets", "libc6-dev", "/usr/include"),
          new Header("gssapi.Gssapi", "libkrb5-dev", "/usr/include/gssapi"),
          new Header("libnetapi.Libnetapi", "samba-dev", "/usr/include/samba-4.0"),
          new Header("libpcap.Libpcap", "libpcap0.8-dev", "/usr/include/pcap"),
          new Header("libxml2.Libxml2", "libxml2-dev", "/usr/include/libxml2"),
          new Header("netapi.NetServers", "mingw-w64-common", OF_WINDOWS),
          new Header("netapi.NetShares", "mingw-w64-common", OF_WINDOWS),
          new Header("netapi.RouterInfo", "mingw-w64-common", OF_WINDOWS),
          new Header("sqlite.Sqlite", "libsqlite3-dev", "/usr/include"));

  static Stream<Arguments> read() {
    return HEADERS.stream()
        .flatMap(
            h ->
                (h.directory().equals(OF_WINDOWS) ? FOR_WINDOWS : ON_LINUX)
                    .stream().map(c -> Arguments.of(h, c)));
  }

  @ParameterizedTest
  @MethodSource("read")
  void declarationsAreThoseOfTheHeader(Header header, Compiler compiler) throws Exception {
    if (!Files.isDirectory(Path.of(header.directory()))) {
      RealLibrary.leaveOut(header.directory(), header.debianPackage());
    }
    Path probe = Files.createTempFile("sizeis", ".c");
    Files.writeString(probe, "#include <stdio.h>\n");
    if (!said(compiler, probe, "-I.").isEmpty()) {
      RealLibrary.leaveOut(String.join(" ", compiler.command()), compiler.debianPackage());
    }
    Path file = FILES.resolve("io.github.sizeis.examples." + header.container() + ".header.c");
    assertEquals("", said(compiler, file, "-I" + header.directory()));
  }

  /** No header is forgotten. */
  @Test
  void allContainersWithHeadersAreTested() throws IOException {
    assertTrue(Files.isDirectory(FILES), "Compile the examples with Maven");
    try (Stream<Path> files = Files.list(FILES)) {
      Set<String> written =
          files
              .map(f -> f.getFileName().toString())
              .map(f -> f.replace("io.github.sizeis.examples.", "").replace(".header.c", ""))
              .collect(Collectors.toSet());
      assertEquals(HEADERS.stream().map(Header::container).collect(Collectors.toSet()), written);
    }
  }

  /** Returns what a compiler says about a file; that there is no compiler, where there is none. */
  private static String said(Compiler compiler, Path file, String more) throws Exception {
    List<String> line = new ArrayList<>(compiler.command());
    line.addAll(List.of("-std=gnu11", "-Wall", "-Werror", "-fsyntax-only", more, file.toString()));
    try {
      Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? "" : said;
    } catch (IOException e) {
      return e.toString();
    }
  }
}
