package io.github.sizeis.examples.reachability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.sun.jna.Platform;
import io.github.sizeis.examples.Bindings;
import io.github.sizeis.examples.ChildProcess;
import io.github.sizeis.examples.SharedObject;
import io.github.sizeis.jna.NativeStructure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * GraalVM is told of all that is really looked for by reflection and by JNI: an agent records it
 * while values are converted and functions are called.
 */
class ReachabilityTest {

  /** What a program of this machine does not meet: errors, and modules that hide a structure. */
  private static final Set<String> NEVER_MET =
      new TreeSet<>(
          Set.of(
              "io.github.sizeis.jna.NativeSsizeT",
              "io.github.sizeis.jna.NativeWcharT",
              "java.lang.Error",
              "java.lang.IllegalArgumentException",
              "java.lang.IllegalStateException",
              "java.lang.Module",
              "java.lang.OutOfMemoryError",
              "java.lang.RuntimeException",
              "java.lang.UnsupportedOperationException"));

  @TempDir static Path directory;

  private static List<Use> uses;
  private static List<Path> runtimeFiles;
  private static List<Path> containerFiles;

  @BeforeAll
  static void record() throws Exception {
    Assumptions.assumeTrue(Platform.isLinux(), "the recorder is for Linux");
    Path home = Path.of(System.getProperty("java.home"), "include");
    Path recorder =
        SharedObject.compile(
            "/reachability/recorder.c", directory, "-I" + home, "-I" + home.resolve("linux"));
    Path record = directory.resolve("record.txt");
    List<String> command = new ArrayList<>(ChildProcess.java(Uses.class));
    command.add(1, "-agentpath:" + recorder + "=" + record);
    ChildProcess.run(command, Map.of(), Duration.ofMinutes(3)).requireSuccess();
    try (Stream<String> lines = Files.lines(record)) {
      uses = lines.map(Use::of).filter(u -> !u.isOfNoName()).toList();
    }
    runtimeFiles = Metadata.files(List.of(home(NativeStructure.class)));
    containerFiles =
        Metadata.files(List.of(Path.of("target", "classes"), Path.of("target", "test-classes")));
  }

  private static Path home(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static Metadata all() throws IOException {
    return Metadata.of(Stream.concat(runtimeFiles.stream(), containerFiles.stream()).toList());
  }

  /** The system's library loader is asked for libraries among the resources, and there are none. */
  private static boolean isLibrary(Use use) {
    return use.kind().equals("resource") && !use.subject().contains("jnidispatch");
  }

  @Test
  void everyUseIsKnown() throws IOException {
    Metadata metadata = all();
    assertTrue(uses.size() > 2_000, () -> "only " + uses.size() + " uses");
    assertEquals(
        List.of(), uses.stream().filter(u -> !isLibrary(u) && !metadata.allows(u)).toList());
  }

  /** The test above fails for any entry of the runtime that is taken away. */
  @Test
  void everyEntryOfTheRuntimeIsNeeded() throws IOException {
    Set<String> idle = new TreeSet<>();
    idle(runtimeFiles).forEach(e -> idle.add(e.get("type").getAsString()));
    assertEquals(NEVER_MET, idle);
  }

  /** And for any of the structures that are laid out here. */
  @Test
  void everyEntryOfAStructureIsNeeded() throws IOException {
    Set<String> laidOut = Bindings.structures().map(Class::getName).collect(Collectors.toSet());
    assertTrue(laidOut.size() > 200, laidOut::toString);
    List<JsonObject> idle = idle(containerFiles);
    idle.removeIf(e -> !laidOut.contains(e.get("type").toString().replaceAll("[\"\\[\\]]", "")));
    assertEquals(List.of(), idle);
  }

  private static List<JsonObject> idle(List<Path> files) throws IOException {
    List<JsonObject> idle = new ArrayList<>(Metadata.of(files).entries());
    idle.removeAll(all().needed(uses));
    return idle;
  }

  @Test
  void anEntryThatIsTakenAwayIsMissed() throws IOException {
    Metadata all = all();
    JsonObject entry = all.needed(uses).get(0);
    Metadata others = new Metadata(all.entries().stream().filter(e -> !e.equals(entry)).toList());
    assertFalse(uses.stream().allMatch(u -> isLibrary(u) || others.allows(u)), entry::toString);
  }
}
