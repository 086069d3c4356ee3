package io.github.sizeis.internal.explain;

import io.github.sizeis.runtime.NativeDataException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in memory, and what the converter says of it. */
public final class Explained {

  private final Node root;
  private final String source;

  /** What the converter says; null if it reads a value. */
  private final @Nullable NativeDataException refused;

  /** Where the converter stops; null if it reads all. */
  private final @Nullable Node stop;

  Explained(Node root, String source, @Nullable NativeDataException refused) {
    this.root = root;
    this.source = source;
    this.refused = refused;
    this.stop = refused == null ? null : root.nearest(refused.path());
  }

  Node root() {
    return root;
  }

  @Nullable Node stop() {
    return stop;
  }

  /** Says what was looked at. */
  String title() {
    return root.name + " at " + Words.address(root.address) + " in " + source;
  }

  /** Says what the converter does with it. */
  String verdict() {
    return refused == null
        ? "Reading it gives a value."
        : "Reading it stops: " + Words.line(refused.getMessage(), false);
  }

  /**
   * Returns all that a converter refuses here.
   *
   * @return paths and reasons, in the order in which they lie in memory; empty if nothing is wrong
   */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    collect(root, problems);
    if (refused != null && !problems.contains(refused.getMessage())) {
      problems.add(0, refused.getMessage());
    }
    return problems;
  }

  private static void collect(Node node, List<String> problems) {
    if (node.problem != null) {
      problems.add(node.problemPath() + ": " + node.problem);
    }
    node.children.forEach(c -> collect(c, problems));
  }

  /**
   * Returns it as lines of text.
   *
   * @return the text
   */
  public String text() {
    return new TextPage(this).text();
  }

  /**
   * Returns it as a page.
   *
   * @return a whole page of HTML
   */
  public String html() {
    return new HtmlPage(this).html();
  }
}
