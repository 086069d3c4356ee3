package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages are rooms that one can take in, and none knows another that knows it. */
class RoomsTest {

  private static final int MOST_FILES = 30;

  private static final Pattern USE =
      Pattern.compile(
          "^import (?:static )?(io\\.github\\.sizeis\\.processor(?:\\.[a-z]\\w*)*)\\.[A-Z]",
          Pattern.MULTILINE);

  private final Map<String, Set<String>> uses = new TreeMap<>();
  private final Map<String, Integer> files = new TreeMap<>();

  RoomsTest() throws IOException {
    Path sources = Path.of("src/main/java");
    try (Stream<Path> all = Files.walk(sources)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".java")).toList()) {
        String room = sources.relativize(file.getParent()).toString().replace('\\', '/');
        add(room.replace('/', '.'), Files.readString(file));
      }
    }
  }

  private void add(String room, String source) {
    files.merge(room, 1, Integer::sum);
    Matcher use = USE.matcher(source);
    while (use.find()) {
      uses.computeIfAbsent(room, r -> new TreeSet<>()).add(use.group(1));
    }
  }

  @Test
  void noneLeadsBackToItself() {
    assertTrue(uses.size() > 10, () -> "only these use others: " + uses.keySet());
    assertEquals(List.of(), uses.keySet().stream().filter(r -> reached(r).contains(r)).toList());
  }

  private Set<String> reached(String room) {
    Set<String> reached = new HashSet<>();
    reach(room, reached);
    return reached;
  }

  private void reach(String room, Set<String> reached) {
    for (String next : uses.getOrDefault(room, Set.of())) {
      if (!next.equals(room) && reached.add(next)) {
        reach(next, reached);
      }
    }
  }

  @Test
  void noneIsTooFull() {
    assertEquals(
        List.of(),
        files.entrySet().stream()
            .filter(f -> f.getValue() > MOST_FILES)
            .map(Map.Entry::getKey)
            .toList());
  }
}
