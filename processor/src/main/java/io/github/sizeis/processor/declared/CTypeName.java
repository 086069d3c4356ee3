package io.github.sizeis.processor.declared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How {@code @CName} spells a type of C: {@code struct addrinfo}, a typedef's name, or nothing.
 *
 * @param spelling what stands there
 */
public record CTypeName(String spelling) {

  private static final Pattern TAGGED = Pattern.compile("(?:struct|union) +(?<name>.+)");

  /** Returns the name alone; another one if C has none. */
  public String name(String otherwise) {
    Matcher tagged = TAGGED.matcher(spelling);
    if (tagged.matches()) {
      return tagged.group("name");
    }
    return spelling.isEmpty() ? otherwise : spelling;
  }
}
