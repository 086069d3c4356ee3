package io.github.sizeis.examples.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.sizeis.examples.Layout;
import io.github.sizeis.examples.OracleImage;
import io.github.sizeis.examples.OracleLayouts;
import io.github.sizeis.runtime.Abi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The pages of all containers, in a browser: each box lies where a compiler for Windows puts its
 * field. What is compared is what is drawn, not what the page says of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutPagesTest {

  private static final Path PAGES = Path.of("target/pages");

  private static final String LOOK =
      new String(OracleImage.resource("/pages/look.js"), StandardCharsets.UTF_8);

  private Browser browser;

  @BeforeAll
  void start() {
    browser = Browser.start();
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.list(PAGES)) {
      return all.filter(p -> p.toString().endsWith(".html")).sorted().toList();
    }
  }

  private JsonObject look() {
    return JsonParser.parseString(browser.run(LOOK)).getAsJsonObject();
  }

  @Test
  void boxesLieWhereCompilersPutFields() throws IOException {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Path page : pages()) {
      browser.open(page, 1600, false);
      for (Abi abi : List.of(Abi.WIN64, Abi.WIN32)) {
        browser.choose(abi.name().toLowerCase(Locale.ROOT));
        for (JsonElement struct : look().getAsJsonArray("structs")) {
          compared += compare(struct.getAsJsonObject(), abi, wrong);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(compared > 1_000, "only " + compared + " fields were compared");
  }

  /** Compares a struct with what a compiler says, and returns how many fields that were. */
  private static int compare(JsonObject struct, Abi abi, List<String> wrong) {
    String name = struct.get("name").getAsString();
    if (!OracleLayouts.knows(name)) {
      return 0;
    }
    Layout expected = OracleLayouts.of(name, abi);
    Map<String, Integer> sizes = OracleLayouts.sizes(name, abi);
    Map<String, int[]> drawn = drawn(struct);
    String where = abi + " " + name;
    expect(where + " size", expected.size(), struct.get("size").getAsInt(), wrong);
    expect(where + " alignment", expected.alignment(), struct.get("alignment").getAsInt(), wrong);
    int compared = 0;
    for (Map.Entry<String, int[]> field : drawn.entrySet()) {
      Integer offset = expected.offsets().get(field.getKey());
      if (offset != null) {
        expect(where + "." + field.getKey(), 8 * offset, field.getValue()[0], wrong);
        expect(
            where + "." + field.getKey() + " width",
            8 * sizes.get(field.getKey()),
            field.getValue()[1],
            wrong);
        compared++;
      }
    }
    return compared;
  }

  private static void expect(String what, int expected, int actual, List<String> wrong) {
    if (expected != actual) {
      wrong.add(what + ": " + actual + " instead of " + expected);
    }
  }

  /** Returns the first bit of each field and how many it has, all its rows together. */
  private static Map<String, int[]> drawn(JsonObject struct) {
    Map<String, int[]> fields = new LinkedHashMap<>();
    for (JsonElement element : struct.getAsJsonArray("boxes")) {
      JsonObject box = element.getAsJsonObject();
      if (!box.get("field").isJsonNull()) {
        int[] field =
            fields.computeIfAbsent(
                box.get("field").getAsString(), f -> new int[] {box.get("bit").getAsInt(), 0});
        field[1] += box.get("bits").getAsInt();
      }
    }
    return fields;
  }

  @Test
  void everyPageIsReadableAtEachWidthInLightAndDark() throws IOException {
    List<String> troubles = new ArrayList<>();
    for (Path page : pages()) {
      Set<String> inks = new TreeSet<>();
      for (int width : new int[] {400, 1600}) {
        for (boolean dark : new boolean[] {false, true}) {
          browser.open(page, width, dark);
          JsonObject seen = look();
          inks.add(seen.get("ink").getAsString());
          String where = page.getFileName() + " at " + width + (dark ? " dark" : " light");
          seen.getAsJsonArray("troubles")
              .forEach(t -> troubles.add(where + ": " + t.getAsString()));
          if (seen.get("width").getAsInt() > width) {
            troubles.add(where + ": as wide as " + seen.get("width"));
          }
        }
      }
      assertNotEquals(1, inks.size(), "light and dark are the same in " + page);
    }
    assertEquals(List.of(), troubles);
  }

  @Test
  void everyLinkLeadsSomewhereAndNothingComesFromElsewhere() throws IOException {
    Map<String, Set<String>> ids = new LinkedHashMap<>();
    Map<String, List<String>> links = new LinkedHashMap<>();
    for (Path page : pages()) {
      browser.open(page, 1600, false);
      JsonObject seen = look();
      String name = page.getFileName().toString();
      ids.put(name, Set.copyOf(strings(seen, "ids")));
      links.put(name, strings(seen, "links"));
      assertEquals("[]", browser.requests(), name);
      assertTrue(!Files.readString(page).contains("<script"), name);
    }
    List<String> dead = new ArrayList<>();
    links.forEach(
        (page, all) ->
            all.stream()
                .filter(l -> !leadsSomewhere(page, l, ids))
                .forEach(l -> dead.add(page + " " + l)));
    assertEquals(List.of(), dead);
    assertTrue(links.values().stream().mapToInt(List::size).sum() > 500);
  }

  private static boolean leadsSomewhere(String page, String link, Map<String, Set<String>> ids) {
    String[] parts = link.split("#", 2);
    return ids.getOrDefault(parts[0].isEmpty() ? page : parts[0], Set.of()).contains(parts[1]);
  }

  private static List<String> strings(JsonObject seen, String key) {
    return List.of(new Gson().fromJson(seen.get(key), String[].class));
  }
}
