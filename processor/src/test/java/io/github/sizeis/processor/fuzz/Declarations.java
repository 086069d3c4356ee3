package io.github.sizeis.processor.fuzz;

import io.github.sizeis.processor.remedies.Remedy;
import io.github.sizeis.processor.testing.Example;
import io.github.sizeis.processor.testing.Sources;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Real declarations whose words are exchanged: an annotation for an annotation, a number for a
 * number, so that much of it is still Java.
 */
final class Declarations {

  private static final Path EXAMPLES = Path.of("..", "examples", "src", "main", "java");

  /** The words that may stand for each other, by their kind. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<string>\"[^\"\\n]*\")"
              + "|(?<annotation>@(?!interface|Idl|Struct|Target|Typedef)\\w+(?:\\([^()]*\\))?)"
              + "|(?<mark>@(?:Struct|Typedef)(?:\\([^()]*\\))?)"
              + "|(?<number>\\b\\d\\w*\\b)"
              + "|(?<scalar>\\b(?:byte|short|int|long|float|double|char|boolean)\\b(?: ?\\[\\])?)"
              + "|(?<type>\\bList<[^<>]*>|\\b[A-Z]\\w*\\b)"
              + "|(?<name>\\b[a-z]\\w*(?=\\(\\)))");

  private static final List<String> KINDS =
      List.of("string", "annotation", "mark", "number", "scalar", "type", "name");

  private record Word(String kind, int start, int end) {}

  private final Random random;
  private final List<Map<String, String>> sound = new ArrayList<>();
  private final List<Map<String, String>> wrong = new ArrayList<>();
  private final Map<String, List<String>> words = new TreeMap<>();

  Declarations(Random random) throws IOException {
    this.random = random;
    findSources();
    Stream.concat(sound.stream(), wrong.stream())
        .flatMap(files -> files.values().stream())
        .forEach(this::learn);
  }

  private void learn(String text) {
    for (Word word : words(text)) {
      words
          .computeIfAbsent(word.kind, k -> new ArrayList<>())
          .add(text.substring(word.start, word.end));
    }
  }

  /** Finds what is compiled together, each by path. */
  private void findSources() throws IOException {
    for (String file : List.of("Everything", "Functions", "AwkwardNames")) {
      sound.add(Map.of("g/" + file + ".java", Sources.resource("/good/" + file + ".java")));
    }
    for (Path file : list(EXAMPLES)) {
      String text = Files.readString(file);
      if (text.contains("@Idl") && text.length() < 20_000) {
        sound.add(Map.of(EXAMPLES.relativize(file).toString().replace('\\', '/'), text));
      }
    }
    for (Path file : list(resources("/problems"))) {
      String key = file.getFileName().toString().replace(".java", "");
      wrong.add(Example.of(Files.readString(file)).files());
      Remedy.of(key).ifPresent(r -> sound.add(r.files()));
    }
  }

  private static Path resources(String folder) {
    return Path.of(URI.create(Declarations.class.getResource(folder).toString()));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Returns sources of which one to three words are others. */
  Map<String, String> next() {
    List<Map<String, String>> from = random.nextInt(8) == 0 ? wrong : sound;
    Map<String, String> files = new TreeMap<>(from.get(random.nextInt(from.size())));
    List<String> paths = List.copyOf(files.keySet());
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      files.computeIfPresent(paths.get(random.nextInt(paths.size())), (path, text) -> change(text));
    }
    return files;
  }

  private String change(String text) {
    List<Word> here = words(text);
    if (here.isEmpty()) {
      return text;
    }
    Word word = here.get(random.nextInt(here.size()));
    List<String> others = words.get(word.kind);
    String old = text.substring(word.start, word.end);
    String other = others.get(random.nextInt(others.size()));
    boolean optional = word.kind.equals("annotation");
    String instead =
        switch (random.nextInt(optional ? 4 : 1)) {
          case 1 -> "";
          case 2 -> old + " " + other;
          default -> other;
        };
    return text.substring(0, word.start) + instead + text.substring(word.end);
  }

  /** Returns the words behind the imports. */
  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int at = Math.max(0, text.indexOf("@Idl"));
    while (matcher.find(at)) {
      for (String kind : KINDS) {
        if (matcher.group(kind) != null) {
          words.add(new Word(kind, matcher.start(), matcher.end()));
        }
      }
      at = matcher.end();
    }
    return words;
  }
}
