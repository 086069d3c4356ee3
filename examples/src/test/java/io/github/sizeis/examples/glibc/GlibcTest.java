package io.github.sizeis.examples.glibc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlibcTest {
  @TempDir Path dir;

  private final GlibcClient glibc = GlibcClient.load();

  @Test
  void globFindsPaths() throws Exception {
    for (String name : List.of("b.txt", "a.txt", "c.txt", "d.dat")) {
      Files.createFile(dir.resolve(name));
    }
    GlibcClient.GlobResult found = glibc.glob(dir + "/*.txt", 0, null);
    assertEquals(List.of(dir + "/a.txt", dir + "/b.txt", dir + "/c.txt"), found.pglob().glPathv());
    assertEquals(0, found.returned());
  }
}
