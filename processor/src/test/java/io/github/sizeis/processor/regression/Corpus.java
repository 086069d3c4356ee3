package io.github.sizeis.processor.regression;

import io.github.sizeis.processor.RandomStructs;
import io.github.sizeis.processor.remedies.Remedy;
import io.github.sizeis.processor.testing.Example;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources: examples, those of the tests' resources, and some that are made by chance. */
final class Corpus {

  private static final Pattern WANTED = Pattern.compile(System.getProperty("sizeis.groups", "."));
  private static final long SEED = Long.getLong("sizeis.seed", 1);
  private static final int STRUCTS = Integer.getInteger("sizeis.structs", 900);
  private static final int CONTAINERS = 30;
  private static final int STRUCTS_IN_THEM = 90;

  private final Path resources;
  private final Path examples;
  private final List<Group> groups = new ArrayList<>();

  private Corpus(Path checkout) {
    this.resources = checkout.resolve("processor/src/test/resources");
    this.examples = checkout.resolve("examples/src/main/java");
  }

  /** Returns the groups of a checkout whose names are wanted. */
  static List<Group> of(Path checkout) throws IOException {
    Corpus corpus = new Corpus(checkout);
    corpus.sound();
    corpus.chance();
    corpus.wrong();
    corpus.groups.removeIf(g -> !WANTED.matcher(g.name()).find());
    return corpus.groups;
  }

  private void add(String name, Map<String, String> sources) {
    groups.add(new Group(name, Toolchain.JAVAC, 17, sources));
  }

  /** What is generated is not the same below Java 17, where there are no records. */
  private void addForAll(String name, Map<String, String> sources) {
    add(name, sources);
    groups.add(new Group(name + "-8", Toolchain.JAVAC, 8, sources));
    groups.add(new Group(name + "-ecj", Toolchain.ECLIPSE, 17, sources));
  }

  private void sound() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (Path file : files(examples)) {
      sources.put(examples.relativize(file).toString(), Files.readString(file));
    }
    add("examples", sources);
    addForAll(
        "sink", Map.of("sink/Sink.java", Files.readString(resources.resolve("sink/Sink.txt"))));
    for (Path file : files(resources.resolve("good"))) {
      addForAll("good-" + name(file), Map.of("g/" + file.getFileName(), Files.readString(file)));
    }
    Map<String, String> remedies = new TreeMap<>();
    for (Path file : files(resources.resolve("remedies"))) {
      remedies.putAll(Remedy.parse(name(file), Files.readString(file)).files());
    }
    add("remedies", remedies);
  }

  private void chance() {
    for (int made = 0; made < STRUCTS; made += STRUCTS_IN_THEM) {
      add("all" + made, RandomContainers.make(SEED + made, CONTAINERS));
      String structs = RandomStructs.make(SEED + made, STRUCTS_IN_THEM);
      add("structs" + made, Map.of("rnd/Rnd.java", structs));
    }
  }

  private void wrong() throws IOException {
    for (Path file : files(resources.resolve("problems"))) {
      Map<String, String> sources = Example.of(Files.readString(file)).files();
      for (Toolchain toolchain : Toolchain.values()) {
        String name = "problems/" + name(file) + "-" + toolchain;
        groups.add(new Group(name, toolchain, 17, sources));
      }
    }
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".java".length());
  }
}
