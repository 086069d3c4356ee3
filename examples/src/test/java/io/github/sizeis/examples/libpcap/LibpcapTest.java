package io.github.sizeis.examples.libpcap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.RealLibrary;
import io.github.sizeis.runtime.NativeCallException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** libpcap itself, without a network. */
class LibpcapTest {
  private final LibpcapClient pcap = LibpcapClient.load();

  @BeforeAll
  static void present() {
    RealLibrary.require("libpcap0.8", "pcap", "libpcap.so.0.8");
  }

  @Test
  void compilesAFilter() {
    Pointer handle = pcap.openDead(Libpcap.DLT_EN10MB, 65535);
    try {
      // load the type at byte 12, return all of the packet if it is IPv4, nothing if it is not
      BpfProgram filter = pcap.compile(handle, "ip", 1, 0);
      assertEquals(
          BpfProgram.builder()
              .bfInsns(
                  java.util.List.of(
                      new BpfInsn(0x28, 0, 0, 12),
                      new BpfInsn(0x15, 0, 1, 0x800),
                      new BpfInsn(0x06, 0, 0, 65535),
                      new BpfInsn(0x06, 0, 0, 0)))
              .build(),
          filter);
    } finally {
      pcap.close(handle);
    }
  }

  @Test
  void theHandleTellsWhyAFilterIsWrong() {
    Pointer handle = pcap.openDead(Libpcap.DLT_EN10MB, 65535);
    try {
      NativeCallException e =
          assertThrows(NativeCallException.class, () -> pcap.compile(handle, "port to", 1, 0));
      assertEquals("pcap_compile: -1 (0xffffffff): unknown port 'to'", e.getMessage());
      assertEquals(-1, e.code());
    } finally {
      pcap.close(handle);
    }
  }

  @Test
  void theCallersRoomTellsWhyAFileCannotBeOpened(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("none.pcap");
    NativeCallException e =
        assertThrows(NativeCallException.class, () -> pcap.openOffline(file.toString()));
    assertEquals("pcap_open_offline: " + file + ": No such file or directory", e.getMessage());
    assertEquals(0, e.code());
    Files.write(file, new byte[24]);
    assertEquals(
        "pcap_open_offline: unknown file format",
        assertThrows(NativeCallException.class, () -> pcap.openOffline(file.toString()))
            .getMessage());
  }

  @Test
  void opensAFile(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("empty.pcap");
    ByteBuffer header = ByteBuffer.allocate(24).order(ByteOrder.nativeOrder());
    header.putInt(0xA1B2C3D4).putShort((short) 2).putShort((short) 4).putLong(0);
    header.putInt(65535).putInt(Libpcap.DLT_EN10MB);
    Files.write(file, header.array());
    Pointer handle = pcap.openOffline(file.toString());
    assertEquals(Libpcap.DLT_EN10MB, pcap.datalink(handle));
    pcap.close(handle);
  }
}
