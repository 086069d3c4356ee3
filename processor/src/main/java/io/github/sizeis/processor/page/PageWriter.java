package io.github.sizeis.processor.page;

import io.github.sizeis.processor.layout.Layouts;
import io.github.sizeis.processor.model.Struct;
import io.github.sizeis.processor.model.program.Container;
import io.github.sizeis.runtime.Abi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the page of a container: its structs, as memory has them on each ABI. */
public final class PageWriter {

  private static final String STYLE = resource("page.css");

  private PageWriter() {}

  /** Returns the page of a container. */
  public static Page write(Container container, Layouts layouts) {
    String name =
        container.packageName().isEmpty()
            ? container.name()
            : container.packageName() + "." + container.name();
    List<Struct> structs = layouts.structsOf(container);
    FieldNotes notes = new FieldNotes(container, layouts);
    List<Abi> abis = List.copyOf(container.on().abis());
    String text =
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <style>
        %2$s%3$s</style>
        </head>
        <body>
        %4$s<header>
        <h1>%1$s</h1>
        %5$s<p class="abis">%6$s</p>
        <nav>%7$s</nav>
        </header>
        <main>
        %8$s</main>
        </body>
        </html>
        """
            .formatted(
                Html.escape(name),
                STYLE,
                each(abis, PageWriter::rule),
                each(abis, a -> button(a, a == shownFirst(abis))),
                Html.paragraphs(container.doc()),
                each(abis, PageWriter::label),
                structs.stream().map(PageWriter::entry).collect(Collectors.joining(" ")),
                structs.stream()
                    .map(s -> new StructSection(s, layouts.of(s.name()), notes).html())
                    .collect(Collectors.joining()));
    return new Page(fileName(container.packageName(), container.name()), text);
  }

  /** Returns the name of a container's file. */
  static String fileName(String packageName, String container) {
    return (packageName.isEmpty() ? "" : packageName + ".") + container + ".html";
  }

  private static String entry(Struct struct) {
    String name = Html.escape(struct.name().cName());
    return "<a href=\"#" + name + "\">" + name + "</a>";
  }

  private static String each(List<Abi> abis, Function<Abi, String> text) {
    return abis.stream().map(text).collect(Collectors.joining());
  }

  private static Abi shownFirst(List<Abi> abis) {
    return abis.contains(Abi.SYSV64) ? Abi.SYSV64 : abis.get(0);
  }

  private static String id(Abi abi) {
    return abi.name().toLowerCase(Locale.ROOT);
  }

  /** Shows what is of an ABI where its button is chosen: that needs no script. */
  private static String rule(Abi abi) {
    return """
        #abi-%1$s:checked ~ main .%1$s { display: block; }
        #abi-%1$s:checked ~ header label[for="abi-%1$s"] { background: var(--chosen); }
        #abi-%1$s:focus-visible ~ header label[for="abi-%1$s"] { outline: 2px solid var(--link); }
        """
        .formatted(id(abi));
  }

  private static String button(Abi abi, boolean isChosen) {
    return "<input type=\"radio\" name=\"abi\" id=\"abi-%s\"%s>\n"
        .formatted(id(abi), isChosen ? " checked" : "");
  }

  private static String label(Abi abi) {
    return "<label for=\"abi-%s\">%s</label>\n".formatted(id(abi), spoken(abi));
  }

  private static String spoken(Abi abi) {
    return switch (abi) {
      case WIN64 -> "Windows, 64 bits";
      case WIN32 -> "Windows, 32 bits";
      case SYSV64 -> "Linux, macOS, 64 bits";
      case I386 -> "Linux, i386";
      case ARM32 -> "Linux, 32-bit ARM";
    };
  }

  private static String resource(String name) {
    try (InputStream in = PageWriter.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
