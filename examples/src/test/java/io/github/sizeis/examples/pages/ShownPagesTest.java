package io.github.sizeis.examples.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page of the failover family in {@code docs/pages}, and the picture in README, are what the
 * processor writes. With {@code SIZEIS_REWRITE=true} in the environment, they are written anew.
 */
class ShownPagesTest {

  private static final String PAGE = "io.github.sizeis.examples.dhcp.Dhcpsapi.html";
  private static final String STRUCT = "DHCPV4_FAILOVER_CLIENT_INFO";
  private static final Path SHOWN = Path.of("../docs/pages");

  @Test
  void thePageIsTheProcessors() throws IOException {
    assertShown(PAGE, made());
  }

  @Test
  void thePictureIsThatOfThePage() throws IOException {
    assertShown(STRUCT + ".svg", picture(made()));
  }

  private static String made() throws IOException {
    return Files.readString(Path.of("target/pages", PAGE));
  }

  private static void assertShown(String name, String made) throws IOException {
    Path shown = SHOWN.resolve(name);
    if ("true".equals(System.getenv("SIZEIS_REWRITE"))) {
      Files.createDirectories(SHOWN);
      Files.writeString(shown, made);
    }
    assertEquals(made, Files.readString(shown));
  }

  /** Returns one picture by itself: what it looks like goes with it, and its links do not. */
  private static String picture(String page) {
    String style = find(page, "<style>\n(:root.*?)body \\{.*?(svg text.*?)table \\{", 1, 2);
    String section = find(page, "(<section id=\"" + STRUCT + "\">.*?</section>)", 1);
    String svg = find(section, "class=\"abi win64[^>]*>.*?(<svg.*?</svg>)", 1);
    return svg.replaceFirst(
                "<svg class=\"memory\"",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"memory\"")
            .replaceFirst(">\n", ">\n<style>\n" + Matcher.quoteReplacement(style) + "</style>\n")
            .replaceAll("</?a[^>]*>", "")
        + "\n";
  }

  private static String find(String text, String pattern, int... groups) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("nothing matches " + pattern);
    }
    StringBuilder found = new StringBuilder();
    for (int group : groups) {
      found.append(matcher.group(group));
    }
    return found.toString();
  }
}
