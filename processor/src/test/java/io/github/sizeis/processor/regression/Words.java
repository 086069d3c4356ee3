package io.github.sizeis.processor.regression;

import io.github.sizeis.processor.testing.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What declarations made by chance consist of, as {@code regression/words.txt} lists it: the name
 * of a kind of words, and below it, indented, the words, each of which may consist of others.
 */
final class Words {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

  private final Random random;
  private final Map<String, List<String>> kinds = new TreeMap<>();
  private int last;

  Words(Random random) {
    this.random = random;
    List<String> kind = List.of();
    for (String line : Sources.resource("/regression/words.txt").lines().toList()) {
      if (line.startsWith("  ")) {
        kind.add(line.strip().replace("(nothing)", ""));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        kind = kinds.computeIfAbsent(line.strip(), k -> new ArrayList<>());
      }
    }
  }

  /** Returns a text with its places filled, and its numbers given. */
  String filled(String text) {
    String number = String.valueOf(++last);
    String filled = text.replace("#", number);
    for (Matcher m = PLACE.matcher(filled); m.find(); m = PLACE.matcher(filled)) {
      List<String> kind = kinds.get(m.group(1));
      if (kind == null) {
        throw new IllegalArgumentException("No words of the kind " + m.group(1));
      }
      String word = kind.get(random.nextInt(kind.size()));
      // a number belongs to one text, so that its words name its other words
      filled =
          filled.substring(0, m.start()) + word.replace("#", number) + filled.substring(m.end());
    }
    return filled;
  }
}
