package io.github.sizeis.examples.reachability;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What GraalVM is told of the classes on the class path.
 *
 * @param entries all entries of all files
 */
record Metadata(List<JsonObject> entries) {

  /** The folder in which GraalVM looks for files. */
  static final String FOLDER = "META-INF/native-image";

  /** The files in the folders of classes, and in jars. */
  static List<Path> files(List<Path> classes) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path home : classes) {
      try (Stream<Path> found = Files.walk(root(home).resolve(FOLDER))) {
        files.addAll(found.filter(Files::isRegularFile).sorted().toList());
      }
    }
    return files;
  }

  /** Where files lie that GraalVM's parser can be given: those of a jar are copied out of it. */
  private static Path root(Path home) throws IOException {
    if (Files.isDirectory(home)) {
      return home;
    }
    Path root = Path.of("target", "metadata-of-jars").resolve(home.getFileName().toString());
    try (FileSystem jar = FileSystems.newFileSystem(home);
        Stream<Path> found = Files.walk(jar.getPath(FOLDER))) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(file.toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return root;
  }

  static Metadata of(List<Path> files) throws IOException {
    List<JsonObject> entries = new ArrayList<>();
    for (Path file : files) {
      JsonObject parts = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      for (String part : parts.keySet()) {
        parts.getAsJsonArray(part).forEach(e -> entries.add(e.getAsJsonObject()));
      }
    }
    return new Metadata(entries);
  }

  /** The entries that tell GraalVM of a use. */
  List<JsonObject> allowing(Use use) {
    return entries.stream().filter(e -> allows(e, use)).toList();
  }

  /** Whether GraalVM knows of a use. */
  boolean allows(Use use) {
    return entries.stream().anyMatch(e -> allows(e, use));
  }

  /** The entries of which none could be taken away: some use is known by them alone. */
  List<JsonObject> needed(List<Use> uses) {
    return uses.stream()
        .map(this::allowing)
        .filter(a -> a.size() == 1)
        .map(a -> a.get(0))
        .distinct()
        .toList();
  }

  private static boolean allows(JsonObject entry, Use use) {
    return switch (use.kind()) {
      case "reflection", "registered", "jni" -> isOf(entry, use.subject()) && members(entry, use);
      case "array" -> isOf(entry, use.subject() + "[]");
      case "proxy" -> isProxy(entry, use.subject());
      case "resource" ->
          entry.has("glob") && matches(entry.get("glob").getAsString(), use.subject());
      default -> throw new AssertionError(use);
    };
  }

  private static boolean isOf(JsonObject entry, String type) {
    JsonElement described = entry.get("type");
    return described != null && described.isJsonPrimitive() && described.getAsString().equals(type);
  }

  private static boolean isProxy(JsonObject entry, String type) {
    JsonElement described = entry.get("type");
    return described != null
        && described.isJsonObject()
        && described.getAsJsonObject().getAsJsonArray("proxy").size() == 1
        && described.getAsJsonObject().getAsJsonArray("proxy").get(0).getAsString().equals(type);
  }

  private static boolean matches(String glob, String resource) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(resource));
  }

  private static boolean members(JsonObject entry, Use use) {
    if (use.isByJni() && !says(entry, "jniAccessible")) {
      return false;
    } else if (use.member().isEmpty()) {
      return true;
    } else if (use.isMethod()) {
      String all = use.member().equals("<init>") ? "Constructors" : "Methods";
      return says(entry, "allDeclared" + all)
          || says(entry, "allPublic" + all)
          || has(entry, "methods", m -> isMethod(m, use));
    }
    return says(entry, "allDeclaredFields")
        || says(entry, "allPublicFields")
        || has(entry, "fields", f -> f.get("name").getAsString().equals(use.member()))
        || (use.descriptor().isEmpty() && use.isAbsentField());
  }

  private static boolean isMethod(JsonObject method, Use use) {
    List<String> parameters = new ArrayList<>();
    method.getAsJsonArray("parameterTypes").forEach(p -> parameters.add(p.getAsString()));
    return method.get("name").getAsString().equals(use.member())
        && parameters.equals(use.parameterTypes());
  }

  private static boolean says(JsonObject entry, String what) {
    return entry.has(what) && entry.get(what).getAsBoolean();
  }

  private static boolean has(JsonObject entry, String list, Predicate<JsonObject> wanted) {
    if (!entry.has(list)) {
      return false;
    }
    for (JsonElement element : entry.getAsJsonArray(list)) {
      if (wanted.test(element.getAsJsonObject())) {
        return true;
      }
    }
    return false;
  }
}
