import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.w3c.dom.Document;

/**
 * Writes the tables and charts of {@code docs/performance.md} from JMH's figures: {@code
 * Performance.java DIRECTORY JSON...}, where DIRECTORY has the page, with a JSON file for each JDK.
 */
final class Performance {

  private static final Map<String, String> WAYS = new LinkedHashMap<>();

  static {
    WAYS.put("jna", "idiomatic JNA");
    WAYS.put("left", "idiomatic JNA, left to the collector");
    WAYS.put("offset", "`Pointer.getInt` at offsets");
    WAYS.put("jni", "JNI in C");
    WAYS.put("textbook", "textbook `java.lang.foreign`");
    WAYS.put("careful", "careful `java.lang.foreign`");
    WAYS.put("hand", "the same design by hand");
    WAYS.put("unsafe", "Unsafe by hand");
    WAYS.put("generated", "**SizeIs**");
  }

  /** What was measured of one way, for one element. */
  private record Figures(double[] sorted, double bytes) {
    double least() {
      return sorted[0];
    }

    double median() {
      int half = sorted.length / 2;
      return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
  }

  private record Run(String jdk, Map<String, Figures> figures) {
    Figures of(String benchmark, String way) {
      return figures.get(benchmark + " " + way);
    }
  }

  /** One row of ratios: a benchmark, the ways it is held against, and how fast to be. */
  private record Row(String title, String benchmark, String way, String goal) {}

  private final List<Run> runs = new ArrayList<>();

  public static void main(String[] arguments) throws IOException {
    Performance page = new Performance();
    for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
      page.runs.add(read(Path.of(file)));
    }
    page.write(Path.of(arguments[0]));
  }

  private static Run read(Path file) throws IOException {
    JsonArray results = JsonParser.parseString(Files.readString(file)).getAsJsonArray();
    Map<String, Figures> figures = new LinkedHashMap<>();
    String jdk = "";
    for (JsonElement each : results) {
      JsonObject result = each.getAsJsonObject();
      jdk = result.get("jdkVersion").getAsString();
      JsonObject params = result.getAsJsonObject("params");
      String[] name = result.get("benchmark").getAsString().split("[.]");
      boolean counted = params.has("count") && !name[name.length - 1].equals("call");
      double count = counted ? params.get("count").getAsDouble() : 1;
      figures.put(
          String.join(
              " ",
              name[name.length - 2].replace("Benchmark", "") + "." + name[name.length - 1],
              params.has("count") ? params.get("count").getAsString() : "-",
              params.has("where") ? params.get("where").getAsString() : "near",
              result.get("threads").getAsString(),
              params.get("way").getAsString()),
          figures(result, count));
    }
    return new Run(jdk, figures);
  }

  private static Figures figures(JsonObject result, double count) {
    List<Double> all = new ArrayList<>();
    JsonObject metric = result.getAsJsonObject("primaryMetric");
    for (JsonElement fork : metric.getAsJsonArray("rawData")) {
      fork.getAsJsonArray().forEach(one -> all.add(one.getAsDouble() / count));
    }
    double bytes =
        result.getAsJsonObject("secondaryMetrics").entrySet().stream()
            .filter(e -> e.getKey().endsWith("gc.alloc.rate.norm"))
            .mapToDouble(e -> e.getValue().getAsJsonObject().get("score").getAsDouble() / count)
            .findFirst()
            .orElse(Double.NaN);
    return new Figures(all.stream().mapToDouble(d -> d).sorted().toArray(), bytes);
  }

  private void write(Path directory) throws IOException {
    Path page = directory.resolve("performance.md");
    String text = Files.readString(page);
    text = replaced(text, "run", run());
    text = replaced(text, "ratios", ratios(rows()));
    text = replaced(text, "reading", times("Clients.read"));
    text = replaced(text, "writing", times("Clients.write"));
    Files.writeString(page, text);
    for (String operation : List.of("read", "write")) {
      for (boolean dark : new boolean[] {false, true}) {
        String name = "performance-" + operation + (dark ? "-dark" : "") + ".svg";
        draw(directory.resolve(name), operation, dark);
      }
    }
  }

