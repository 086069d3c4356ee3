package io.github.sizeis.examples.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.OracleImage;
import io.github.sizeis.examples.dhcp.Dhcpv4FailoverClientInfoArrayConverter;
import io.github.sizeis.examples.dhcp.ImageFile;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explanations in a browser: of sound memory, shared memory, and memory that is wrong. */
class ExplainedPagesTest {

  private static final String LOOK =
      new String(OracleImage.resource("/pages/explained.js"), StandardCharsets.UTF_8);

  private static final List<String> IMAGES =
      List.of(
          "failover-three.win64.img", "failover-shared.win64.img", "failover-null-slot.win32.img");

  @TempDir Path folder;

  private Path page(String image) throws Exception {
    ImageFile file = ImageFile.parse(OracleImage.resource("/oracle/images/" + image));
    Source source =
        Source.image(ByteBuffer.wrap(file.data()), file.base())
            .withAbi(file.pointerSize() == 8 ? Abi.WIN64 : Abi.WIN32);
    String html =
        Dhcpv4FailoverClientInfoArrayConverter.converter()
            .explain(new Pointer(file.root()), source)
            .toHtml();
    assertFalse(html.contains("<script"));
    return Files.writeString(folder.resolve(image + ".html"), html);
  }

  @Test
  void areReadableAtEachWidthInLightAndDark() throws Exception {
    List<String> troubles = new ArrayList<>();
    int links = 0;
    try (Browser browser = Browser.start()) {
      for (String image : IMAGES) {
        Path page = page(image);
        Set<String> inks = new TreeSet<>();
        for (int width : new int[] {400, 1600}) {
          for (boolean dark : new boolean[] {false, true}) {
            browser.open(page, width, dark);
            JsonObject seen = JsonParser.parseString(browser.run(LOOK)).getAsJsonObject();
            inks.add(seen.get("ink").getAsString());
            String where = image + " at " + width + (dark ? " dark: " : " light: ");
            for (JsonElement trouble : seen.getAsJsonArray("troubles")) {
              troubles.add(where + trouble.getAsString());
            }
            assertEquals(width, Math.max(width, seen.get("width").getAsInt()), where);
            assertEquals("[]", seen.get("dead").toString(), where);
            assertEquals("[]", browser.requests(), where);
            assertTrue(seen.get("rows").getAsInt() > 30, where);
            links += seen.get("links").getAsInt();
          }
        }
        assertEquals(2, inks.size(), image);
      }
    }
    assertEquals(List.of(), troubles);
    assertTrue(links > 0, "nothing is linked");
  }
}
