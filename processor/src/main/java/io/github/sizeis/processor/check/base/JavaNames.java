package io.github.sizeis.processor.check.base;

import io.github.sizeis.processor.model.java.JavaWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns C names into Java names. */
public final class JavaNames {

  /**
   * An abbreviation with a version ({@code IPv4}) or in the plural ({@code IDs}), a run of capitals
   * that is a word of its own, a capitalized word, or digits and small letters.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "[A-Z]{2,}(?:v[0-9]+|s)(?![a-z])|[A-Z]+(?![a-z])[0-9]*|[A-Z][a-z0-9]*|[a-z][a-z0-9]*"
              + "|[0-9]+[a-z0-9]*");

  /** Methods that every object or value has; an accessor of such a name would not compile. */
  private static final Set<String> TAKEN =
      Set.of(
          "notify",
          "notifyAll",
          "wait",
          "getClass",
          "hashCode",
          "toString",
          "clone",
          "finalize",
          "toBuilder",
          "builder",
          // Java refuses a call of it that names no receiver
          "yield");

  private JavaNames() {}

  /** Returns the name of an accessor: {@code NumElements} gives {@code numElements}. */
  public static String accessor(String cName) {
    List<String> words = words(cName);
    if (words.isEmpty()) {
      return cName + "_";
    }
    StringBuilder name = new StringBuilder(words.get(0).toLowerCase(Locale.ROOT));
    words.stream().skip(1).map(JavaNames::capitalized).forEach(name::append);
    String accessor = startsLikeIdentifier(name) ? name.toString() : "_" + name;
    return TAKEN.contains(accessor) || JavaWords.isReserved(accessor) ? accessor + "_" : accessor;
  }

  /** Returns the name of a value: {@code DHCP_IP_ARRAY} gives {@code DhcpIpArray}. */
  public static String value(String cName) {
    StringBuilder name = new StringBuilder();
    words(cName).stream().map(JavaNames::capitalized).forEach(name::append);
    if (name.length() == 0) {
      return cName + "_";
    }
    return startsLikeIdentifier(name) ? name.toString() : "_" + name;
  }

  private static boolean startsLikeIdentifier(StringBuilder name) {
    return Character.isJavaIdentifierStart(name.charAt(0));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }

  static List<String> words(String cName) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(cName);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
