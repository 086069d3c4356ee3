package io.github.sizeis.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Says, when all modules are tested, which tests this machine left out, and what they need. */
public final class LeftOut {

  private static final String REPORTS = "target/surefire-reports";

  private final Map<String, Integer> tests = new TreeMap<>();

  private LeftOut() {}

  /**
   * Prints it.
   *
   * @param arguments the directories of the modules
   */
  public static void main(String[] arguments) {
    LeftOut leftOut = new LeftOut();
    for (String module : arguments) {
      reports(Path.of(module, REPORTS)).forEach(leftOut::read);
    }
    leftOut.print();
  }

  private static List<Path> reports(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return new ArrayList<>(files.filter(f -> f.toString().endsWith(".xml")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Path report) {
    try {
      NodeList skipped =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(report.toFile())
              .getElementsByTagName("skipped");
      for (int i = 0; i < skipped.getLength(); i++) {
        String reason = ((Element) skipped.item(i)).getAttribute("message");
        tests.merge(
            reason.replaceAll("(?s)\n.*", "").replaceFirst(".*LEFT OUT: ", ""), 1, Integer::sum);
      }
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(report + " cannot be read", e);
    }
  }

  private void print() {
    if (tests.isEmpty()) {
      System.out.println("No test was left out.");
      return;
    }
    System.out.println("Left out on this machine (.ci/run installs what Debian has):");
    tests.forEach((reason, count) -> System.out.printf("%6d tests: %s%n", count, reason));
  }
}
