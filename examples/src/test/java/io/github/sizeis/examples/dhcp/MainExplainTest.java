package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.examples.Golden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the program prints of memory itself, and what the page about that shows of it. */
class MainExplainTest {

  private static final String WRONG =
      "src/test/resources/oracle/images/failover-null-slot.win32.img";

  private static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(0, Main.run(List.of(arguments), print, print));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void memoryIsExplainedAsText() {
    String text = run("--explain");
    assertEquals(Golden.of("explained.txt", text), text);
  }

  @Test
  void memoryThatCannotBeReadIsExplainedToo() {
    String text = run("--explain", "--image", WRONG);
    assertEquals(Golden.of("explained-null-slot.txt", text), text);
  }

  @Test
  void memoryIsExplainedAsAPage() {
    String page = run("--explain=html", "--image", WRONG);
    assertTrue(page.startsWith("<!doctype html>") && page.endsWith("</html>\n"), page);
    assertTrue(page.contains("ARRAY.Clients[1]: NULL pointer"), page);
  }

  @Test
  void thePageAboutItShowsWhatIsPrinted() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "explain.md"));
    String[] blocks = page.split("```\n", -1);
    int shown = 0;
    for (String block : blocks) {
      if (block.startsWith("DHCPV4")) {
        Iterator<String> printed =
            (block.contains("WIN32") ? run("--explain", "--image", WRONG) : run("--explain"))
                .lines()
                .iterator();
        block.lines().filter(l -> !l.equals("…")).forEach(l -> requireNext(l, printed));
        shown++;
      }
    }
    assertEquals(2, shown);
  }

  private static void requireNext(String line, Iterator<String> printed) {
    while (printed.hasNext()) {
      if (printed.next().equals(line)) {
        return;
      }
    }
    throw new AssertionError("not printed, or not there: " + line);
  }
}
