package io.github.sizeis.processor.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sources that say themselves what the processor has to say of them.
 *
 * <p>The text is the body of a container {@code p.Bad}; a line {@code //// a/B.java} begins another
 * file, which is then whole. At the end of a line, {@code //! UnknownCount: 'X' has no} stands for
 * a problem at that line with that key, whose message begins with that text.
 *
 * @param files the sources, by path
 * @param expected the problems, as {@code file:line: [SizeIs/Key] text}
 */
public record Example(Map<String, String> files, List<Expected> expected) {

  /** A problem at a line. */
  public record Expected(String file, int line, String key, String text) {
    /** Returns whether the compiler said this. */
    boolean matches(Said said) {
      return said.file().equals(file)
          && said.line() == line
          && said.text().startsWith("[SizeIs/" + key + "] " + text);
    }

    @Override
    public String toString() {
      return file + ":" + line + ": [SizeIs/" + key + "] " + text;
    }
  }

  private static final String MARK = "//!";
  private static final String FILE = "//// ";

  /** In one line, so that lines count as in the text. */
  private static final String HEAD =
      String.join(
          " ",
          "package p;",
          "import static java.lang.annotation.ElementType.*;",
          "import com.sun.jna.Callback;",
          "import com.sun.jna.Pointer;",
          "import io.github.sizeis.*;",
          "import io.github.sizeis.runtime.Adapter;",
          "import io.github.sizeis.runtime.Flags;",
          "import io.github.sizeis.windows.*;",
          "import java.lang.annotation.Target;",
          "import java.time.Instant;",
          "import java.util.*;",
          "import org.jspecify.annotations.Nullable;",
          "@Idl(library = \"bad\") public interface Bad { @Struct interface GOOD_NEIGHBOUR { @DWORD int x(); } ");

  /** Reads a text. */
  public static Example of(String text) {
    Map<String, String> files = new TreeMap<>();
    StringBuilder file = new StringBuilder(HEAD);
    String path = "p/Bad.java";
    for (String line : text.lines().toList()) {
      if (line.startsWith(FILE)) {
        files.put(path, path.equals("p/Bad.java") ? file.append("}").toString() : file.toString());
        path = line.substring(FILE.length());
        file = new StringBuilder();
      } else {
        file.append(line).append('\n');
      }
    }
    files.put(path, path.equals("p/Bad.java") ? file.append("}").toString() : file.toString());
    List<Expected> expected = new ArrayList<>();
    files.forEach((name, source) -> expected.addAll(expected(name, source)));
    return new Example(files, expected);
  }

  private static List<Expected> expected(String path, String source) {
    List<Expected> expected = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int line = i + 1;
      String file = path.substring(path.lastIndexOf('/') + 1);
      Arrays.stream(lines.get(i).split(MARK))
          .skip(1)
          .map(String::strip)
          .map(m -> m.split(": ", 2))
          .map(m -> new Expected(file, line, m[0], m.length == 2 ? m[1] : ""))
          .forEach(expected::add);
    }
    return expected;
  }

  /** Returns what is wrong with what the compiler said; empty when it is just what is expected. */
  public List<String> differences(Compiled compiled) {
    List<Said> said = new ArrayList<>(compiled.said());
    List<String> differences = new ArrayList<>();
    for (Expected one : expected) {
      said.stream()
          .filter(one::matches)
          .findFirst()
          .ifPresentOrElse(said::remove, () -> differences.add("missing:    " + one));
    }
    said.forEach(s -> differences.add("unexpected: " + s));
    return differences;
  }
}