  private static String replaced(String text, String name, String content) {
    String begin = "<!-- begin " + name + " -->\n";
    String end = "<!-- end " + name + " -->";
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalStateException("The page has no place for " + name);
    }
    return text.substring(0, from + begin.length()) + content + text.substring(to);
  }

  private String run() {
    return "Measured on "
        + LocalDate.now()
        + " by `.ci/performance` on one machine: "
        + processor()
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " cores, "
        + System.getProperty("os.name")
        + "; JDK "
        + runs.stream().map(Run::jdk).collect(Collectors.joining(" and "))
        + ".\n";
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    add(rows, "Read 1,000 clients", "Clients.read 1000 near 1", "jna", "30");
    add(rows, "", "Clients.read 1000 near 1", "offset", "");
    add(rows, "", "Clients.read 1000 near 1", "jni", "6");
    add(rows, "", "Clients.read 1000 near 1", "textbook", "1.7");
    add(rows, "", "Clients.read 1000 near 1", "careful", "");
    add(rows, "", "Clients.read 1000 near 1", "hand", "0.91");
    add(rows, "", "Clients.read 1000 near 1", "unsafe", "0.74");
    add(rows, "Read 10 clients", "Clients.read 10 near 1", "hand", "0.91");
    add(rows, "Read 100,000 clients", "Clients.read 100000 near 1", "hand", "0.91");
    add(rows, "", "Clients.read 100000 near 1", "unsafe", "1");
    add(rows, "Read eight regions, 16 GiB apart", "Clients.read 1000 far 1", "unsafe", "0.67");
    add(rows, "Write 1,000 clients", "Clients.write 1000 near 1", "jna", "50");
    add(rows, "", "Clients.write 1000 near 1", "left", "50");
    add(rows, "", "Clients.write 1000 near 1", "textbook", "");
    add(rows, "", "Clients.write 1000 near 1", "careful", "");
    add(rows, "", "Clients.write 1000 near 1", "hand", "0.87");
    add(rows, "", "Clients.write 1000 near 1", "unsafe", "0.59");
    add(rows, "Read 1,000,000 structs of one array", "Array.read 1000000 near 1", "unsafe", "0.91");
    add(rows, "Write them", "Array.write 1000000 near 1", "unsafe", "0.77");
    add(rows, "Read 4,000,000 numbers", "Numbers.read 4000000 near 1", "hand", "0.91");
    add(rows, "Write them", "Numbers.write 4000000 near 1", "hand", "0.91");
    for (String kind : List.of("CountedString", "Union", "Chain", "Tail")) {
      for (String operation : List.of("read", "write")) {
        String title = kind.replace("dS", "d s").toLowerCase(Locale.ROOT);
        String named = Character.toUpperCase(operation.charAt(0)) + operation.substring(1);
        String benchmark = kind + "." + operation + " 1000 near 1";
        add(rows, named + ": 1,000 of " + title, benchmark, "jna", "");
        add(rows, "", benchmark, "hand", kind.equals("Union") ? "" : "0.87");
      }
    }
    add(rows, "Call `poll` of 10", "Call.call 10 near 1", "jna", "20");
    add(rows, "", "Call.call 10 near 1", "hand", "");
    add(rows, "First conversion of a JVM", "First.read - near 1", "jna", "4");
    add(rows, "", "First.read - near 1", "hand", "0.5");
    return rows;
  }

  private static void add(
      List<Row> rows, String title, String benchmark, String way, String goal) {
    rows.add(new Row(title, benchmark, way, goal));
  }

  private String ratios(List<Row> rows) {
    StringBuilder table = head("| | against |", "");
    for (Row row : rows) {
      table.append("| ").append(row.title).append(" | ").append(WAYS.get(row.way)).append(" |");
      for (Run run : runs) {
        Figures ours = run.of(row.benchmark, "generated");
        Figures other = run.of(row.benchmark, row.way);
        table.append(
            ours == null || other == null
                ? " |"
                : " %s / %s |"
                    .formatted(
                        number(other.least() / ours.least()),
                        number(other.median() / ours.median())));
      }
      table.append(' ').append(row.goal).append(" |\n");
    }
    return table.append(threads()).toString();
  }

  /** How much more two threads do than one. */
  private String threads() {
    StringBuilder row = new StringBuilder("| Two threads, 1,000 clients | one thread |");
    for (Run run : runs) {
      Figures one = run.of("Clients.read 1000 near 1", "generated");
      Figures two = run.of("Clients.read 1000 near 2", "generated");
      row.append(
          one == null || two == null
              ? " |"
              : " %s / %s |"
                  .formatted(
                      number(2 * one.least() / two.least()),
                      number(2 * one.median() / two.median())));
    }
    return row.append(" 1.6 |\n").toString();
  }

  private StringBuilder head(String first, String none) {
    StringBuilder table = new StringBuilder(first);
    runs.forEach(run -> table.append(" JDK ").append(feature(run)).append(" |"));
    table.append(" goal |\n|---|---|");
    runs.forEach(run -> table.append("---|"));
    return table.append("---|\n").append(none);
  }

  private static String feature(Run run) {
    return run.jdk.split("[.+-]")[0];
  }

  private String times(String benchmark) {
    StringBuilder table = new StringBuilder("| ns for a client |");
    List<String> counts = List.of("1", "10", "1000", "100000");
    runs.forEach(
        run -> {
          counts.forEach(n -> table.append(" JDK ").append(feature(run)).append(", ").append(n).append(" |"));
        });
    table.append(" bytes |\n|---|");
    runs.forEach(run -> counts.forEach(n -> table.append("---|")));
    table.append("---|\n");
    for (Map.Entry<String, String> way : WAYS.entrySet()) {
      List<Figures> row =
          runs.stream()
              .flatMap(run -> counts.stream().map(n -> run.of(benchmark + " " + n + " near 1", way.getKey())))
              .toList();
      if (row.stream().allMatch(Objects::isNull)) {
        continue;
      }
      table.append("| ").append(way.getValue()).append(" |");
      row.forEach(
          f ->
              table.append(
                  f == null ? " |" : " %s / %s |".formatted(number(f.least()), number(f.median()))));
      Figures garbage = runs.get(0).of(benchmark + " 1000 near 1", way.getKey());
      table.append(garbage == null ? " |\n" : " %s |\n".formatted(number(garbage.bytes)));
    }
    return table.toString();
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return value >= 100
        ? String.format(Locale.ROOT, "%,.0f", value)
        : value >= 10
            ? String.format(Locale.ROOT, "%.0f", value)
            : String.format(Locale.ROOT, value >= 1 ? "%.1f" : "%.2f", value);
  }

  private void draw(Path file, String operation, boolean dark) {
    Color ink = new Color(dark ? 0xE6EDF3 : 0x1F2328);
    Color paper = new Color(dark ? 0x0D1117 : 0xFFFFFF);
    Color grid = new Color(dark ? 0x30363D : 0xD0D7DE);
    CategoryChart chart = chart(operation);
    var style = chart.getStyler();
    style.setChartBackgroundColor(paper).setPlotBackgroundColor(paper).setPlotBorderColor(grid);
    style.setChartFontColor(ink).setLegendBackgroundColor(paper).setLegendBorderColor(grid);
    style.setAxisTickLabelsColor(ink).setAxisTickMarksColor(grid).setPlotGridLinesColor(grid);
    style.setXAxisTitleColor(ink).setYAxisTitleColor(ink);
    style.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
    style.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    style.setPlotGridLinesStroke(new BasicStroke(1));
    Color[] colors = {new Color(dark ? 0x58A6FF : 0x0969DA), new Color(dark ? 0xF0883E : 0xBC4C00)};
    style.setSeriesColors(colors);
    SVGGraphics2D graphics = new SVGGraphics2D(document());
    graphics.setSVGCanvasSize(new java.awt.Dimension(chart.getWidth(), chart.getHeight()));
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    try (Writer out = Files.newBufferedWriter(file)) {
      graphics.stream(out, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One bar for each way and JDK, the slowest way first. */
  private CategoryChart chart(String operation) {
    String benchmark = "Clients." + operation + " 1000 near 1";
    List<String> ways =
        WAYS.keySet().stream()
            .filter(way -> runs.stream().anyMatch(run -> run.of(benchmark, way) != null))
            .toList();
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(860)
            .height(420)
            .title("To " + operation + " one of 1,000 clients: ns, median (logarithmic)")
            .build();
    chart.getStyler().setYAxisLogarithmic(true).setXAxisLabelRotation(30);
    chart.getStyler().setLegendPosition(LegendPosition.InsideNE);
    chart.getStyler().setAvailableSpaceFill(0.7).setYAxisMin(10.0);
    List<String> labels = ways.stream().map(w -> WAYS.get(w).replaceAll("[`*]", "")).toList();
    for (Run run : runs) {
      List<Double> medians =
          ways.stream()
              .map(way -> run.of(benchmark, way))
              .map(f -> f == null ? null : Double.valueOf(f.median()))
              .collect(Collectors.toCollection(ArrayList::new)); // it may hold null
      chart.addSeries("JDK " + feature(run), labels, medians);
    }
    return chart;
  }
}
