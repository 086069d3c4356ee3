package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.github.sizeis.processor.testing.BitImages;
import io.github.sizeis.processor.testing.CCompiler;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Structs made by chance: compilers lay them out as we do, and their values come back. More and
 * others: {@code -Dsizeis.structs=2000 -Dsizeis.seed=7}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomStructsTest {

  private static final int STRUCTS = Integer.getInteger("sizeis.structs", 200);
  private static final long SEED = Long.getLong("sizeis.seed", 1);
  private static final int VALUES = 25;

  private Path directory;
  private Path layoutTest;
  private URLClassLoader loader;

  @BeforeAll
  void compile(@TempDir Path ours) throws IOException {
    directory = ours;
    List<String> options = new ArrayList<>(Toolchain.JAVAC.quiet(17));
    options.add("-Asizeis.layoutTest=" + ours.resolve("c"));
    Compiled built =
        Compilation.with(Toolchain.JAVAC, ours)
            .source("rnd/Rnd.java", RandomStructs.make(SEED, STRUCTS))
            .options(options)
            .compile();
    assertEquals(List.of(), built.errors());
    layoutTest = ours.resolve("c/rnd.Rnd.c");
    URL[] classes = {built.classes().toUri().toURL()};
    loader = new URLClassLoader(classes, RandomStructsTest.class.getClassLoader());
  }

  @AfterAll
  void close() throws IOException {
    loader.close();
  }

  @ParameterizedTest
  @EnumSource
  void compilersLayThemOutAsWeDo(CCompiler compiler) throws IOException {
    compiler.require();
    Path program = directory.resolve(compiler + ".out");
    assertEquals(new CCompiler.Result(0, ""), compiler.compile(layoutTest, program));
    if (compiler.runsHere()) {
      assertEquals(new CCompiler.Result(0, ""), CCompiler.run(List.of(program.toString())));
    }
    assertEquals(List.of(), BitImages.check(compiler, layoutTest, directory));
  }

  @Test
  void theirValuesComeBack() throws Exception {
    RandomValues random = new RandomValues(SEED);
    for (int i = 0; i < STRUCTS; i++) {
      Class<?> value = Class.forName("rnd.S" + i, true, loader);
      Class<?> converter = Class.forName("rnd.S" + i + "Converter", true, loader);
      Method write = converter.getMethod("toNative", value);
      Method read = converter.getMethod("fromNative", Pointer.class);
      for (int n = 0; n < VALUES; n++) {
        Object before = random.next(value, 2);
        try (AutoCloseable structure = (AutoCloseable) write.invoke(null, before)) {
          // its class checks that JNA has the same size
          Structure native_ = (Structure) structure;
          assertEquals(before, read.invoke(null, native_.getPointer()), "S" + i);
          native_.write();
          assertEquals(before, read.invoke(null, native_.getPointer()), "S" + i);
        }
      }
    }
  }
}
