package com.example.misuse;

import org.jspecify.annotations.NullMarked;

/** Mistakes. */
@NullMarked
final class Lengths {

  private Lengths() {}

  static int ofAlias(Name name) {
    return name.alias().length();
  }

  static Name nameless() {
    return Name.builder().text(null).build();
  }

  static Name withoutAlias() {
    return Name.builder().text("text").alias(null).build();
  }
}
