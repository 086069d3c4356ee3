package io.github.sizeis.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sizeis.internal.Host;
import io.github.sizeis.processor.testing.CCompiler;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Snippets;
import io.github.sizeis.processor.testing.Toolchain;
import io.github.sizeis.runtime.Abi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @On}: what is for some machines only has their layouts, and is refused on all others. */
class OnlyThereTest {

  private static final String DECLARATION =
      """
      package q;
      import io.github.sizeis.*;
      import io.github.sizeis.c.*;
      import io.github.sizeis.windows.*;
      import org.jspecify.annotations.Nullable;
      @Idl(library = "c", dumps = true) public interface Quiet {
        @Struct interface ANY { int x(); }
        @On(Os.WINDOWS) @Struct(size = 24, size32 = 24) interface WIN {
          @BYTE int a(); long b(); @ULONG int c(); @Bits(3) @ULONG int d();
        }
        @On(Os.LINUX) @Struct(size = 16) interface LIN {
          @CUlong long a(); @Ptr @Nullable ANY b();
        }
        @On(Os.WINDOWS) @Struct interface NODE { int x(); @Next @Ptr @Nullable NODE next(); }
        @On(Os.WINDOWS) @Struct interface TAIL { int n(); @SizeIs("n") @Inline int[] x(); }
        @On(Os.WINDOWS) @Untagged @Union interface BOTH { @CLong long l(); int i(); }
        @On(Os.WINDOWS) @Struct interface HAS { @CLong long l(); BOTH both(); WIN win(); }
      }
      """;

  private static final String HEAD =
      """
      StringJoiner all = new StringJoiner("\\n", "", "\\n");
      Pointer root = new Pointer(0x10000);
      byte[] bytes = new byte[64];
      for (int i = 0; i < 64; i++) bytes[i] = (byte) i;
      Source image = Source.image(ByteBuffer.wrap(bytes), 0x10000);
      class Tried {
        void of(java.util.concurrent.Callable<?> call) throws Exception {
          try {
            all.add(String.valueOf(call.call()));
          } catch (UnsupportedOperationException e) {
            all.add(e.getMessage());
          }
        }
      }
      Tried tried = new Tried();
      """;

  @TempDir Path directory;

  private String run(String statements) throws ReflectiveOperationException {
    Assumptions.assumeTrue(Host.ABI == Abi.SYSV64, "the test's numbers are of 64-bit Linux");
    Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"), "and of no other");
    return new Snippets(directory, DECLARATION).run(HEAD + statements + "return all.toString();");
  }

  @Test
  void elsewhereEachUseIsOneExceptionBeforeAnythingIsTouched() throws Exception {
    String here = "this is Linux on " + System.getProperty("os.arch");
    String refused = "WIN is declared for WINDOWS only, and " + here + "\n";
    String source = "the source is the memory of ";
    String hint = "; for an image of another machine, say which with Source.withTarget\n";
    String memory = "WIN is declared for WINDOWS only, and " + source + host() + hint;
    assertEquals(
        refused.repeat(5)
            + memory.repeat(3)
            + refused.replace("WIN is", "NODE is")
            + memory.replace("WIN is", "NODE is")
            + refused.replace("WIN is", "TAIL is").repeat(2)
            + refused.replace("WIN is", "BOTH is"),
        run(
            """
            Win win = new Win(1, 2, 3, 4);
            Pointer nowhere = new Pointer(1 << 20);
            tried.of(() -> WinConverter.toNative(win));
            tried.of(() -> WinConverter.listToNative(List.of(win)));
            tried.of(() -> { WinConverter.converter().writeTo(win, new Memory(1)); return 0; });
            tried.of(() -> new QuietNative.WIN());
            tried.of(() -> new QuietNative.WIN(nowhere));
            tried.of(() -> WinConverter.fromNative(nowhere));
            tried.of(() -> WinConverter.listFromNative(nowhere, 3));
            tried.of(() -> WinConverter.converter().read(1 << 20, Source.memory()));
            tried.of(() -> NodeConverter.chainToNative(List.of(new Node(1))));
            tried.of(() -> NodeConverter.chainFromNative(nowhere));
            tried.of(() -> TailConverter.toNative(new Tail(new int[3])));
            tried.of(() -> new QuietNative.TAIL(nowhere));
            tried.of(() -> Both.ofL(5));
            """));
  }

  private static String host() {
    return System.getProperty("os.arch").equals("amd64") ? "LINUX_X86_64" : "LINUX_ARM64";
  }

  @Test
  void imagesOfItsMachinesAreReadAnywhere() throws Exception {
    assertEquals(
        """
        Win[a=0, b=1084818905618843912, c=319951120, d=4]
        Win[a=0, b=1084818905618843912, c=319951120, d=4]
        Win[a=0, b=1084818905618843912, c=319951120, d=4]
        50462976 117835012 117835012
        """,
        run(
            """
            tried.of(() -> WinConverter.converter().read(root, image.withAbi(Abi.WIN64)));
            tried.of(() -> WinConverter.converter().read(root,
                image.withTarget(io.github.sizeis.Os.WINDOWS, io.github.sizeis.Cpu.ARM64)));
            tried.of(() -> WinConverter.converter().readList(root, 2,
                image.withTarget(io.github.sizeis.Os.WINDOWS, io.github.sizeis.Cpu.X86)).get(0));
            Has has = HasConverter.converter().read(root, image.withAbi(Abi.WIN32));
            all.add(has.l() + " " + has.both().l() + " " + has.both().i());
            """));
  }

