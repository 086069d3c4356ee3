package io.github.sizeis.runtime;

import io.github.sizeis.internal.explain.Explained;
import java.util.List;

/**
 * Memory as a declaration reads it: for each field its address, its offset, its bytes and the value
 * that they give, with all that its pointers lead to. Where memory contradicts the declaration, it
 * says so at the place. {@link io.github.sizeis.jna.JnaConverter#explain} makes one.
 *
 * <p>It is for people. The words of the text and of the page may change with each version.
 *
 * <p>Instances do not change: they keep nothing of the memory but what they show.
 */
public final class Explanation {

  private final Explained explained;

  Explanation(Explained explained) {
    this.explained = explained;
  }

  /**
   * Returns everything that a converter would refuse. A converter stops at one of them: its
   * exception has the same message.
   *
   * @return a path and a reason each; empty if the converter reads a value
   */
  public List<String> problems() {
    return explained.problems();
  }

  /**
   * Returns the explanation as text, a line for each place.
   *
   * @return lines that end with {@code \n}
   */
  @Override
  public String toString() {
    return explained.text();
  }

  /**
   * Returns the explanation as a page to look at in a browser. It needs neither scripts nor a
   * network.
   *
   * @return a whole HTML document; write it in UTF-8
   */
  public String toHtml() {
    return explained.html();
  }
}
