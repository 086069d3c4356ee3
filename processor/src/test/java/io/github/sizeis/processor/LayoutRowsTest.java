package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.processor.testing.CCompiler;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.LayoutTables;
import io.github.sizeis.processor.testing.Snippets;
import io.github.sizeis.processor.testing.Toolchain;
import io.github.sizeis.runtime.Abi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code @Layout}: what C compilers lay out differently by system, CPU and size of pointers. */
class LayoutRowsTest {

  /** CK_INFO of PKCS #11, and others in the ways of headers. */
  private static final String DECLARATION =
      """
      package q;
      import static io.github.sizeis.Os.*;
      import io.github.sizeis.*;
      import io.github.sizeis.c.*;
      import io.github.sizeis.windows.*;
      import org.jspecify.annotations.Nullable;
      @Idl(dumps = true) public interface Quiet {
        @Struct interface CK_VERSION { @Uint8 int major(); @Uint8 int minor(); }
        @Struct(size = 88, size32 = 76) @Layout(on = @On(WINDOWS), pack = 1, size = 72)
        interface CK_INFO {
          CK_VERSION cryptokiVersion();
          @Fixed(32) byte[] manufacturerID();
          @CUlong long flags();
          @Fixed(32) byte[] libraryDescription();
          CK_VERSION libraryVersion();
        }
        @On(WINDOWS) @Struct @Layout(on = @On(bits = 32), pack = 1)
        interface SP_DEVICE_INTERFACE_DETAIL_DATA_W { @SizeOfThis @DWORD int cbSize(); @WCHAR char DevicePath(); }
        @Struct @Layout(on = @On(bits = 64), align = 16) @Layout(on = @On(UNIX), pack = 2)
        interface BOTH { byte a(); long b(); @Ptr @Nullable CK_VERSION c(); }
        @Struct(pack = 4) @Layout(on = @On(cpu = Cpu.X86), pack = 1)
        interface HOLDS { byte a(); CK_INFO b(); long c(); }
      }
      """;

  private static final String HEADER =
      """
      #include <stddef.h>
      #include <stdint.h>
      #ifdef _WIN32
      #include <windows.h>
      #include <setupapi.h>
      #pragma pack(push, cryptoki, 1)
      #endif
      typedef struct CK_VERSION { unsigned char major, minor; } CK_VERSION;
      typedef struct CK_INFO {
        CK_VERSION cryptokiVersion; unsigned char manufacturerID[32]; unsigned long flags;
        unsigned char libraryDescription[32]; CK_VERSION libraryVersion;
      } CK_INFO;
      #ifdef _WIN32
      #pragma pack(pop, cryptoki)
      #else
      #pragma pack(push, 2)
      #endif
      typedef struct
      #if UINTPTR_MAX > 0xffffffff
        __attribute__((aligned(16)))
      #endif
        BOTH { signed char a; long long b; CK_VERSION *c; } BOTH;
      #ifndef _WIN32
      #pragma pack(pop)
      #endif
      #ifdef __i386__
      #pragma pack(push, 1)
      #else
      #pragma pack(push, 4)
      #endif
      typedef struct HOLDS { signed char a; CK_INFO b; long long c; } HOLDS;
      #pragma pack(pop)
      """;

  private static final Pattern CELL = Pattern.compile("(\\d+)(?:, \\d+| aligned to (\\d+))");

  @TempDir Path directory;

  private Compiled compiled() {
    List<String> options = new ArrayList<>(Toolchain.JAVAC.quiet(17));
    options.add("-Asizeis.layoutTest=" + directory.resolve("c"));
    Compiled compiled =
        Compilation.with(Toolchain.JAVAC, directory)
            .options(options)
            .source("q/Quiet.java", DECLARATION)
            .compile();
    assertEquals(List.of(), compiled.said());
    return compiled;
  }

  @ParameterizedTest
  @EnumSource
  void compilersLayOutTheHeaderSo(CCompiler compiler) throws IOException {
    compiler.require();
    StringBuilder c = new StringBuilder(HEADER);
    String structures = compiled().sources().get("q/QuietNative.java");
    int checks = 0;
    for (var struct : LayoutTables.of(structures).entrySet()) {
      Map<String, String> fields = struct.getValue().get(compiler.abi().name());
      for (var field : fields == null ? Map.<String, String>of().entrySet() : fields.entrySet()) {
        c.append(check(struct.getKey(), field.getKey(), field.getValue()));
        checks++;
      }
    }
    assertTrue(checks > 15, () -> "only a few: " + c);
    Path file = Files.writeString(directory.resolve("header.c"), c);
    Path out = directory.resolve("header.o");
    assertEquals(new CCompiler.Result(0, ""), compiler.compile(file, out, "-c"));
    Path ours = directory.resolve("c").resolve("q.Quiet.c");
    assertEquals(new CCompiler.Result(0, ""), compiler.compile(ours, out));
  }

  private static String check(String struct, String field, String cell) {
    Matcher numbers = CELL.matcher(cell);
    assertTrue(numbers.find(), cell);
    return numbers.group(2) == null
        ? "_Static_assert(offsetof(%s, %s) == %s, \"%1$s.%2$s\");\n"
            .formatted(struct, field, numbers.group(1))
        : "_Static_assert(sizeof(%s) == %s && _Alignof(%1$s) == %s, \"%1$s\");\n"
            .formatted(struct, numbers.group(1), numbers.group(2));
  }

  @Test
  void imagesOfEveryAbiAreRead() throws ReflectiveOperationException {
    String read =
        new Snippets(directory, DECLARATION)
            .run(
                """
                byte[] bytes = new byte[128];
                for (int i = 0; i < 128; i++) bytes[i] = (byte) i;
                StringJoiner all = new StringJoiner(" ");
                for (Abi abi : Abi.values()) {
                  Source image = Source.image(ByteBuffer.wrap(bytes), 0x10000).withAbi(abi);
                  Holds one = HoldsConverter.converter().read(new Pointer(0x10000), image);
                  all.add(abi + ":" + (one.b().flags() & 0xFF) + "," + one.b().libraryVersion().major()
                      + "," + (one.c() & 0xFF));
                }
                Holds here = new Holds((byte) 1, new CkInfo(new CkVersion(2, 3), new byte[32], 4,
                    new byte[32], new CkVersion(5, 6)), 7);
                try (QuietNative.HOLDS native_ = HoldsConverter.toNative(here)) {
                  all.add(String.valueOf(HoldsConverter.fromNative(native_).equals(here)));
                }
                return all.toString();
                """);
    List<String> expected = new ArrayList<>();
    for (Abi abi : Abi.values()) {
      boolean windows = abi == Abi.WIN64 || abi == Abi.WIN32;
      boolean intel32 = abi == Abi.WIN32 || abi == Abi.I386;
      int wide = abi.longSize();
      int start = windows || intel32 ? 1 : 4;
      int flags = windows ? 34 : (34 + wide - 1) / wide * wide;
      int version = flags + wide + 32;
      int end = windows ? version + 2 : (version + 2 + wide - 1) / wide * wide;
      int last = intel32 ? start + end : (start + end + 3) / 4 * 4;
      expected.add(abi + ":" + (start + flags) + "," + (start + version) + "," + last);
    }
    assertEquals(String.join(" ", expected) + " true", read);
  }
}