  @Test
  void imagesOfOtherMachinesAreRefused() throws Exception {
    String hint = "; for an image of another machine, say which with Source.withTarget\n";
    assertEquals(
        "WIN is declared for WINDOWS only, and the source is the memory of some machine of SYSV64"
            + hint
            + "LIN is declared for LINUX only, and the source is the memory of MACOS_ARM64"
            + hint
            + "LIN is declared for LINUX only, and the source is the memory of some machine of WIN64"
            + hint
            + "Lin[a=506097522914230528, b=null]\n".repeat(2),
        run(
            """
            java.util.Arrays.fill(bytes, 8, 16, (byte) 0);
            tried.of(() -> WinConverter.converter().read(root, image.withAbi(Abi.SYSV64)));
            tried.of(() -> LinConverter.converter().read(root,
                image.withTarget(io.github.sizeis.Os.MACOS, io.github.sizeis.Cpu.ARM64)));
            tried.of(() -> LinConverter.converter().read(root, image.withAbi(Abi.WIN64)));
            tried.of(() -> LinConverter.converter().read(root, image));
            tried.of(() -> LinConverter.converter().read(root, image.withAbi(Abi.SYSV64)));
            """));
  }

  @Test
  void hereItIsUsedAsEver() throws Exception {
    assertEquals(
        "Lin[a=5, b=Any[x=6]]\n16\n",
        run(
            """
            try (QuietNative.LIN native_ = LinConverter.toNative(new Lin(5, new Any(6)))) {
              all.add(LinConverter.fromNative(native_).toString());
            }
            all.add(String.valueOf(new QuietNative.LIN().size()));
            """));
  }

  private static final String WINDOWS =
      """
      package w;
      import io.github.sizeis.*;
      import io.github.sizeis.c.*;
      @On(Os.WINDOWS) @Idl(library = "w", dumps = true) public interface Wide {
        @Struct(size = 16, size32 = 16) interface A { int x(); long y(); }
        @Struct interface B { @Bits(3) int x(); @CLong long l(); com.sun.jna.Pointer p(); A a(); }
        @On(value = Os.WINDOWS, bits = 32) @Struct(size32 = 4) interface C { @Ptr A a(); }
        int f(@Ptr A a);
      }
      """;

  private static final String MIXED =
      """
      package m;
      import io.github.sizeis.*;
      @Idl public interface Mixed {
        @On(Os.LINUX) @Struct(size = 8, size32 = 4) interface L { com.sun.jna.Pointer p(); }
        @On(Os.WINDOWS) @Struct(size = 16, size32 = 16) interface W {
          long y(); @Bits(3) int x();
        }
        @On(bits = 64) @Struct(size = 16) interface W64 { int x(); long y(); }
        @On(cpu = {Cpu.X86, Cpu.ARM}) @Struct(size32 = 8) interface N { int x(); L64 y(); }
        @On(bits = 32) @Struct interface L64 { com.sun.jna.Pointer p(); }
      }
      """;

  private Compiled compiled(Path ctests) {
    List<String> options = new ArrayList<>(Toolchain.JAVAC.quiet(17));
    options.add("-Asizeis.layoutTest=" + ctests);
    options.add("-Asizeis.pages=" + ctests);
    return Compilation.with(Toolchain.JAVAC, directory)
        .options(options)
        .source("w/Wide.java", WINDOWS)
        .source("m/Mixed.java", MIXED)
        .compile();
  }

  @Test
  void onlyWhatAppliesIsShown() throws IOException {
    Path made = directory.resolve("made");
    Compiled compiled = compiled(made);
    assertEquals(List.of(), compiled.said());
    String structures = compiled.sources().get("w/WideNative.java");
    assertTrue(structures.contains("<th>WIN64</th><th>WIN32</th></tr>"), structures);
    assertTrue(structures.contains("on = \"WINDOWS\""), structures);
    String page = Files.readString(made.resolve("w.Wide.html"));
    assertTrue(page.contains("id=\"abi-win64\" checked"), page);
    assertTrue(page.contains("Only on WINDOWS_X86."), page);
    assertFalse(page.contains("sysv64") || page.contains("arm32"), page);
  }

  @Test
  void compilersAgreeWhereItApplies() throws IOException {
    Path made = directory.resolve("made");
    assertEquals(List.of(), compiled(made).said());
    for (CCompiler compiler : CCompiler.values()) {
      compiler.require();
      Path out = directory.resolve(compiler + ".out");
      CCompiler.Result mixed = compiler.compile(made.resolve("m.Mixed.c"), out);
      assertEquals(new CCompiler.Result(0, ""), mixed, compiler.toString());
      CCompiler.Result wide = compiler.compile(made.resolve("w.Wide.c"), out);
      boolean applies = compiler.abi() == Abi.WIN64 || compiler.abi() == Abi.WIN32;
      assertEquals(applies, wide.status() == 0, wide.output());
      assertTrue(applies || wide.output().contains("declared for WINDOWS only"), wide.output());
    }
  }

  @Test
  void aClientElsewhereIsRefused() throws Exception {
    String declaration = WINDOWS.replace("package w", "package q").replace("Wide", "Quiet");
    Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"), "it is refused there");
    String refused =
        "Quiet is declared for WINDOWS only, and this is Linux on " + System.getProperty("os.arch");
    assertEquals(
        (refused + "\n").repeat(3),
        new Snippets(directory, declaration)
            .run(
                HEAD
                    + """
                    tried.of(() -> QuietClient.load());
                    tried.of(() -> QuietNative.load());
                    tried.of(() -> QuietClient.over(a -> 5));
                    return all.toString();
                    """));
  }
}
