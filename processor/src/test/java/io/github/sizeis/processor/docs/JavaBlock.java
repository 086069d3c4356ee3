package io.github.sizeis.processor.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Java block of a page.
 *
 * <p>A block with an {@code import} is a source file as it stands. Any other gets the imports of
 * {@code docs/language.md}, and the package of its page if it names none. A fragment stands behind
 * a comment, which readers do not see, with the Java around it; a line {@code ...} is where the
 * fragment goes:
 *
 * <pre>
 * &lt;!-- java
 * &#64;Idl(library = "c") interface Glibc {
 * ...
 * }
 * --&gt;
 * </pre>
 *
 * @param page where it stands
 * @param line the line of the page on which its fence is
 * @param around the Java around it, if it is a fragment
 * @param code the block itself
 */
record JavaBlock(Page page, int line, @Nullable String around, String code) {

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^public (?:final )?(?:@?interface|class|enum|record) (\\w+)", Pattern.MULTILINE);
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

  private static final Pattern IMPORT = Pattern.compile("^import ", Pattern.MULTILINE);

  /** Returns whether it is a {@code module-info.java}, which no other source can be beside. */
  boolean isModule() {
    return code.startsWith("module ");
  }

  private String before() {
    return around == null ? "" : around.substring(0, around.indexOf("...\n"));
  }

  /** Returns the whole source file. */
  String source(String imports) {
    if (hasImports()) {
      return code;
    }
    Matcher named = PACKAGE.matcher(code);
    if (named.find()) {
      return named.replaceFirst("$0 " + imports);
    }
    String after = around == null ? "" : around.substring(before().length() + "...\n".length());
    return "package " + page.javaPackage() + "; " + imports + "\n" + before() + code + after;
  }

  private boolean hasImports() {
    return IMPORT.matcher(code).find();
  }

  /** Returns the path of the source file. */
  String path() {
    Matcher named = PACKAGE.matcher(code);
    String folder = (named.find() ? named.group(1) : page.javaPackage()).replace('.', '/');
    Matcher type = PUBLIC_TYPE.matcher(before() + code);
    return folder + "/" + (type.find() ? type.group(1) : "Block" + line) + ".java";
  }

  /** Returns the line of the page for one of the source. */
  long lineOf(long sourceLine) {
    boolean hasHead = hasImports() || PACKAGE.matcher(code).find();
    return line + sourceLine - (hasHead ? 0 : 1 + before().lines().count());
  }
}
