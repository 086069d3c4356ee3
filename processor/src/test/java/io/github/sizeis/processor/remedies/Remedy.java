package io.github.sizeis.processor.remedies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What comes of obeying the remedies of a problem: a file of {@code remedies}, called by the
 * problem's key, with a corrected declaration for each way out that the message names.
 *
 * <p>The text is the body of a container that is called by the key; a line {@code //// B.java}
 * begins another file of the same package, and {@code //// q/B.java} of another one, which is then
 * whole, but for {@code PACKAGE}. The C that the corrected declarations stand for is written in
 * comments that begin with {@code /*C}.
 *
 * @param key the problem's key
 * @param files the sources, by path
 * @param c structs, unions and functions, as a header has them
 */
public record Remedy(String key, Map<String, String> files, String c) {

  private static final Pattern C_COMMENT = Pattern.compile("/\\*C\\s(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern FILE = Pattern.compile("^//// *", Pattern.MULTILINE);

  /** In one line, so that lines count as in the file. */
  private static final String HEAD =
      String.join(
          " ",
          "package %1$s;",
          "import static java.lang.annotation.ElementType.*;",
          "import com.sun.jna.Callback;",
          "import com.sun.jna.Pointer;",
          "import io.github.sizeis.*;",
          "import io.github.sizeis.c.*;",
          "import io.github.sizeis.runtime.Adapter;",
          "import io.github.sizeis.runtime.Flags;",
          "import io.github.sizeis.windows.*;",
          "import java.lang.annotation.Target;",
          "import java.time.Instant;",
          "import java.util.*;",
          "import org.jspecify.annotations.Nullable;",
          "@Idl(library = \"remedied\") public interface %2$s {",
          "@Struct interface POINT { @LONG int x(); @LONG int y(); } ");

  /** Reads the file of a problem, if there is one. */
  public static Optional<Remedy> of(String key) {
    URL file = Remedy.class.getResource("/remedies/" + key + ".java");
    try {
      return file == null
          ? Optional.empty()
          : Optional.of(parse(key, Files.readString(Path.of(file.toURI()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads the text of a problem's file. */
  public static Remedy parse(String key, String text) {
    String package_ = package_(key);
    List<String> parts = List.of(FILE.split(text, -1));
    Map<String, String> files = new TreeMap<>();
    files.put(package_ + "/" + key + ".java", HEAD.formatted(package_, key) + parts.get(0) + "}\n");
    for (String part : parts.subList(1, parts.size())) {
      int end = part.indexOf('\n');
      String path = part.substring(0, end).strip();
      files.put(
          (path.contains("/") ? "" : package_ + "/") + path,
          part.substring(end).replace("PACKAGE", package_));
    }
    String c =
        C_COMMENT.matcher(text).results().map(m -> m.group(1)).collect(Collectors.joining("\n"));
    return new Remedy(key, files, c);
  }

  private static String package_(String key) {
    return "remedy_" + key.toLowerCase(Locale.ROOT);
  }

  /** Returns where its sources and its generated sources lie. */
  List<String> packages() {
    return files.keySet().stream().map(f -> f.substring(0, f.lastIndexOf('/'))).distinct().toList();
  }
}
