package io.github.sizeis.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** C compilers that read a file and say what is wrong with it, but make nothing of it. */
public enum CSyntax {
  GCC("gcc", "gcc"),
  GCC32("gcc-multilib", "gcc -m32"),
  CLANG("clang", "clang"),
  MINGW64("gcc-mingw-w64-x86-64", "x86_64-w64-mingw32-gcc"),
  MINGW32("gcc-mingw-w64-i686", "i686-w64-mingw32-gcc");

  private static final ConcurrentHashMap<CSyntax, Boolean> INSTALLED = new ConcurrentHashMap<>();

  private final String debianPackage;
  private final String command;

  CSyntax(String debianPackage, String command) {
    this.debianPackage = debianPackage;
    this.command = command;
  }

  /** Skips the test where the compiler is missing, as {@link CCompiler#require()} does. */
  public void require() {
    if (!INSTALLED.computeIfAbsent(this, CSyntax::isInstalled)) {
      CCompiler.missing(command, debianPackage);
    }
  }

  private boolean isInstalled() {
    try {
      Path source = Files.createTempFile("sizeis-cc", ".c");
      Files.writeString(source, "#include <stdio.h>\nint main(void) { return 0; }\n");
      return check(source).status() == 0;
    } catch (UncheckedIOException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file strictly; {@code more} are further arguments. */
  public CCompiler.Result check(Path source, String... more) {
    List<String> line = new ArrayList<>(List.of(command.split(" ", -1)));
    line.addAll(List.of("-std=gnu11", "-Wall", "-Werror", "-fsyntax-only"));
    line.addAll(List.of(more));
    line.add(source.toString());
    return CCompiler.run(line);
  }
}
