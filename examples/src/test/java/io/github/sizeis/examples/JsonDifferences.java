package io.github.sizeis.examples;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Holds two JSON trees against each other: whatever is on one side only is a difference. */
final class JsonDifferences {

  private final List<String> found = new ArrayList<>();

  private JsonDifferences() {}

  static List<String> between(JsonElement expected, JsonElement actual) {
    JsonDifferences differences = new JsonDifferences();
    differences.compare("$", expected, actual);
    return differences.found;
  }

  private void compare(String path, JsonElement expected, JsonElement actual) {
    if (expected.isJsonObject() && actual.isJsonObject()) {
      objects(path, expected.getAsJsonObject(), actual.getAsJsonObject());
    } else if (expected.isJsonArray() && actual.isJsonArray()) {
      arrays(path, expected.getAsJsonArray(), actual.getAsJsonArray());
    } else if (isNumber(expected) && isNumber(actual)) {
      // 1 and 1.0 are one number, whatever class holds them
      if (expected.getAsBigDecimal().compareTo(actual.getAsBigDecimal()) != 0) {
        differ(path, expected, actual);
      }
    } else if (!expected.equals(actual)) {
      differ(path, expected, actual);
    }
  }

  private static boolean isNumber(JsonElement element) {
    return element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber();
  }

  private void objects(String path, JsonObject expected, JsonObject actual) {
    Set<String> keys = new LinkedHashSet<>(expected.keySet());
    keys.addAll(actual.keySet());
    for (String key : keys) {
      String at = path + "." + key;
      if (!expected.has(key)) {
        found.add(at + ": not expected, yet there");
      } else if (!actual.has(key)) {
        found.add(at + ": expected, yet not there");
      } else {
        compare(at, expected.get(key), actual.get(key));
      }
    }
  }

  private void arrays(String path, JsonArray expected, JsonArray actual) {
    if (expected.size() != actual.size()) {
      found.add(path + ": " + expected.size() + " elements expected, not " + actual.size());
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      compare(path + "[" + i + "]", expected.get(i), actual.get(i));
    }
  }

  private void differ(String path, JsonElement expected, JsonElement actual) {
    found.add(path + ": " + expected + " expected, not " + actual);
  }
}
