package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is generated, byte for byte, for people to read when it changes. With {@code
 * SIZEIS_REWRITE=true} in the environment the files are written anew.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  private static final String DECLARATION =
      """
      package golden;

      import io.github.sizeis.*;
      import io.github.sizeis.windows.*;
      import java.util.List;
      import org.jspecify.annotations.Nullable;

      /** Hosts of a network. */
      @Idl
      public interface Net {
        /** A host. */
        @Struct(size = 32, size32 = 16)
        interface HOST {
          /** Its address, in host order. */
          @DWORD long Address();
          @LPWSTR @Nullable String Name();
          @WORD int KeyLength();
          @SizeIs("KeyLength") byte[] Key();
        }

        @Struct
        interface HOST_ARRAY {
          @DWORD int Count();
          @SizeIs("Count") List<@Ptr HOST> Hosts();
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void generatedSourcesAreAsTheyWereRead() throws IOException {
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .source("golden/Net.java", DECLARATION)
            .options(Toolchain.JAVAC.quiet(17))
            .compile();
    Map<String, String> sources = compiled.sources();
    assertEquals(5, sources.size(), compiled.output());
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path golden = GOLDEN.resolve(Path.of(source.getKey()).getFileName() + ".txt");
      if ("true".equals(System.getenv("SIZEIS_REWRITE"))) {
        Files.createDirectories(GOLDEN);
        Files.writeString(golden, source.getValue());
      }
      assertEquals(Files.readString(golden), source.getValue(), source.getKey());
    }
  }
}
