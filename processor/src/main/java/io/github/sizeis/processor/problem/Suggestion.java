package io.github.sizeis.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class Suggestion {

  private Suggestion() {}

  /** Returns {@code "; did you mean 'X'?"}, or nothing when no known name is near. */
  public static String didYouMean(String name, Collection<String> known) {
    return nearest(name, known).map(n -> "; did you mean '" + n + "'?").orElse("");
  }

  /** Returns the nearest of the known names that is near enough to be meant. */
  static Optional<String> nearest(String name, Collection<String> known) {
    // of two letters, one is too much to guess
    int reach = name.length() <= 2 ? 0 : Math.max(1, name.length() / 3);
    return known.stream()
        .filter(k -> distance(lower(name), lower(k)) <= reach)
        .min(
            Comparator.<String>comparingInt(k -> distance(lower(name), lower(k)))
                .thenComparingInt(k -> distance(name, k))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance: how many characters to insert, drop or replace. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
