package io.github.sizeis.processor.testing;

import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler said.
 *
 * @param kind how bad it is
 * @param file the name of the file; empty where it is about none
 * @param line the line; 0 where it is about none
 * @param column the column; 0 where it is about none
 * @param text the first line of the message
 */
public record Said(Diagnostic.Kind kind, String file, long line, long column, String text) {

  static Said of(Diagnostic<? extends JavaFileObject> diagnostic) {
    String file =
        diagnostic.getSource() == null
            ? ""
            : Path.of(diagnostic.getSource().toUri()).getFileName().toString();
    return new Said(
        diagnostic.getKind(),
        file,
        Math.max(0, diagnostic.getLineNumber()),
        Math.max(0, diagnostic.getColumnNumber()),
        diagnostic.getMessage(Locale.ROOT));
  }

  /** Returns whether the processor said it. */
  public boolean isOurs() {
    return text.startsWith("[SizeIs/");
  }

  /** Returns the key of the problem, where the processor said it. */
  public String key() {
    return isOurs() ? text.substring("[SizeIs/".length(), text.indexOf(']')) : "";
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + kind + ": " + text;
  }
}
