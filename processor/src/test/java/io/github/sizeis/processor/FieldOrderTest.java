package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.CCompiler;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Snippets;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code @Layout(order = …)}: fields that lie in another order on some systems. */
class FieldOrderTest {

  /** {@code addrinfo}, with another struct in which swapped fields have padding of their own. */
  private static final String DECLARATION =
      """
      package q;
      import static io.github.sizeis.Os.*;
      import io.github.sizeis.*;
      import io.github.sizeis.c.*;
      import io.github.sizeis.windows.*;
      import org.jspecify.annotations.Nullable;
      @Idl(dumps = true) public interface Quiet {
        @On({WINDOWS, LINUX, ANDROID, BSD}) @Struct
        @Layout(on = @On(WINDOWS), order = {"ai_flags", "ai_addrlen", "ai_canonname", "ai_addr", "ai_next"})
        interface INFO {
          int ai_flags();
          @SizeT long ai_addrlen();
          @Nullable @Ptr Short ai_addr();
          @Utf8 @Nullable String ai_canonname();
          long ai_next();
        }
        @Struct(pack = 4)
        @Layout(on = @On(WINDOWS), order = {"c", "b", "a"}) @Layout(on = @On(UNIX), order = {"b", "a", "c"})
        interface MIXED { byte a(); @Align(4) short b(); long c(); }
        @Struct interface HOLDS { byte first(); MIXED mixed(); byte last(); }
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void compilersAgree(CCompiler compiler) throws IOException {
    compiler.require();
    List<String> options = new ArrayList<>(Toolchain.JAVAC.quiet(17));
    options.add("-Asizeis.layoutTest=" + directory.resolve("c"));
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .options(options)
            .source("q/Quiet.java", DECLARATION)
            .compile();
    assertEquals(List.of(), compiled.said());
    Path ours = directory.resolve("c").resolve("q.Quiet.c");
    String text = Files.readString(ours);
    assertTrue(text.indexOf("ai_canonname;") != text.lastIndexOf("ai_canonname;"), text);
    Path out = directory.resolve("header.o");
    assertEquals(new CCompiler.Result(0, ""), compiler.compile(ours, out));
  }

  @Test
  void imagesOfEverySystemAndStructuresOfThisOneAreRead() throws ReflectiveOperationException {
    String read =
        new Snippets(directory, DECLARATION)
            .run(
                """
                byte[] bytes = new byte[64];
                for (int i = 0; i < 64; i++) bytes[i] = (byte) i;
                StringJoiner all = new StringJoiner(" ");
                for (Abi abi : Abi.values()) {
                  Source image = Source.image(ByteBuffer.wrap(bytes), 0x10000).withAbi(abi);
                  Mixed one = MixedConverter.converter().read(new Pointer(0x10000), image);
                  all.add(one.a() + "," + (one.b() & 0xFF) + "," + (one.c() & 0xFF));
                }
                Holds here = new Holds((byte) 1, new Mixed((byte) 2, (short) 3, 4), (byte) 5);
                try (QuietNative.HOLDS native_ = HoldsConverter.toNative(here)) {
                  all.add(String.valueOf(HoldsConverter.fromNative(native_).equals(here)));
                  native_.read();
                  native_.write();
                  all.add(String.valueOf(HoldsConverter.fromNative(native_).equals(here)));
                }
                Info info = new Info(1, 2, (short) 3, "four", 5);
                try (QuietNative.INFO native_ = InfoConverter.toNative(info)) {
                  native_.read();
                  all.add(native_.ai_canonname.getString(0));
                  all.add(String.valueOf(InfoConverter.fromNative(native_).equals(info)));
                }
                return all.toString();
                """);
    assertEquals("10,8,0 10,8,0 2,0,4 2,0,4 2,0,4 true true four true", read);
  }
}
