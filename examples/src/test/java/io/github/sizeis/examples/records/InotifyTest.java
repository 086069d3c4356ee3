package io.github.sizeis.examples.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of varying size that lie one behind the other, walked as the documents say. */
class InotifyTest {
  private static final int IN_CREATE = 0x100;

  @TempDir Path dir;

  private static Function c(String function) {
    return NativeLibrary.getInstance("c").getFunction(function);
  }

  /** Reads the records of a buffer; what is cut off is an error. */
  private static List<InotifyEvent> events(Pointer buffer, long bytes) {
    List<InotifyEvent> events = new ArrayList<>();
    for (long at = 0; at < bytes; ) {
      Pointer record = buffer.share(at);
      Source rest = Source.region(record, bytes - at);
      InotifyEvent event = InotifyEventConverter.converter().read(record, rest);
      events.add(event);
      at += InotifyEventConverter.extentOf(event);
    }
    return events;
  }

  private static String name(InotifyEvent event) {
    return event.name().replaceFirst("\0+$", "");
  }

  @Test
  void walksWhatLinuxTells() throws IOException {
    Assumptions.assumeTrue(Platform.isLinux(), "inotify is Linux's");
    int fd = c("inotify_init").invokeInt(new Object[0]);
    try (Memory buffer = new Memory(4096)) {
      assertTrue(c("inotify_add_watch").invokeInt(new Object[] {fd, dir + "", IN_CREATE}) > 0);
      List<String> names = List.of("a", "a name that is longer than sixteen bytes", "ä");
      for (String name : names) {
        Files.createFile(dir.resolve(name));
      }
      long bytes = c("read").invokeLong(new Object[] {fd, buffer, buffer.size()});
      List<InotifyEvent> events = events(buffer, bytes);
      assertEquals(names, events.stream().map(InotifyTest::name).toList());
      assertTrue(events.stream().allMatch(e -> e.mask() == IN_CREATE));
    } finally {
      c("close").invokeInt(new Object[] {fd});
    }
  }

  @Test
  void writesWhatItReads() {
    List<InotifyEvent> events =
        List.of(
            new InotifyEvent(1, IN_CREATE, 0, "a\0\0\0"),
            new InotifyEvent(2, IN_CREATE, 7, ""),
            new InotifyEvent(3, IN_CREATE, 7, "abcdefg\0"));
    try (Memory buffer = written(events)) {
      assertEquals(60, buffer.size());
      assertEquals(events, events(buffer, buffer.size()));
    }
  }

  @Test
  void refusesARecordThatIsCutOff() {
    try (Memory buffer = written(List.of(new InotifyEvent(1, 0, 0, "a\0\0\0")))) {
      for (int bytes = 1; bytes < buffer.size(); bytes++) {
        int cut = bytes;
        NativeDataException e = assertThrows(NativeDataException.class, () -> events(buffer, cut));
        assertEquals(cut < 16 ? "inotify_event" : "inotify_event.name", e.path());
      }
      buffer.setInt(12, -1);
      assertThrows(NativeDataException.class, () -> events(buffer, buffer.size()));
    }
  }

  private static Memory written(List<InotifyEvent> events) {
    Memory buffer = new Memory(events.stream().mapToLong(InotifyEventConverter::extentOf).sum());
    long at = 0;
    for (InotifyEvent event : events) {
      long bytes = InotifyEventConverter.extentOf(event);
      InotifyEventConverter.converter().writeTo(event, (Memory) buffer.share(at, bytes));
      at += bytes;
    }
    return buffer;
  }
}
