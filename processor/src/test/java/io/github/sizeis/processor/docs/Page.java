package io.github.sizeis.processor.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documents.
 *
 * @param name its path from the checkout's top, {@code docs/shapes/pages.md}
 * @param text what it says
 */
record Page(String name, String text) {

  static final Path TOP = Path.of("..");

  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:^<!-- java\n(?<around>(?:(?!-->).)*)-->\n\\s*)?^```java\n(?<code>.*?)^```$",
          Pattern.DOTALL | Pattern.MULTILINE);

  /** Returns README and all pages of {@code docs}. */
  static List<Page> all() throws IOException {
    List<Page> pages = new ArrayList<>(List.of(read(TOP.resolve("README.md"))));
    try (Stream<Path> files = Files.walk(TOP.resolve("docs"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        pages.add(read(file));
      }
    }
    return pages;
  }

  private static Page read(Path file) throws IOException {
    return new Page(TOP.relativize(file).toString().replace('\\', '/'), Files.readString(file));
  }

  /** Returns the package of the page's Java: blocks of one page see each other. */
  String javaPackage() {
    return name.replace(".md", "").replace('/', '.').replace('-', '_').toLowerCase(Locale.ROOT);
  }

  /** Returns the Java blocks, in order. */
  List<JavaBlock> blocks() {
    List<JavaBlock> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      int line = (int) text.substring(0, block.start("code")).lines().count();
      blocks.add(new JavaBlock(this, line, block.group("around"), block.group("code")));
    }
    return blocks;
  }
}
