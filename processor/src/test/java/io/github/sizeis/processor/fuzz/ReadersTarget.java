package io.github.sizeis.processor.fuzz;

import io.github.sizeis.internal.Host;
import io.github.sizeis.processor.fuzz.Converter.Outcome;
import io.github.sizeis.processor.testing.Guarded;
import io.github.sizeis.runtime.Source;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a fuzzer calls for each input. Whatever memory holds, reading it is a value or a refusal
 * with a path, the same whether it is an image, memory that is looked at or memory that is copied.
 * An explanation tells the same. A value can be written, or is refused with a reason, and what was
 * written is read as its equal.
 */
public final class ReadersTarget {

  /** The system property that names the folder of inputs to begin with. */
  static final String CORPUS = "sizeis.fuzz.corpus";

  /** The system property that names the folder of classes, where they were compiled before. */
  static final String CLASSES = "sizeis.fuzz.classes";

  private static final Guarded ROOM = new Guarded(16);

  private static final Readers READERS = compile();

  private ReadersTarget() {}

  private static Readers compile() {
    try {
      String classes = System.getProperty(CLASSES);
      return classes == null
          ? Readers.compile(Files.createTempDirectory("readers"))
          : Readers.load(Path.of(classes));
    } catch (IOException e) {
      throw new LinkageError("not compiled", e);
    }
  }

  /** Returns the converters that inputs choose among. */
  static Readers readers() {
    return READERS;
  }

  /** Writes inputs to begin with, before the fuzzer looks for them. */
  public static void fuzzerInitialize() throws IOException {
    Path folder = Path.of(System.getProperty(CORPUS));
    int number = 0;
    for (byte[] seed : new ReaderSeeds().all()) {
      Files.write(folder.resolve("seed-" + number++), seed);
    }
  }

  /** Tries an input. */
  public static void fuzzerTestOneInput(byte[] input) {
    CurrentInput.note(input);
    MemoryInput memory = MemoryInput.of(input);
    Converter converter = READERS.choose(memory.converter());
    byte[] bytes = memory.memory();
    if (bytes.length <= ROOM.bytes()) {
      Source image = Source.image(ByteBuffer.wrap(bytes), MemoryInput.BASE).withAbi(memory.abi());
      Source region =
          Source.region(ROOM.put(bytes), bytes.length, MemoryInput.BASE).withAbi(memory.abi());
      for (Method reader : converter.readers()) {
        check(converter, reader, image, region);
      }
      blocks(converter, image, region);
    }
  }

  private static void check(Converter converter, Method reader, Source image, Source region) {
    Outcome outcome = converter.read(reader, MemoryInput.BASE, image);
    ExplainTarget.check(converter, reader, image, outcome);
    require(outcome, converter.read(reader, MemoryInput.BASE, region), "memory");
    Paths.copy();
    try {
      require(outcome, converter.read(reader, MemoryInput.BASE, region), "copied memory");
    } finally {
      Paths.look();
    }
    if (outcome.value() != null && converter.givesValues(reader)) {
      Outcome again = converter.throughMemory(outcome.value());
      if (again.refusal() == null || !Refused.isKnown(again.refusal())) {
        require(outcome, again, "what was written");
      }
    }
  }

  private static void require(Outcome expected, Outcome outcome, String where) {
    if (!expected.isLike(outcome)) {
      throw new AssertionError(where + ": " + outcome + ", where the image gives " + expected);
    }
  }

  private static void blocks(Converter converter, Source image, Source region) {
    if (image.abi() == Host.ABI) {
      int one = converter.blocks(MemoryInput.BASE, image).size();
      int other = converter.blocks(MemoryInput.BASE, region).size();
      if (one != other) {
        throw new AssertionError(other + " blocks in memory, in its image " + one);
      }
    }
  }
}
