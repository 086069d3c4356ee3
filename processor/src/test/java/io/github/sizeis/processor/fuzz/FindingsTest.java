package io.github.sizeis.processor.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.CCompiler;
import io.github.sizeis.processor.testing.Toolchain;
import io.github.sizeis.runtime.Abi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzers found is tried again, and so is what they begin with. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FindingsTest {

  static Stream<Path> readers() throws URISyntaxException {
    URL folder = FindingsTest.class.getResource("/fuzz/readers");
    return list(Path.of(folder.toURI()));
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void memoryThatWasReadWrongly(Path finding) throws IOException {
    byte[] input = Files.readAllBytes(finding);
    assertDoesNotThrow(() -> ReadersTarget.fuzzerTestOneInput(input));
  }

  static Stream<Path> frames() throws URISyntaxException {
    URL folder = FindingsTest.class.getResource("/fuzz/frames");
    return list(Path.of(folder.toURI()));
  }

  @ParameterizedTest
  @MethodSource("frames")
  void callsThatWereFoundWrong(Path finding) throws IOException {
    CCompiler.SYSV64.require();
    byte[] input = Files.readAllBytes(finding);
    assertDoesNotThrow(() -> FramesTarget.fuzzerTestOneInput(input));
  }

  static Stream<Arguments> declarations() throws URISyntaxException {
    URL folder = FindingsTest.class.getResource("/fuzz/declarations");
    return list(Path.of(folder.toURI()))
        .flatMap(f -> Stream.of(Toolchain.values()).map(t -> Arguments.of(t, f)));
  }

  @ParameterizedTest
  @MethodSource("declarations")
  void declarationsThatWereCompiledWrongly(Toolchain toolchain, Path finding) throws IOException {
    Map<String, String> sources = DeclarationsTarget.sources(Files.readString(finding));
    assertEquals(List.of(), DeclarationsTarget.compile(toolchain, sources).wrong());
  }

  /** A fuzzer that begins with refusals finds little else. */
  @Test
  void thereIsMemoryOfMostConvertersToBeginWith() {
    Set<Converter> read = new HashSet<>();
    for (byte[] seed : new ReaderSeeds().all()) {
      ReadersTarget.fuzzerTestOneInput(seed);
      MemoryInput input = MemoryInput.of(seed);
      Converter converter = ReadersTarget.readers().choose(input.converter());
      if (ReaderSeeds.read(converter, input).value() != null) {
        read.add(converter);
      }
    }
    List<String> never =
        ReadersTarget.readers().all().stream()
            .filter(c -> !read.contains(c))
            .map(c -> c.type().getSimpleName())
            .toList();
    assertTrue(never.size() <= 8, never::toString);
  }

  @Test
  void anInputIsWhatWasSaid() {
    MemoryInput input =
        new MemoryInput(
            0xBEEF, Abi.WIN32, Map.of(4, 8, 1, 0x1234), new byte[] {1, 0, 0, 0, 0, 6, 7, 8});
    MemoryInput again = MemoryInput.of(input.toInput());
    assertEquals(input.converter(), again.converter());
    assertEquals(Abi.WIN32, again.abi());
    assertEquals(input.pointers(), again.pointers());
    assertEquals(
        List.of(1, 0x34, 0x12, 1, 0x08, 0, 1, 0),
        Stream.of(0, 1, 2, 3, 4, 5, 6, 7).map(i -> (int) again.memory()[i]).toList());
  }
}
