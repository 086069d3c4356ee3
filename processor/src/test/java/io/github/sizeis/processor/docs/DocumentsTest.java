package io.github.sizeis.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Pointer;
import io.github.sizeis.processor.testing.Compilation;
import io.github.sizeis.processor.testing.Compiled;
import io.github.sizeis.processor.testing.Said;
import io.github.sizeis.processor.testing.Toolchain;
import io.github.sizeis.runtime.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of README and of all pages compiles, and what README begins with runs. */
class DocumentsTest {

  @TempDir static Path directory;
  static List<Page> pages;
  static String imports;
  static Path classes;
  static List<String> errors;

  @BeforeAll
  static void compileAll() throws IOException {
    pages = Page.all();
    Page language =
        pages.stream().filter(p -> p.name().equals("docs/language.md")).findAny().orElseThrow();
    imports = language.blocks().get(0).code().replace('\n', ' ');
    errors = new ArrayList<>();
    classes = compile(pages, errors);
  }

  /** Compiles the blocks of pages in one go; adds what is wrong, with its place. */
  private static Path compile(List<Page> pages, List<String> errors) {
    Map<String, JavaBlock> blocks = new LinkedHashMap<>();
    Compilation compilation =
        Compilation.with(Toolchain.JAVAC, directory).options(Toolchain.JAVAC.quiet(17));
    for (Page page : pages) {
      for (JavaBlock block : page.blocks()) {
        if (!block.isModule()) {
          JavaBlock other = blocks.put(block.path(), block);
          assertEquals(null, other, "two blocks are one file");
          compilation.source(block.path(), block.source(imports));
        }
      }
    }
    Compiled compiled = compilation.compile();
    compiled.errors().forEach(e -> errors.add(place(e, blocks)));
    assertEquals(errors.isEmpty(), compiled.success(), compiled.output());
    return compiled.classes();
  }

  private static String place(Said error, Map<String, JavaBlock> blocks) {
    return blocks.entrySet().stream()
        .filter(b -> b.getKey().endsWith("/" + error.file()))
        .map(b -> b.getValue().page().name() + ":" + b.getValue().lineOf(error.line()))
        .collect(Collectors.joining(" or ", "", ": " + error.text()));
  }

  @Test
  void everyBlockCompiles() {
    assertEquals("", String.join("\n", errors));
  }

  @Test
  void noPageHidesABlock() {
    for (Page page : pages) {
      assertEquals(
          page.text().lines().filter(l -> l.strip().startsWith("```java")).count(),
          page.blocks().size(),
          page.name());
    }
    assertTrue(pages.stream().mapToInt(p -> p.blocks().size()).sum() > 40);
  }

  @Test
  void aBlockThatDoesNotCompileIsFoundWithItsLine() {
    String text =
        """
        # A page

        <!-- java
        @Idl interface Broken {
        ...
        }
        -->

        ```java
        @Struct interface A { int n(); }
        @Struct interface B { @SizeIs("m") byte[] p(); }
        ```
        """;
    List<String> found = new ArrayList<>();
    compile(List.of(new Page("docs/broken.md", text)), found);
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).startsWith("docs/broken.md:11: [SizeIs/"), found::toString);
  }

  @Test
  void theModuleIsThatOfAProjectThatIsBuilt() throws IOException {
    String built =
        Files.readString(Page.TOP.resolve("examples/src/it/jpms/src/main/java/module-info.java"));
    List<JavaBlock> modules =
        pages.stream().flatMap(p -> p.blocks().stream()).filter(JavaBlock::isModule).toList();
    assertEquals(1, modules.size());
    assertEquals(
        bare(built), bare(modules.get(0).code()).replace("com.example.app", "com.example.modular"));
  }

  private static String bare(String code) {
    return code.replaceAll("(?s)/\\*\\*.*?\\*/", "").replaceAll("//.*", "").replaceAll("\\s", "");
  }

  @Test
  void theFirstExampleRuns() throws Exception {
    assertEquals(
        "192.0.2.7 printer\n",
        output("main", new Class<?>[] {String[].class}, (Object) new String[0]));
  }

  @Test
  void theFirstExampleReadsAMemoryImage() throws Exception {
    long base = 0x10_0000;
    ByteBuffer image = ByteBuffer.allocate(96).order(ByteOrder.LITTLE_ENDIAN);
    image.putInt(0, 2).putLong(8, base + 16); // NumElements, Hosts
    image.putLong(16, base + 32).putLong(24, base + 56); // two pointers
    image.putInt(32, 0xC0000207).putLong(48, base + 80); // 192.0.2.7, no NetBiosName, a HostName
    image.putInt(56, 0xC0000208); // 192.0.2.8 without names
    image.put(80, "printer\0".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(
        "192.0.2.7 printer\n192.0.2.8 null\n",
        output(
            "print",
            new Class<?>[] {Pointer.class, Source.class},
            new Pointer(base),
            Source.image(image, base)));
  }

  /** Calls a method of README's first program; returns what it prints. */
  private static String output(String method, Class<?>[] types, Object... arguments)
      throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, DocumentsTest.class.getClassLoader())) {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      Class.forName("demo.PrintHosts", true, loader)
          .getMethod(method, types)
          .invoke(null, arguments);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
