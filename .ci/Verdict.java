import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Judges the figures of two commits: {@code java Verdict.java OLD NEW PERCENT}, where OLD and NEW
 * are directories of JMH's CSV files, one file for each fork.
 *
 * <p>A benchmark is worse where its median is, by more than PERCENT, and where the spreads of the
 * two commits do not overlap. The spread is from the best fork to the worst; of eight forks or more
 * an eighth is left out at either end, so that one disturbed fork decides nothing. With fewer than
 * five forks the spreads of equal commits are often apart by chance, and nothing is judged.
 *
 * <p>The exit code is 1 where a benchmark is worse, and 2 where there is no verdict.
 */
final class Verdict {
  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final int ENOUGH = 5;

  /** The scores of one benchmark in one commit, one for each fork, the smallest first. */
  private record Scores(String unit, boolean moreIsBetter, List<Double> sorted) {
    private int leftOut() {
      return sorted.size() / 8;
    }

    boolean enough() {
      return sorted.size() >= ENOUGH;
    }

    double lowest() {
      return sorted.get(leftOut());
    }

    double highest() {
      return sorted.get(sorted.size() - 1 - leftOut());
    }

    double median() {
      int half = sorted.size() / 2;
      return sorted.size() % 2 == 1
          ? sorted.get(half)
          : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%12.3f [%.3f .. %.3f] %s", median(), lowest(), highest(), unit);
    }
  }

  public static void main(String[] arguments) {
    int code = 2;
    try {
      code =
          judge(
              read(Path.of(arguments[0])),
              read(Path.of(arguments[1])),
              Double.parseDouble(arguments[2]));
    } catch (IOException | RuntimeException e) {
      e.printStackTrace();
    }
    System.exit(code);
  }

  private static int judge(Map<String, Scores> old, Map<String, Scores> now, double tolerance) {
    int worse = 0;
    boolean enough = true;
    var names = new TreeSet<String>(old.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      if (!old.containsKey(name) || !now.containsKey(name)) {
        System.out.printf("%s%n  only in %s%n", name, old.containsKey(name) ? "old" : "new");
        continue;
      }
      Scores before = old.get(name);
      Scores after = now.get(name);
      boolean judged = before.enough() && after.enough();
      enough &= judged;
      double change = change(before.median(), after.median());
      boolean apart =
          Math.abs(change) > tolerance
              && (after.lowest() > before.highest() || after.highest() < before.lowest());
      boolean bad = judged && apart && change > 0 != before.moreIsBetter();
      worse += bad ? 1 : 0;
      System.out.printf(
          Locale.ROOT,
          "%s%n  old %s%n  new %s%n  %+.1f %%: %s%n",
          name,
          before,
          after,
          change,
          judged ? word(name, apart, bad) : "not judged");
    }
    if (!enough) {
      System.out.println("No verdict: fewer than " + ENOUGH + " forks.");
      return 2;
    }
    System.out.println(
        worse == 0 ? "Nothing is worse beyond the spread." : worse + " worse beyond the spread.");
    return worse == 0 ? 0 : 1;
  }

  private static double change(double before, double after) {
    return before == after ? 0 : (after - before) / before * 100;
  }

  private static String word(String name, boolean apart, boolean bad) {
    if (!apart) {
      return "within the spread";
    }
    if (name.contains(ALLOCATED)) {
      return bad ? "ALLOCATES MORE beyond the spread" : "allocates less beyond the spread";
    }
    return bad ? "SLOWER beyond the spread" : "faster beyond the spread";
  }

  /** The scores of all files of a directory, by benchmark and parameters. */
  private static Map<String, Scores> read(Path directory) throws IOException {
    Map<String, Scores> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        List<String> header = cells(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
          add(all, header, cells(line));
        }
      }
    }
    all.values().forEach(scores -> Collections.sort(scores.sorted()));
    return all;
  }

  private static void add(Map<String, Scores> all, List<String> header, List<String> row) {
    String name = row.get(header.indexOf("Benchmark"));
    boolean allocation = name.endsWith(ALLOCATED);
    if (name.contains(":") && !allocation) {
      return; // what else the profiler tells
    }
    String parameters =
        IntStream.range(0, header.size())
            .filter(i -> header.get(i).startsWith("Param: ") && !row.get(i).isEmpty())
            .mapToObj(i -> header.get(i).substring("Param: ".length()) + "=" + row.get(i))
            .collect(Collectors.joining(", ", " (", ")"));
    boolean moreIsBetter = row.get(header.indexOf("Mode")).equals("thrpt") && !allocation;
    String unit = row.get(header.indexOf("Unit"));
    all.computeIfAbsent(
            name + (parameters.equals(" ()") ? "" : parameters),
            key -> new Scores(unit, moreIsBetter, new ArrayList<>()))
        .sorted()
        .add(Double.valueOf(row.get(header.indexOf("Score"))));
  }

  /** The cells of a line; a cell in quotes may have commas in it. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
