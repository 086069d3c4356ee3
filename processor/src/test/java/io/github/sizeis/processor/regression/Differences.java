package io.github.sizeis.processor.regression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds two directories of texts against each other, and says where they differ. */
final class Differences {

  private static final int MOST_SHOWN = 15;
  private static final int MOST_CHARACTERS = 160;

  /** By the end of their names, the kinds of texts. */
  private static final Map<String, String> KINDS =
      Map.of(
          "diagnostics", "diagnostics",
          "Converter.java", "converters",
          "Client.java", "clients",
          "Native.java", "JNA classes",
          ".java", "values and others",
          ".txt", "behaviour");

  /** How many texts of a kind there are in both, and in how many something differs. */
  private static final class Count {
    int same;
    int different;
    int onlyOld;
    int onlyNew;

    @Override
    public String toString() {
      return "%d the same, %d different, %d only in old, %d only in new"
          .formatted(same, different, onlyOld, onlyNew);
    }
  }

  private final Path old;
  private final Path now;
  private final Map<String, Count> counts = new TreeMap<>();
  private int shown;

  private Differences(Path old, Path now) {
    this.old = old;
    this.now = now;
  }

  /**
   * Compares, and exits with 0 where all is the same, 1 where something differs, 2 where there is
   * nothing to compare.
   *
   * @param arguments the directories, that of the old commit and that of the new one
   */
  public static void main(String... arguments) throws IOException {
    Differences differences = new Differences(Path.of(arguments[0]), Path.of(arguments[1]));
    SortedSet<String> files = new TreeSet<>(files(differences.old));
    files.addAll(files(differences.now));
    for (String file : files) {
      differences.compare(file);
    }
    differences.counts.forEach((kind, count) -> System.out.println(kind + ": " + count));
    boolean same = differences.counts.values().stream().allMatch(Differences::isSame);
    System.exit(files.isEmpty() ? 2 : same ? 0 : 1);
  }

  private static boolean isSame(Count count) {
    return count.different + count.onlyOld + count.onlyNew == 0;
  }

  private static List<String> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> directory.relativize(f).toString())
          .toList();
    }
  }

  private void compare(String file) throws IOException {
    Count count = counts.computeIfAbsent(kind(file), k -> new Count());
    Path before = old.resolve(file);
    Path after = now.resolve(file);
    if (!Files.exists(after)) {
      count.onlyOld++;
      show("only in old: " + before);
    } else if (!Files.exists(before)) {
      count.onlyNew++;
      show("only in new: " + after);
    } else if (Files.mismatch(before, after) < 0) {
      count.same++;
    } else {
      count.different++;
      show(firstDifference(file, Files.readString(before), Files.readString(after)));
    }
  }

  private static String kind(String file) {
    return file.contains("layouts")
        ? "layout tests"
        : KINDS.entrySet().stream()
            .filter(k -> file.endsWith(k.getKey()))
            .max(Map.Entry.comparingByKey((a, b) -> a.length() - b.length()))
            .map(Map.Entry::getValue)
            .orElse("others");
  }

  private void show(String difference) {
    if (shown++ < MOST_SHOWN) {
      System.out.println(difference);
    }
  }

  private static String firstDifference(String file, String before, String after) {
    List<String> old = List.of(before.split("\n", -1));
    List<String> now = List.of(after.split("\n", -1));
    int line = 0;
    while (line < old.size() && line < now.size() && old.get(line).equals(now.get(line))) {
      line++;
    }
    String one = line < old.size() ? old.get(line) : "(the end)";
    String other = line < now.size() ? now.get(line) : "(the end)";
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return file + ":" + (line + 1) + at("old", one, same) + at("new", other, same);
  }

  /** Returns a line, or what of it is around the first difference. */
  private static String at(String side, String line, int difference) {
    int from = line.length() <= MOST_CHARACTERS ? 0 : Math.max(0, difference - MOST_CHARACTERS / 2);
    int to = Math.min(line.length(), from + MOST_CHARACTERS);
    String text = (from > 0 ? "..." : "") + line.substring(from, to).strip();
    return "\n  " + side + ": " + text + (to < line.length() ? "..." : "");
  }
}
