package io.github.sizeis.examples.glibc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import io.github.sizeis.internal.Host;
import io.github.sizeis.runtime.NativeCallException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The GNU C library itself. */
class GlibcTest {
  private static final short POLLIN = 1;
  private static final short POLLNVAL = 32;
  private static final int GLOB_DOOFFS = 8;

  @TempDir Path dir;

  private final GlibcClient glibc = GlibcClient.load();

  @BeforeAll
  static void onLinux() {
    Assumptions.assumeTrue(Platform.isLinux(), "the GNU C library is Linux's");
  }

  private static int call(String function, Object... arguments) {
    Function found = NativeLibrary.getInstance("c").getFunction(function);
    return found.invokeInt(arguments);
  }

  @Test
  void pollTellsWhatHasHappened() {
    try (Memory ends = new Memory(8);
        Memory one = new Memory(1)) {
      assertEquals(0, call("pipe", ends));
      int idle = ends.getInt(0);
      int idleOther = ends.getInt(4);
      assertEquals(0, call("pipe", ends));
      int ready = ends.getInt(0);
      int readyOther = ends.getInt(4);
      assertEquals(1, call("write", readyOther, one, 1L));
      assertEquals(0, call("close", call("dup", ready)));
      int closed = 1 << 20;
      GlibcClient.PollResult result =
          glibc.poll(
              Arrays.asList(
                  new Pollfd(idle, POLLIN, (short) 0),
                  new Pollfd(ready, POLLIN, (short) 0),
                  new Pollfd(closed, POLLIN, (short) 0)),
              0);
      List.of(idle, idleOther, ready, readyOther).forEach(fd -> call("close", fd));
      assertEquals(2, result.returned());
      assertEquals(
          List.of((short) 0, POLLIN, POLLNVAL),
          result.fds().stream().map(Pollfd::revents).toList());
    }
  }

  @Test
  void pollTakesNone() {
    assertEquals(new GlibcClient.PollResult(0, List.of()), glibc.poll(List.of(), 0));
  }

  /** An emulator copies them to its stack, which has no room for so many. */
  @Test
  @Tag("native")
  void errnoIsKept() {
    // more descriptors than a process may have: EINVAL
    Pollfd[] many = new Pollfd[5_000_000];
    Arrays.fill(many, new Pollfd(-1, (short) 0, (short) 0));
    NativeCallException e =
        assertThrows(NativeCallException.class, () -> glibc.poll(Arrays.asList(many), 0));
    assertEquals(22, e.code());
    assertEquals("poll: 22: Invalid argument", e.getMessage());
  }

  @Test
  void globFindsPathsInOrder() throws IOException {
    for (String name : List.of("b.txt", "ä.txt", "a.txt", "d.dat")) {
      Files.createFile(dir.resolve(name));
    }
    GlibcClient.GlobResult found = glibc.glob(dir + "/*.txt", 0, null);
    assertEquals(List.of(dir + "/a.txt", dir + "/b.txt", dir + "/ä.txt"), found.pglob().glPathv());
    assertEquals(0, found.returned());
  }

  @Test
  void globLeavesSlotsFree() throws IOException {
    Files.createFile(dir.resolve("a.txt"));
    GlobT three = GlobT.builder().glOffs(3).build();
    GlobT found = glibc.globBehind(dir + "/*.txt", GLOB_DOOFFS, null, three).pglob();
    assertEquals(List.of(dir + "/a.txt"), found.glPathv());
    assertEquals(3, found.glOffs());
  }

  @Test
  void globFindsNothing() {
    GlibcClient.GlobResult found = glibc.glob(dir + "/*.txt", 0, null);
    assertEquals(3, found.returned());
    assertEquals(List.of(), found.pglob().glPathv());
  }

  @Test
  void globCallsBack() throws IOException {
    Path loop = dir.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    List<String> said = new ArrayList<>();
    Glibc.ErrorFunction stop =
        (path, error) -> {
          said.add(path + " " + error);
          return 1;
        };
    NativeCallException e =
        assertThrows(NativeCallException.class, () -> glibc.glob(loop + "/*", 0, stop));
    assertEquals("glob: 2", e.getMessage());
    assertEquals(List.of(loop + " 40"), said);
  }

  @Test
  void aStructComesBackByValue() {
    assertEquals(new DivResult(-3, -1), glibc.div(-10, 3));
    int half = Host.LONG_SIZE == 8 ? 40 : 20;
    assertEquals(new LdivResult(1L << half, 5), glibc.ldiv((7L << half) + 5, 7));
  }
}
