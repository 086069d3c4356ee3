package io.github.sizeis.processor.write.reachability;

import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.model.program.Container;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what GraalVM's {@code native-image} must know of a container. No entry has a condition:
 * JNA looks at most classes before anything has initialized them, and conditions ask for that.
 */
public final class NativeImageMetadata {

  private NativeImageMetadata() {}

  /**
   * Returns the place of the file, where GraalVM looks for it: below a group and a name, for which
   * the container has its package and its own name.
   */
  public static String path(Container container) {
    String group = container.packageName().isEmpty() ? "unnamed" : container.packageName();
    return "META-INF/native-image/"
        + group
        + "/"
        + container.name()
        + "/reachability-metadata.json";
  }

  /** Returns the file. */
  public static String text(Container container, Layouts layouts) {
    Reached reached = Reached.of(container, layouts);
    return Stream.of(
            entries(
                reached.structures(), "'allDeclaredConstructors': true, 'allDeclaredFields': true"),
            entries(reached.variants(), "'allDeclaredConstructors': true"),
            reached.arrays().stream().map("    {'type': '%s[]'}"::formatted),
            entries(reached.functions(), "'allDeclaredMethods': true"),
            entries(reached.callbacks(), "'allPublicMethods': true, 'jniAccessible': true"),
            entries(reached.annotated(), "'allPublicFields': true"),
            Stream.concat(reached.callbacks().stream(), reached.mapping().stream())
                .map("    {'type': {'proxy': ['%s']}}"::formatted))
        .flatMap(lines -> lines)
        .collect(Collectors.joining(",\n", "{\n  'reflection': [\n", "\n  ]\n}\n"))
        .replace('\'', '"');
  }

  private static Stream<String> entries(List<String> types, String what) {
    return types.stream().map(t -> "    {'type': '%s', %s}".formatted(t, what));
  }
}
