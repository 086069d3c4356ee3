package io.github.sizeis.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Links between pages lead somewhere, and long pages begin with the list of what is on them. */
class LinksTest {

  private static final Pattern HIDDEN =
      Pattern.compile("^```.*?^```$|<!--.*?-->", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
  private static final Pattern LINK = Pattern.compile("]\\(([^()\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^(#{1,6}) (.*)$", Pattern.MULTILINE);
  private static final int FEW = 3;

  @Test
  void everyLinkLeadsToAFileAndAHeading() throws IOException {
    List<Page> pages = Page.all();
    List<String> dead = new ArrayList<>();
    pages.forEach(page -> dead.addAll(dead(page)));
    assertEquals(List.of(), dead);
    assertTrue(pages.stream().mapToInt(p -> links(p).size()).sum() > 100);
  }

  @Test
  void aDeadLinkIsFound() {
    String text =
        """
        # A page
        [A](language.md) [b](none.md) [c](language.md#strings) [d](language.md#nothing) [e](#a-page) [f](#b)
        `[g](code.md)` [h](https://example.com/)
        ```
        [i](block.md)
        ```
        """;
    assertEquals(
        List.of("docs/page.md: none.md", "docs/page.md: language.md#nothing", "docs/page.md: #b"),
        dead(new Page("docs/page.md", text)));
  }

  @Test
  void aPageOfSeveralSectionsBeginsWithTheListOfThem() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Page page : Page.all()) {
      List<String> sections =
          HEADING
              .matcher(visible(page))
              .results()
              .filter(h -> h.group(1).equals("##"))
              .map(h -> "](#" + anchor(h.group(2)) + ")")
              .toList();
      boolean listed = page.name().startsWith("docs/") && !page.name().contains("CHANGELOG");
      if (listed && sections.size() >= FEW) {
        String beginning = page.text().substring(0, page.text().indexOf("\n## "));
        sections.stream()
            .filter(s -> !beginning.contains(s))
            .forEach(s -> missing.add(page.name() + " lacks " + s));
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyPageIsReachedFromReadme() throws IOException {
    Map<String, Page> pages = new HashMap<>();
    Page.all().forEach(p -> pages.put(p.name(), p));
    Set<String> reached = new HashSet<>();
    reach("README.md", pages, reached);
    Set<String> lost = new HashSet<>(pages.keySet());
    lost.removeAll(reached);
    assertEquals(Set.of(), lost);
  }

  private static void reach(String name, Map<String, Page> pages, Set<String> reached) {
    if (pages.containsKey(name) && reached.add(name)) {
      for (String link : links(pages.get(name))) {
        Path target = Path.of(name).resolveSibling(link.replaceFirst("#.*", "")).normalize();
        reach(target.toString().replace('\\', '/'), pages, reached);
      }
    }
  }

  private static List<String> dead(Page page) {
    return links(page).stream()
        .filter(l -> !leads(page, l))
        .map(l -> page.name() + ": " + l)
        .toList();
  }

  private static List<String> links(Page page) {
    return LINK.matcher(CODE.matcher(visible(page)).replaceAll("code"))
        .results()
        .map(l -> l.group(1))
        .filter(l -> !l.startsWith("https://"))
        .toList();
  }

  private static String visible(Page page) {
    return HIDDEN.matcher(page.text()).replaceAll("");
  }

  private static boolean leads(Page page, String link) {
    String file = link.replaceFirst("#.*", "");
    String anchor = link.substring(file.length());
    Path target = Page.TOP.resolve(page.name()).resolveSibling(file);
    try {
      if (!file.isEmpty() && !Files.exists(target)) {
        return false;
      }
      Page other =
          file.isEmpty() ? page : new Page(file, anchor.isEmpty() ? "" : Files.readString(target));
      return anchor.isEmpty() || anchors(other).contains(anchor.substring(1));
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns the anchors of a page's headings; one that is there before gets a number. */
  private static Set<String> anchors(Page page) {
    Set<String> anchors = new HashSet<>();
    for (MatchResult heading : HEADING.matcher(visible(page)).results().toList()) {
      String anchor = anchor(heading.group(2));
      String unique = anchor;
      for (int i = 1; !anchors.add(unique); i++) {
        unique = anchor + "-" + i;
      }
    }
    return anchors;
  }

  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }
}
