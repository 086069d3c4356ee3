package io.github.sizeis.processor.write.reachability;

import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.model.program.Container;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what ProGuard and R8 must leave alone of a container, in the words that both know. What a
 * program does not use may go, and classes may have other names: JNA looks for no class by name.
 */
public final class ShrinkerRules {

  private final Reached reached;

  private ShrinkerRules(Reached reached) {
    this.reached = reached;
  }

  /** Returns the place of the file, where shrinkers look for rules. */
  public static String path(Container container) {
    String prefix = container.packageName().isEmpty() ? "" : container.packageName() + ".";
    return "META-INF/proguard/" + prefix + container.name() + ".pro";
  }

  /** Returns the file. */
  public static String text(Container container, Layouts layouts) {
    ShrinkerRules rules = new ShrinkerRules(Reached.of(container, layouts));
    return Stream.of(
            rules.everything(),
            rules.structures(),
            rules.functions(),
            rules.callbacks(),
            rules.annotated())
        .flatMap(List::stream)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String nested() {
    return reached.natives() + "$*";
  }

  private List<String> everything() {
    return List.of(
        "# Of these classes JNA sees the members; two of them must not become one.",
        whole(nested()));
  }

  private List<String> structures() {
    return reached.structures().isEmpty()
        ? List.of()
        : List.of(
            "# JNA makes structures, and finds their fields by name.",
            members(nested() + " extends com.sun.jna.Structure", "<init>(...); public <fields>;"));
  }

  private List<String> functions() {
    return reached
        .mapping()
        .map(
            mapping ->
                List.of(
                    "# JNA binds native methods, and may implement the functions by name.",
                    members(nested(), "native <methods>;"),
                    "-keepclassmembers,allowshrinking class " + mapping + " { <methods>; }"))
        .orElse(List.of());
  }

  private List<String> callbacks() {
    return explained(
        "# C calls callbacks, and JNA implements them for functions of C.",
        reached.callbacks().stream()
            .flatMap(c -> Stream.of(whole(c), members(c, "<methods>;")))
            .toList());
  }

  private List<String> annotated() {
    return explained(
        "# The annotations of constants tell their numbers.",
        reached.annotated().stream()
            .map(f -> members(f, "public static **[] values(); @io.github.sizeis.CValue <fields>;"))
            .toList());
  }

  private static List<String> explained(String why, List<String> rules) {
    return rules.isEmpty() ? rules : Stream.concat(Stream.of(why), rules.stream()).toList();
  }

  /** If the program uses the class at all, it stays one of its own. */
  private static String whole(String type) {
    return "-keep,allowshrinking,allowobfuscation class " + type;
  }

  private static String members(String type, String members) {
    return "-keepclassmembers class " + type + " { " + members + " }";
  }
}
