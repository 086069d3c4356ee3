package io.github.sizeis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comparison that overlooks something would let every other test here pass. */
class JsonDifferencesTest {

  @Test
  void equalTreesDoNotDiffer() {
    String tree = "{'a': 1, 'b': [true, null, {'c': 'x'}], 'd': {}}";
    assertDifferences(tree, tree);
    assertDifferences("{'a': 1, 'b': 2}", "{'b': 2, 'a': 1.0}");
  }

  @Test
  void aKeyThatIsNotThereIsADifference() {
    assertDifferences("{'a': 1, 'b': 2}", "{'a': 1}", "$.b: expected, yet not there");
    assertDifferences("[{'a': null}]", "[{}]", "$[0].a: expected, yet not there");
  }

  @Test
  void aKeyThatNobodyExpectsIsADifference() {
    assertDifferences("{'a': 1}", "{'a': 1, 'b': 2}", "$.b: not expected, yet there");
    assertDifferences("{'x': {}}", "{'x': {'a': null}}", "$.x.a: not expected, yet there");
  }

  @Test
  void numbersDifferToTheLastBit() {
    assertDifferences(
        "9223372036854775807",
        "9223372036854775806",
        "$: 9223372036854775807 expected, not 9223372036854775806");
    assertDifferences("-1", "4294967295", "$: -1 expected, not 4294967295");
  }

  @Test
  void kindsDiffer() {
    assertDifferences("1", "'1'", "$: 1 expected, not \"1\"");
    assertDifferences("null", "''", "$: null expected, not \"\"");
    assertDifferences("[]", "null", "$: [] expected, not null");
    assertDifferences("{}", "[]", "$: {} expected, not []");
    assertDifferences("0", "false", "$: 0 expected, not false");
  }

  @Test
  void lengthsAndElementsOfArraysDiffer() {
    assertDifferences("[1, 2]", "[1]", "$: 2 elements expected, not 1");
    assertDifferences("[1, 2]", "[1, 3]", "$[1]: 2 expected, not 3");
  }

  @Test
  void allDifferencesAreFound() {
    assertDifferences(
        "{'a': 1, 'b': {'c': 2}}",
        "{'a': 3, 'b': {'c': 4, 'd': 5}}",
        "$.a: 1 expected, not 3",
        "$.b.c: 2 expected, not 4",
        "$.b.d: not expected, yet there");
  }

  @Test
  void unpairedSurrogatesSurviveTheParserAndAreCompared() {
    assertEquals(new JsonPrimitive("a\ud800b"), JsonParser.parseString("\"a\\ud800b\""));
    assertEquals(
        1, JsonDifferences.between(new JsonPrimitive("\ud800"), new JsonPrimitive("?")).size());
  }

  private static void assertDifferences(String expected, String actual, String... differences) {
    assertEquals(
        List.of(differences),
        JsonDifferences.between(JsonParser.parseString(expected), JsonParser.parseString(actual)));
  }
}
