package io.github.sizeis.internal.jna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Platform;
import io.github.sizeis.runtime.NativeLinkException;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A library that is not found is one message that shows the mistake. */
class LibrarySearchTest {

  private static final String PATH = "jna.library.path";

  private final String before = System.getProperty(PATH);

  @AfterEach
  void putBack() {
    if (before == null) {
      System.clearProperty(PATH);
    } else {
      System.setProperty(PATH, before);
    }
  }

  private static String message() {
    Linkage linkage = new Linkage("Net", false, "nonesuch", "/no/such.so");
    return assertThrows(NativeLinkException.class, () -> linkage.require("f")).getMessage();
  }

  private static String told(Object... directories) {
    StringBuilder path = new StringBuilder();
    for (Object directory : directories) {
      path.append(path.length() == 0 ? "" : File.pathSeparator).append(directory);
    }
    System.setProperty(PATH, path.toString());
    return message();
  }

  @Test
  void withoutAPathTheMessageSaysHowToGiveOne() {
    System.clearProperty(PATH);
    assertEquals(
        "Net: no library could be loaded, of nonesuch ("
            + System.mapLibraryName("nonesuch")
            + "), /no/such.so. jna.library.path is not set, so only the system's places were looked"
            + " through; -Djna.library.path=DIRECTORY adds one",
        message());
  }

  @Test
  void eachPlaceIsNamedWithWhatStandsThere(@TempDir Path empty) {
    String message = told(empty.resolve("gone"), empty);
    String expected = empty.resolve("gone") + " (no such directory), " + empty;
    assertTrue(message.endsWith(expected + " (has none of them)"), message);
  }

  @Test
  void aFileThatIsNoLibraryIsCalledSo(@TempDir Path place) throws IOException {
    Path file = place.resolve(System.mapLibraryName("nonesuch"));
    Files.write(file, new byte[] {1});
    String message = told(place);
    assertTrue(message.endsWith(file + " (no library that is known here)"), message);
  }

  @ParameterizedTest
  @CsvSource({
    "elf, 3, x86",
    "elf, 62, x86-64",
    "elf, 40, arm",
    "elf, 183, aarch64",
    "elf, 243, riscv64",
    "big, 22, s390x",
    "big, 20, ppc",
    "big, 21, ppc64",
    "elf, 7, ELF machine 7",
    "mach, 0x01000007, x86-64",
    "mach, 0x0100000C, aarch64",
    "mach, 7, x86",
    "mach, 12, arm",
    "mach, 18, Mach-O processor 0x12",
    "pe, 0x14C, x86",
    "pe, 0x8664, x86-64",
    "pe, 0xAA64, aarch64",
    "pe, 0x1C4, arm",
    "pe, 0x200, Windows machine 0x200"
  })
  void aLibraryForAnotherProcessorIsCalledSo(
      String format, String machine, String name, @TempDir Path place) throws IOException {
    Path file = place.resolve(System.mapLibraryName("nonesuch"));
    Files.write(file, head(format, Integer.decode(machine)));
    String fault =
        name.equals(Platform.ARCH)
            ? "is there; what it needs itself may be missing"
            : "is for " + name + ", and this Java machine for " + Platform.ARCH;
    String message = told(place);
    assertTrue(message.endsWith(file + " (" + fault + ")"), message);
  }

  private static byte[] head(String format, int machine) {
    ByteBuffer head = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
    switch (format) {
      case "mach" -> head.putInt(0, 0xFEEDFACF).putInt(4, machine);
      case "pe" ->
          head.putShort(0, (short) 0x5A4D)
              .putInt(0x3C, 128)
              .putInt(128, 0x4550)
              .putShort(132, (short) machine);
      default -> {
        head.putInt(0, 0x464C457F).put(5, (byte) (format.equals("big") ? 2 : 1));
        head.order(format.equals("big") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        head.putShort(18, (short) machine);
      }
    }
    return head.array();
  }
}
