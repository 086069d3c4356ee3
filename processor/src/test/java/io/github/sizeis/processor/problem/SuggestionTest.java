package io.github.sizeis.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  private static String of(String name, String... known) {
    return Suggestion.didYouMean(name, List.of(known));
  }

  @Test
  void theNearestNameIsMeant() {
    assertEquals("; did you mean 'NumElements'?", of("NumElement", "Elements", "NumElements"));
    assertEquals("; did you mean 'Length'?", of("Lenght", "Data", "Length"));
  }

  @Test
  void letterCaseIsNoDistanceUntilItDecides() {
    assertEquals("; did you mean 'count'?", of("COUNT", "mount", "count"));
    assertEquals("; did you mean 'counT'?", of("counTs", "count", "counT"));
    assertEquals("; did you mean 'n'?", of("N", "m", "n"));
  }

  @Test
  void whatIsFarOffIsNotMeant() {
    assertEquals("", of("Count", "Data", "Reserved"));
    assertEquals("", of("a", "b"));
    assertEquals("", of("Count"));
  }

  @Test
  void theOrderOfTheKnownNamesDoesNotMatter() {
    assertEquals(of("abx", "aby", "abz"), of("abx", "abz", "aby"));
  }

  @Test
  void distances() {
    assertEquals(0, Suggestion.distance("same", "same"));
    assertEquals(3, Suggestion.distance("", "abc"));
    assertEquals(3, Suggestion.distance("kitten", "sitting"));
  }
}
