package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void bracketsIndent() {
    JsonWriter json = new JsonWriter();
    json.open('{').name("a").value(1).name("b").open('[');
    json.element().value(true).element().open('{').close('}');
    json.close(']').name("c").value(null).close('}');

    assertEquals(
        """
        {
          "a": 1,
          "b": [
            true,
            {}
          ],
          "c": null
        }
        """,
        json.toString());
  }

  @Test
  void everyUnitOfAStringSurvives() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= 0xFFFF; c++) {
      all.append((char) c);
    }
    String json = new JsonWriter().value(all.toString()).toString();

    assertEquals(all.toString(), JsonParser.parseString(json).getAsString());
    assertEquals(
        json.length(), json.codePoints().filter(c -> c == '\n' || (c >= ' ' && c < 127)).count());
  }

  @Test
  void quotesBackslashesAndControlCharactersAreEscaped() {
    assertEquals(
        "\"a\\\"b\\\\c\\u0009\\u00e9\"\n", new JsonWriter().value("a\"b\\c\té").toString());
  }
}
